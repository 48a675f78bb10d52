import { useEffect, useRef, useState } from "preact/hooks";
import type { LanguageTag } from "../../corpus/model";
import { Card } from "../card/Card";
import type { CardState } from "../card/props";
import { Button } from "../controls/Button";
import { measurePath } from "../figures/LineUpView";
import { Choice } from "../options/Choice";
import type { AppearanceChoice, LanguageChoice } from "../options/choices";
import { viewStrings } from "../strings/catalogues";
import { useLanguage, useStrings } from "../strings/language";
import { optionsStrings, welcomeStrings } from "../strings/page-catalogues";
import { Sample } from "./Sample";

export type WhereChoice = "listed" | "all" | "click";

export interface WelcomeProps {
  /** What the sample's card shows for a term; the archive's own answer where it is ready. */
  card(term: string): CardState;
  theme: AppearanceChoice["theme"];
  where: WhereChoice;
  languageChoice: LanguageChoice;
  strength: AppearanceChoice["strength"];
  onWhere(where: WhereChoice): void;
  onLanguage(language: LanguageChoice): void;
  onStrength(strength: AppearanceChoice["strength"]): void;
  /** A term of the sample is about to be shown. */
  onTerm(term: string): void;
  onOpenLibrary(path: string): void;
  onCopy(text: string): Promise<boolean>;
  onDone(): void;
}

const nothing = () => undefined;

/** The first half minute: a live sample to rest on, three choices, done. */
export function Welcome(props: WelcomeProps) {
  const language = useLanguage();
  const strings = useStrings(welcomeStrings);
  const options = useStrings(optionsStrings);
  const views = useStrings(viewStrings);
  const [term, setTerm] = useState<string | null>(null);
  const opened = useRef<HTMLElement | null>(null);
  const close = () => {
    setTerm(null);
    opened.current?.focus();
  };
  const show = (next: string, from: HTMLElement | null) => {
    opened.current = from;
    props.onTerm(next);
    setTerm(next);
  };
  useEscape(term !== null, close);
  return (
    <main class="welcome">
      <h1>{strings.title}</h1>
      <p class="lead">{strings.lead}</p>
      <section aria-labelledby="try">
        <h2 id="try">{strings.tryIt}</h2>
        <Sample strength={props.strength} open={term} onTerm={show}>
          {term !== null && (
            <SampleCard
              {...props}
              term={term}
              language={language}
              onClose={close}
              onTerm={(next) => show(next, opened.current)}
            />
          )}
        </Sample>
        <p class="small soft">{strings.keyboard}</p>
        <p class="small soft">{strings.sampleNote}</p>
      </section>
      <section class="choices">
        <Choice
          legend={strings.where}
          value={props.where}
          options={[
            ["listed", strings.whereListed],
            ["all", strings.whereAll],
            ["click", strings.whereClick],
          ]}
          asking="all"
          onValue={props.onWhere}
        />
        <Choice
          legend={strings.speech}
          value={props.languageChoice}
          options={[
            ["auto", options.languageAuto],
            ["en", views.languages.en, "en"],
            ["zh-Hans", views.languages["zh-Hans"], "zh-Hans"],
            ["zh-Hant", views.languages["zh-Hant"], "zh-Hant"],
          ]}
          onValue={props.onLanguage}
        />
        <Choice
          legend={strings.marks}
          value={props.strength}
          options={[
            ["full", options.strengths.full],
            ["underline", options.strengths.underline],
            ["off", options.strengths.off],
          ]}
          onValue={props.onStrength}
        />
      </section>
      <p class="buttons">
        <Button kind="main" onClick={props.onDone}>
          {strings.done}
        </Button>
        <Button icon="library" onClick={() => props.onOpenLibrary("#/documents")}>
          {strings.library}
        </Button>
      </p>
      <p class="small soft">{strings.pin}</p>
      <p class="small soft">{strings.detectable}</p>
    </main>
  );
}

interface SampleCardProps extends WelcomeProps {
  term: string;
  language: LanguageTag;
  onClose(): void;
}

function SampleCard({ term, language, card, onClose, onTerm, ...props }: SampleCardProps) {
  return (
    <Card
      state={card(term)}
      language={language}
      theme={props.theme}
      pageDate={null}
      host=""
      pinned={false}
      canGoBack={false}
      sheet={false}
      withMenu={false}
      onClose={onClose}
      onBack={nothing}
      onPin={nothing}
      onSiteOff={nothing}
      onNotThisSense={nothing}
      onOpenTerm={onTerm}
      onOpenLineUp={(measure, about) => props.onOpenLibrary(measurePath({ measure, about }))}
      onOpenLibrary={props.onOpenLibrary}
      onMore={() => props.onOpenLibrary(`#/terms/${encodeURIComponent(term)}`)}
      onCopy={props.onCopy}
    />
  );
}

/** Esc closes whatever has the focus, as on a page. */
function useEscape(active: boolean, close: () => void) {
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => {
    if (!active) return;
    const onKey = (event: KeyboardEvent) => event.key === "Escape" && latest.current();
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [active]);
}
