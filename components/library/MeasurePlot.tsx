import type * as PlotLibrary from "@observablehq/plot";
import { useEffect, useRef, useState } from "preact/hooks";
import { useMeasureName } from "../figures/measure-names";
import { plotScale } from "../figures/plot-scale";
import { commonStrings, figureStrings } from "../strings/catalogues";
import { useLanguage, useStrings } from "../strings/language";
import { libraryStrings } from "../strings/page-catalogues";
import type { FigureRow } from "./figure-rows";
import { dotsOf } from "./plot-dots";
import { type Drawing, plotBySource, plotOverTime } from "./plots";

/** Dates that make a plot over time worth looking at. */
const DATES_MIN = 3;

/** The figures of one measure drawn by source, and over time where enough of them have a date. The table below says the same. */
export function MeasurePlot({ measure, rows }: { measure: string; rows: FigureRow[] }) {
  const language = useLanguage();
  const common = useStrings(commonStrings);
  const figures = useStrings(figureStrings);
  const strings = useStrings(libraryStrings);
  const measureName = useMeasureName();
  const { dots, unit } = dotsOf(rows);
  if (dots.length < 2) return null;
  const dated = dots.filter((dot) => dot.date !== null);
  const drawing: Drawing = {
    log: plotScale(dots.flatMap((dot) => [dot.low, dot.high])).log,
    unit,
    language,
    kinds: { news: common.news, forum: common.forum },
    label: figures.plot(measureName(measure), dots.length),
  };
  const key = `${measure} ${language} ${rows.length}`;
  return (
    <>
      <PlotFigure
        key={`source ${key}`}
        label={drawing.label}
        draw={(Plot, width) => plotBySource(Plot, dots, width, drawing)}
        caption={[
          ...(dots.length < rows.length ? [strings.plotted(dots.length, rows.length)] : []),
          ...(drawing.log ? [figures.logScale] : []),
        ].join(language === "en" ? " " : "")}
      />
      {new Set(dated.map((dot) => dot.date?.getTime())).size >= DATES_MIN && (
        <PlotFigure
          key={`time ${key}`}
          label={drawing.label}
          draw={(Plot, width) => plotOverTime(Plot, dated, width, drawing)}
          caption={strings.overTime(dated.length)}
        />
      )}
    </>
  );
}

interface PlotFigureProps {
  label: string;
  caption: string;
  draw(Plot: typeof PlotLibrary, width: number): Element;
}

/** A plot that follows the width it has. The plotting library is fetched, from the extension's own files, when there is something to draw. */
function PlotFigure({ label, caption, draw }: PlotFigureProps) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn is part of the component's key
  useEffect(() => {
    if (width === 0) return;
    let current = true;
    void import("@observablehq/plot").then((Plot) => {
      if (current) box.current?.replaceChildren(named(draw(Plot, width), label));
    });
    return () => {
      current = false;
    };
  }, [width]);
  return (
    <figure class="measure-plot">
      <div ref={box} />
      {caption && <figcaption class="small soft">{caption}</figcaption>}
    </figure>
  );
}

/** One picture with one name: the table below has the links and says the same in words. */
function named(plot: Element, label: string): Element {
  for (const svg of [plot, ...plot.querySelectorAll("svg")].filter((part) => part.tagName === "svg")) {
    for (const part of svg.querySelectorAll("[aria-label]")) part.removeAttribute("aria-label");
    svg.setAttribute("role", "img");
    svg.setAttribute("aria-label", label);
  }
  return plot;
}
