import { useEffect, useState } from "preact/hooks";
import { sourcesOf } from "../../components/archive/status";
import type { ExclusionRow } from "../../components/options/choices";
import { Options } from "../../components/options/Options";
import { useStrings } from "../../components/strings/language";
import { optionsStrings } from "../../components/strings/page-catalogues";
import { excluded, sites as shipped } from "../../corpus/lexicon/sites.yaml";
import { saveFile } from "../protocol/save-file";
import { useArchiveState } from "../protocol/use-archive-state";
import { isSiteOn, offWithSite } from "../settings/off-sites";
import {
  appearance as appearanceSetting,
  exclusions as exclusionsSetting,
  hiddenSources,
  interfaceLanguage,
  sites as sitesSetting,
} from "../settings/settings";
import { readSettings, writeSettings } from "../settings/settings-file";
import { addSite, removeSite, runEverywhere, runOnSites } from "../settings/site-permissions";
import { useSetting } from "../settings/use-setting";
import { useOwnArchives } from "./use-own-archives";
import { useShortcuts } from "./use-shortcuts";

/** The settings page's wiring: each control writes its setting, and every other view follows. */
export function App() {
  const strings = useStrings(optionsStrings);
  const [sites, setSites] = useSetting(sitesSetting);
  const [appearance, setAppearance] = useSetting(appearanceSetting);
  const [language, setLanguage] = useSetting(interfaceLanguage);
  const [hidden, setHidden] = useSetting(hiddenSources);
  const [exclusions, setExclusions] = useSetting(exclusionsSetting);
  const [imported, setImported] = useState<"done" | "failed" | null>(null);
  const { archive, rebuild, read } = useArchiveState();
  const ownArchives = useOwnArchives(read);
  const { shortcuts, change } = useShortcuts();
  useEffect(() => {
    document.title = `Sidelight: ${strings.title}`;
  }, [strings]);
  if (!sites || !appearance || !language || !hidden || !exclusions) return null;
  const same = (a: ExclusionRow, b: ExclusionRow) =>
    a.term === b.term && a.text === b.text && a.scope === b.scope && a.where === b.where;
  return (
    <Options
      sites={sites}
      shipped={shipped.map((site) => ({ ...site, on: isSiteOn(sites.off, site.hosts) }))}
      excluded={excluded}
      appearance={appearance}
      language={language}
      sources={
        archive?.state === "ready"
          ? sourcesOf(archive.archives).map((source) => ({ ...source, count: source.passages }))
          : []
      }
      hidden={hidden}
      shortcuts={shortcuts}
      archive={archive}
      exclusions={exclusions}
      imported={imported}
      onSites={setSites}
      onShippedSite={(hosts, on) => setSites({ ...sites, off: offWithSite(sites.off, hosts, on) })}
      onAddSite={addSite}
      onRemoveSite={(host) => void removeSite(host)}
      onAllSites={(all) => void (all ? runEverywhere() : runOnSites(sites.onlyOnClick))}
      onAppearance={setAppearance}
      onLanguage={setLanguage}
      onHidden={setHidden}
      onChangeShortcuts={change}
      {...ownArchives}
      onRebuild={rebuild}
      onUndoExclusion={(row) => setExclusions(exclusions.filter((other) => !same(other, row)))}
      onExport={() =>
        void writeSettings().then((text) => saveFile("sidelight-settings.json", "application/json", text))
      }
      onImport={(file) => {
        // What is said of this file is said again after the same of another.
        setImported(null);
        void file
          .text()
          .then(readSettings)
          .then(
            (taken) => setImported(taken ? "done" : "failed"),
            () => setImported("failed"),
          );
      }}
    />
  );
}
