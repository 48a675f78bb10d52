import { MeasureNames } from "../figures/measure-names";
import { ArchiveEvents } from "../passage/archive-events";
import { Problem } from "../states/Problem";
import { Skeleton } from "../states/Skeleton";
import { cardStrings, commonStrings } from "../strings/catalogues";
import { Language } from "../strings/language";
import { CardBar } from "./CardHeader";
import { CardMenu } from "./CardMenu";
import { FigureBody } from "./FigureBody";
import type { CardProps } from "./props";
import { scrollByKeys } from "./scroll-keys";
import { TermBody } from "./TermBody";

/** What hovering a mark shows: a term with passages, or a figure against the archive's. */
export function Card(props: CardProps) {
  const { state, language } = props;
  const card = (
    <section
      class={`sidelight card${props.sheet ? " sheet" : ""}`}
      lang={language}
      dir="ltr"
      data-theme={props.theme}
      style={props.textSize ? { "--factor": props.textSize } : undefined}
      // A pinned card is one among other things on the page; an open one is answered or closed.
      role="dialog"
      aria-label={labelOf(props)}
      aria-busy={state.status === "loading"}
      tabIndex={-1}
      onKeyDown={scrollByKeys}
    >
      <CardBar {...props} />
      <div class="card-scroll">
        <CardContent {...props} />
        {state.status !== "loading" && props.withMenu !== false && (
          <CardMenu
            host={props.host}
            ofTerm={state.status === "ready"}
            marked={props.marked}
            onSiteOff={props.onSiteOff}
            onNotThisSense={props.onNotThisSense}
          />
        )}
      </div>
    </section>
  );
  // On our own pages the view around it provides what is the archive's.
  const placed = props.events ? <ArchiveEvents.Provider value={props.events}>{card}</ArchiveEvents.Provider> : card;
  return (
    <Language.Provider value={language}>
      {props.measureName ? <MeasureNames.Provider value={props.measureName}>{placed}</MeasureNames.Provider> : placed}
    </Language.Provider>
  );
}

function CardContent({ state, ...props }: CardProps) {
  switch (state.status) {
    case "loading":
      return <Skeleton lines={6} />;
    case "ready":
      return <TermBody {...props} key={state.term.id} state={state} />;
    case "figure":
      return <FigureBody {...state} onOpenLibrary={props.onOpenLibrary} />;
    case "error":
      return <Problem code={state.code} />;
  }
}

function labelOf({ state, language }: CardProps): string {
  const strings = cardStrings[language];
  if (state.status === "ready") return strings.label(state.term.names[language]);
  if (state.status === "figure") return strings.figureLabel(state.comparison.surface);
  return state.status === "loading" ? commonStrings[language].loading : "Sidelight";
}
