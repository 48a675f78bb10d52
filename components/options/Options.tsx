import type { Source } from "../../corpus/model";
import { Button } from "../controls/Button";
import { SourceSwitches } from "../sources/SourceSwitches";
import { sourceStrings, viewStrings } from "../strings/catalogues";
import { useStrings } from "../strings/language";
import { optionsStrings } from "../strings/page-catalogues";
import { AppearanceSection, type AppearanceSectionProps } from "./AppearanceSection";
import { Choice } from "./Choice";
import type { LanguageChoice } from "./choices";
import { DataSection, type DataSectionProps } from "./DataSection";
import { SitesSection, type SitesSectionProps } from "./SitesSection";

/** A command by its name in the manifest, and its keys; empty where it has none. */
export interface Shortcut {
  command: string;
  keys: string;
}

export interface OptionsProps extends SitesSectionProps, AppearanceSectionProps, DataSectionProps {
  language: LanguageChoice;
  sources: (Source & { count: number })[];
  hidden: string[];
  shortcuts: Shortcut[];
  /** null where the browser has no page of its own for them that we may open. */
  onChangeShortcuts: (() => void) | null;
  onLanguage(language: LanguageChoice): void;
  onHidden(hidden: string[]): void;
}

/** All settings on one page. Each applies at once; there is nothing to save. */
export function Options(props: OptionsProps) {
  const views = useStrings(viewStrings);
  const strings = useStrings(optionsStrings);
  const sources = useStrings(sourceStrings);
  return (
    <main class="options">
      <h1>{strings.title}</h1>
      <SitesSection {...props} />
      <AppearanceSection {...props} />
      <section aria-labelledby="language">
        <h2 id="language">{strings.language}</h2>
        <Choice
          legend={strings.language}
          legendSaid
          value={props.language}
          options={[
            ["auto", strings.languageAuto],
            ["en", views.languages.en, "en"],
            ["zh-Hans", views.languages["zh-Hans"], "zh-Hans"],
            ["zh-Hant", views.languages["zh-Hant"], "zh-Hant"],
          ]}
          onValue={props.onLanguage}
        />
      </section>
      <section aria-labelledby="sources">
        <h2 id="sources">{strings.sources}</h2>
        <p class="soft">{sources.hint}</p>
        <SourceSwitches sources={props.sources} hidden={props.hidden} onHidden={props.onHidden} />
      </section>
      <Shortcuts shortcuts={props.shortcuts} onChangeShortcuts={props.onChangeShortcuts} />
      <DataSection {...props} />
      <section aria-labelledby="privacy">
        <h2 id="privacy">{strings.privacy}</h2>
        <ul class="facts">
          {[strings.sees, strings.asks, strings.sends, strings.keeps, strings.never, strings.detectable].map((fact) => (
            <li>{fact}</li>
          ))}
        </ul>
      </section>
    </main>
  );
}

/** In the order in which they are likely to be wanted; the browser lists them by the alphabet. */
const COMMANDS = [
  "_execute_action",
  "look-up-selection",
  "next-match",
  "previous-match",
  "open-panel",
  "open-library",
  "toggle-site",
] as const;
type Command = (typeof COMMANDS)[number];

function Shortcuts({ shortcuts, onChangeShortcuts }: Pick<OptionsProps, "shortcuts" | "onChangeShortcuts">) {
  const strings = useStrings(optionsStrings);
  return (
    <section aria-labelledby="shortcuts">
      <h2 id="shortcuts">{strings.shortcuts}</h2>
      <p class="soft">{strings.shortcutsHint}</p>
      <dl class="shortcuts">
        {COMMANDS.flatMap((command) => shortcuts.filter((shortcut) => shortcut.command === command)).map((shortcut) => (
          <div key={shortcut.command}>
            <dt>{strings.commands[shortcut.command as Command]}</dt>
            <dd>{shortcut.keys ? <kbd>{shortcut.keys}</kbd> : <span class="soft">{strings.shortcutUnset}</span>}</dd>
          </div>
        ))}
      </dl>
      {onChangeShortcuts ? (
        <Button onClick={onChangeShortcuts}>{strings.changeShortcuts}</Button>
      ) : (
        <p class="small soft">{strings.shortcutsWhere}</p>
      )}
    </section>
  );
}
