import { useState } from "preact/hooks";
import { Button } from "../controls/Button";
import { Switch } from "../controls/Switch";
import { Said } from "../states/Said";
import { exclusionStrings } from "../strings/catalogues";
import { useStrings } from "../strings/language";
import { optionsStrings } from "../strings/page-catalogues";
import type { SitesChoice } from "./choices";

export interface SitesSectionProps {
  sites: SitesChoice;
  shipped: { name: string; hosts: string[]; on: boolean }[];
  excluded: { pattern: string; reason: string }[];
  onSites(sites: SitesChoice): void;
  /** Turn a site of the list on or off, by its hosts. */
  onShippedSite(hosts: string[], on: boolean): void;
  /** Ask the browser for a host, then keep it; false where it was not given. */
  onAddSite(host: string): Promise<boolean>;
  onRemoveSite(host: string): void;
  onAllSites(all: boolean): void;
}

/** Where the extension runs: by itself, on request, never. */
export function SitesSection(props: SitesSectionProps) {
  const { sites, onSites } = props;
  const strings = useStrings(optionsStrings);
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{strings.sites}</h2>
      <p class="soft">{strings.sitesHint}</p>
      <Switch
        on={sites.onlyOnClick}
        onChange={(onlyOnClick) => onSites({ ...sites, onlyOnClick })}
        hint={strings.onlyOnClickHint}
      >
        {strings.onlyOnClick}
      </Switch>
      <Switch on={sites.all} onChange={props.onAllSites} disabled={sites.onlyOnClick} hint={strings.allHint}>
        {strings.all}
      </Switch>
      <ShippedSites {...props} />
      <AddedSites {...props} />
      {sites.off.length > 0 && (
        <>
          <h3>{strings.off}</h3>
          <HostList
            hosts={sites.off}
            label={strings.turnOn}
            onRemove={(host) => onSites({ ...sites, off: sites.off.filter((other) => other !== host) })}
          />
        </>
      )}
      <ExcludedSites excluded={props.excluded} />
    </section>
  );
}

function ShippedSites({ shipped, sites, onShippedSite }: SitesSectionProps) {
  const strings = useStrings(optionsStrings);
  return (
    <details>
      <summary>{strings.shipped(shipped.length)}</summary>
      <p class="small soft">{strings.shippedHint}</p>
      <div class="columns">
        {shipped.map(({ name, hosts, on }) => (
          <Switch key={name} on={on} onChange={(next) => onShippedSite(hosts, next)} disabled={sites.onlyOnClick}>
            {name}
          </Switch>
        ))}
      </div>
    </details>
  );
}

function AddedSites({ sites, onAddSite, onRemoveSite }: SitesSectionProps) {
  const strings = useStrings(optionsStrings);
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [last, setLast] = useState("");
  const add = async () => {
    const host = hostOf(typed);
    if (host === null) return setProblem(strings.addInvalid);
    if (!(await onAddSite(host))) return setProblem(strings.addDenied);
    setProblem(null);
    setTyped("");
    setLast(host);
  };
  return (
    <>
      <h3>{strings.added}</h3>
      {sites.added.length === 0 && <p class="small soft">{strings.addedNone}</p>}
      <HostList hosts={sites.added} label={strings.remove} onRemove={onRemoveSite} />
      <form
        class="add-site"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <label>
          {strings.addLabel}
          <input
            type="text"
            value={typed}
            spellcheck={false}
            autocapitalize="off"
            aria-describedby="add-hint add-problem"
            aria-invalid={problem !== null}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button">
          {strings.add}
        </button>
      </form>
      <p id="add-hint" class="small soft">
        {strings.addHint}
      </p>
      <p id="add-problem" class="small danger" role="alert">
        {problem}
      </p>
      <Said text={last && strings.addedHost(last)} />
    </>
  );
}

function HostList({
  hosts,
  label,
  onRemove,
}: {
  hosts: string[];
  label(host: string): string;
  onRemove(host: string): void;
}) {
  return (
    <ul class="hosts">
      {hosts.map((host) => (
        <li key={host}>
          {host}
          <Button kind="quiet" icon="close" label={label(host)} onClick={() => onRemove(host)} />
        </li>
      ))}
    </ul>
  );
}

function ExcludedSites({ excluded }: Pick<SitesSectionProps, "excluded">) {
  const strings = useStrings(optionsStrings);
  const reasons = useStrings(exclusionStrings);
  const groups = new Map<string, string[]>();
  for (const { pattern, reason } of excluded) groups.set(reason, [...(groups.get(reason) ?? []), pattern]);
  return (
    <details>
      <summary>{strings.excluded(excluded.length)}</summary>
      <p class="small soft">{strings.excludedHint}</p>
      {[...groups].map(([reason, patterns]) => (
        <div key={reason} class="excluded">
          <h3>{Object.hasOwn(reasons, reason) ? reasons[reason as keyof typeof reasons] : reason}</h3>
          <p class="small soft">
            {patterns.map((pattern) => pattern.replace("*://", "").replace(/\/\*$/, "")).join("\u00a0· ")}
          </p>
        </div>
      ))}
    </details>
  );
}

/** The host of what was typed: a host, or a whole address. null where it is neither. */
export function hostOf(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  const address = /^https?:\/\//.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(hostname) ? hostname : null;
}
