import { useEffect, useState } from "preact/hooks";
import type { CardState } from "../../components/card/props";
import { useStrings } from "../../components/strings/language";
import { welcomeStrings } from "../../components/strings/page-catalogues";
import { Welcome, type WhereChoice } from "../../components/welcome/Welcome";
import { NO_FILTERS } from "../../corpus/model";
import { callBackground } from "../protocol/call";
import { copyText } from "../protocol/copy-text";
import { appearance as appearanceSetting, interfaceLanguage, sites as sitesSetting } from "../settings/settings";
import { runEverywhere, runOnSites } from "../settings/site-permissions";
import { useSetting } from "../settings/use-setting";

const PASSAGES = 3;

/** The welcome page's wiring: the sample asks the archive as a page would, the choices write their settings. */
export function App() {
  const strings = useStrings(welcomeStrings);
  const [appearance, setAppearance] = useSetting(appearanceSetting);
  const [language, setLanguage] = useSetting(interfaceLanguage);
  const [sites] = useSetting(sitesSetting);
  const [cards, setCards] = useState<ReadonlyMap<string, CardState>>(new Map());
  useEffect(() => {
    document.title = strings.title;
  }, [strings]);
  if (!appearance || !language || !sites) return null;
  const where: WhereChoice = sites.onlyOnClick ? "click" : sites.all ? "all" : "listed";
  const ask = async (term: string) => {
    const query = {
      term,
      paragraph: strings.sample.join(""),
      pageTerms: [],
      pageDate: null,
      filters: NO_FILTERS,
      limit: PASSAGES,
    };
    const answer = await callBackground("lookup", query);
    const state: CardState = !answer.ok
      ? { status: "error", code: answer.code, message: answer.message }
      : answer.value
        ? { status: "ready", ...answer.value }
        : { status: "error", code: "not-ready", message: "" };
    setCards((before) => new Map(before).set(term, state));
  };
  return (
    <Welcome
      card={(term) => cards.get(term) ?? { status: "loading", term }}
      theme={appearance.theme}
      where={where}
      languageChoice={language}
      strength={appearance.strength}
      onWhere={(choice) => void (choice === "all" ? runEverywhere() : runOnSites(choice === "click"))}
      onLanguage={setLanguage}
      onStrength={(strength) => setAppearance({ ...appearance, strength })}
      onTerm={(term) => void ask(term)}
      onOpenLibrary={(path) => void callBackground("openPage", { path: `library.html${path}` })}
      onCopy={copyText}
      onDone={() => window.close()}
    />
  );
}
