import { useState } from "preact/hooks";
import type { Figure, Hit, LineUp } from "../../corpus/model";
import { Button } from "../controls/Button";
import { FigureChips } from "../figures/FigureChips";
import { documentPath, LineUpView } from "../figures/LineUpView";
import { PictureOnRequest } from "../pictures/PictureOnRequest";
import { commonStrings, passageStrings } from "../strings/catalogues";
import { formatDate } from "../strings/dates";
import { glossFor, useLanguage, useStrings } from "../strings/language";
import { authorBeside } from "./author";
import { excerptOf } from "./excerpt";
import { MarkedText } from "./MarkedText";
import { Origin } from "./Origin";
import { PassageActions } from "./PassageActions";
import { WhyList } from "./WhyList";

export interface PassageProps {
  hit: Hit;
  pageDate: string | null;
  /** The editors' sentence on the post stands above already: its beginning is enough. */
  told?: boolean;
  /** Line-ups that came with the results; a figure without one is opened by `onOpenLineUp`. */
  lineUps: LineUp[];
  onOpenTerm?: (term: string) => void;
  onOpenLineUp(measure: string, about: string | null): void;
  onOpenLibrary(path: string): void;
  onCopy(text: string): Promise<boolean>;
  pinned?: boolean;
  onPin?: (pinned: boolean) => void;
  pinLabel?: string;
  /** The term that the passages were asked for: shown from where it is named. */
  about?: string;
  /** The document's title above the text, where passages of several documents stand together. */
  titled?: boolean;
  /** Where there is an order by date: what was written around the time of this passage first. */
  onNear?: (date: string) => void;
}

/** One passage of the archive: who said it, the words, its figures and pictures, why it is here and the way to its original. */
export function Passage(props: PassageProps) {
  const { hit } = props;
  const common = useStrings(commonStrings);
  const strings = useStrings(passageStrings);
  const language = useLanguage();
  const [whole, setWhole] = useState(false);
  const [why, setWhy] = useState(false);
  const [lineUp, setLineUp] = useState<LineUp | null>(null);
  const gloss = glossFor(language, hit);
  const named = hit.mentions
    .filter(({ term }) => term === props.about)
    .map(({ start, end }): [number, number] => [start, end]);
  const excerpt = excerptOf(hit.text, named.length > 0 ? named : hit.marks, gloss !== null && !props.told);
  const short = excerpt.from === 0 && excerpt.to === hit.text.length;
  const span = whole ? { from: 0, to: hit.text.length } : excerpt;

  const name = [
    hit.source.name,
    authorBeside(hit, common.unknownAuthor),
    hit.date ? formatDate(hit.date, language) : common.unknownDate,
  ]
    .filter((part) => part !== null)
    .join(" · ");

  const openFigure = (figure: Figure) => {
    const found = props.lineUps.find((other) => other.measure === figure.measure && other.about === figure.about);
    if (found && found.figures.length > 0) setLineUp(lineUp === found ? null : found);
    else if (figure.measure !== null) props.onOpenLineUp(figure.measure, figure.about);
  };

  return (
    <article
      class="passage"
      data-row
      tabIndex={-1}
      aria-label={name}
      onKeyDown={({ key, target, currentTarget }) => {
        if (key === "Enter" && target === currentTarget) props.onOpenLibrary(documentPath(hit.document, hit.passage));
      }}
    >
      <Origin hit={hit} pageDate={props.pageDate} events />
      {props.titled && (
        <p class="passage-title small" lang={hit.language}>
          {hit.title}
        </p>
      )}
      {gloss && (
        <p class={props.told ? "gloss told" : "gloss"}>
          <span class="small soft">{strings.gloss}</span>
          <span lang={gloss.lang}>{gloss.text}</span>
        </p>
      )}
      <MarkedText {...hit} {...span} marks={[...hit.marks, ...named]} onOpenTerm={props.onOpenTerm} />
      <FigureChips figures={hit.figures} open={lineUp} onOpen={openFigure} />
      {lineUp && <LineUpView lineUp={lineUp} page={null} onOpenLibrary={props.onOpenLibrary} />}
      {hit.pictures.map((picture) => (
        <PictureOnRequest key={picture.url} picture={picture} language={hit.language} />
      ))}
      {hit.copies > 0 && <p class="small soft">{strings.copies(hit.copies, hit.copyDocuments)}</p>}
      <PassageActions
        hit={hit}
        onOpenLibrary={props.onOpenLibrary}
        onCopy={props.onCopy}
        pinned={props.pinned}
        onPin={props.onPin}
        pinLabel={props.pinLabel}
      >
        {!short && (
          <Button kind="quiet" expanded={whole} onClick={() => setWhole(!whole)}>
            {whole ? strings.excerpt : strings.whole}
          </Button>
        )}
        {props.onNear && hit.date && (
          <Button kind="quiet" onClick={() => props.onNear?.(hit.date!)}>
            {strings.around}
          </Button>
        )}
        {hit.why.length > 0 && (
          <Button kind="quiet" expanded={why} onClick={() => setWhy(!why)}>
            {strings.why}
          </Button>
        )}
      </PassageActions>
      {why && <WhyList hit={hit} />}
    </article>
  );
}
