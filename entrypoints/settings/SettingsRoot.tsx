import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { MeasureNames } from "../../components/figures/measure-names";
import { useKeptFocus } from "../../components/keyboard/use-kept-focus";
import { ArchiveEvents } from "../../components/passage/archive-events";
import { Language, languageFor } from "../../components/strings/language";
import { loadMeasures } from "../../corpus/figures/measures";
import type { LanguageTag } from "../../corpus/model";
import { loadFoldingOf } from "../../corpus/terms/folding";
import { appearance, type InterfaceLanguage, interfaceLanguage, pageLexicon } from "./settings";
import { useRemembered, useSetting } from "./use-setting";

/** The language to speak for a setting: the browser's own preference where it is left to it. */
function languageOf(setting: InterfaceLanguage): LanguageTag {
  return setting === "auto" ? languageFor(navigator.languages) : setting;
}

/** The root of every page of the extension: language, theme, text size and names of measures, changed at once with the settings. */
export function SettingsRoot({ children }: { children: ComponentChildren }) {
  const root = useRef<HTMLDivElement>(null);
  useKeptFocus(root);
  const look = useRemembered(appearance);
  const language = languageOf(useRemembered(interfaceLanguage));
  const [lexicon] = useSetting(pageLexicon);
  const measures = useMemo(() => (lexicon ? loadMeasures(lexicon.measures) : null), [lexicon]);
  // Suggestions fold what is typed.
  useMemo(() => lexicon && loadFoldingOf(lexicon.matcher), [lexicon]);
  const nameOf = (id: string) => measures?.get(id)?.names[language] ?? id.replaceAll("-", " ");
  useEffect(() => {
    document.documentElement.lang = language;
    // The canvas behind the page follows the theme too.
    document.documentElement.style.colorScheme = look.theme === "system" ? "light dark" : look.theme;
  }, [language, look]);
  return (
    <Language.Provider value={language}>
      <MeasureNames.Provider value={nameOf}>
        <ArchiveEvents.Provider value={lexicon?.events ?? []}>
          <div
            ref={root}
            class="sidelight page"
            lang={language}
            data-theme={look.theme}
            style={{ "--factor": look.textSize }}
          >
            {children}
          </div>
        </ArchiveEvents.Provider>
      </MeasureNames.Provider>
    </Language.Provider>
  );
}
