import { useEffect, useRef, useState } from "preact/hooks";
import { useMeasureName } from "../figures/measure-names";
import { plotScale } from "../figures/plot-scale";
import { tickLabel } from "../figures/tick-label";
import { commonStrings, figureStrings, libraryStrings } from "../strings/catalogues";
import { formatDate } from "../strings/dates";
import { useLanguage, useStrings } from "../strings/language";
import type { FigureRow } from "./figure-rows";

interface Dot {
  date: Date;
  low: number;
  high: number;
  row: FigureRow;
}

const HEIGHT = 320;
/** Room for a label as long as "15 September 2021", px. */
const TICK_EVERY = 130;
const DAY = 86_400_000;

/** The figures of one measure over time: a dot each, a bar for a range, news and forums by shape and colour. The table below says the same. */
export function MeasurePlot({ measure, rows }: { measure: string; rows: FigureRow[] }) {
  const language = useLanguage();
  const common = useStrings(commonStrings);
  const figures = useStrings(figureStrings);
  const strings = useStrings(libraryStrings);
  const measureName = useMeasureName();
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const { dots, unit } = dotsOf(rows);
  const log = dots.length > 0 && plotScale(dots.flatMap((dot) => [dot.low, dot.high])).log;
  const precision = datePrecision(dots);
  const label = figures.plot(measureName(measure), dots.length);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the dots follow from the rows
  useEffect(() => {
    const element = box.current;
    if (!element || width === 0 || dots.length === 0) return;
    let current = true;
    // The plotting library is fetched from the extension's own files only when there is something to draw.
    void import("@observablehq/plot").then((Plot) => {
      if (!current) return;
      const kind = (dot: Dot) => common[dot.row.source.kind];
      const plot = Plot.plot({
        width,
        height: HEIGHT,
        marginLeft: 76,
        marginRight: 48,
        ariaLabel: label,
        style: { background: "transparent", fontFamily: "inherit", fontSize: "12px" },
        x: {
          type: "utc",
          label: null,
          ticks: Math.max(2, Math.floor(width / TICK_EVERY)),
          tickFormat: (date: Date) => formatDate(date.toISOString().slice(0, precision), language),
        },
        y: {
          type: log ? "log" : "linear",
          label: null,
          grid: true,
          ticks: 5,
          nice: true,
          tickFormat: (value: number) => tickLabel(value, unit, language),
        },
        color: { domain: [common.news, common.forum], range: ["var(--news)", "var(--forum)"] },
        symbol: { domain: [common.news, common.forum], range: ["square", "circle"], legend: true },
        marks: [
          Plot.ruleX(
            dots.filter((dot) => dot.high > dot.low),
            { x: "date", y1: "low", y2: "high", stroke: kind, strokeWidth: 2 },
          ),
          Plot.dot(dots, {
            x: "date",
            y: "high",
            stroke: kind,
            symbol: kind,
            r: 5,
            strokeWidth: 2,
          }),
          Plot.tip(
            dots,
            Plot.pointer({
              x: "date",
              y: "high",
              fill: "var(--paper)",
              title: (dot: Dot) =>
                `${dot.row.surface}\n${dot.row.source.name}${dot.row.author ? `, ${dot.row.author}` : ""}\n${dot.row.sentence}`,
            }),
          ),
        ],
      });
      // One picture with one name: the table below has the links and says the same in words.
      for (const svg of [plot, ...plot.querySelectorAll("svg")].filter((part) => part.tagName === "svg")) {
        svg.setAttribute("role", "img");
        for (const part of svg.querySelectorAll("[aria-label]")) part.removeAttribute("aria-label");
        svg.setAttribute("aria-label", label);
      }
      element.replaceChildren(plot);
    });
    return () => {
      current = false;
    };
  }, [rows, width, language, log]);

  if (dots.length < 2) return null;
  return (
    <figure class="measure-plot">
      <div ref={box} style={{ minHeight: `${HEIGHT}px` }} />
      <figcaption class="small soft">
        {strings.plotted(dots.length, rows.length)}
        {log && ` ${figures.logScale}.`}
      </figcaption>
    </figure>
  );
}

/** Dated figures in the unit that most of them have. Floats are for drawing only. */
function dotsOf(rows: FigureRow[]): { dots: Dot[]; unit: string } {
  const counts = new Map<string, number>();
  for (const { unit } of rows) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const unit = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
  const dots = rows.flatMap((row): Dot[] => {
    const date = new Date(row.asOf ?? row.date ?? "");
    const dot = { date, low: Number(row.low), high: Number(row.high), row };
    const drawn =
      row.unit === unit && !Number.isNaN(date.getTime()) && Number.isFinite(dot.low) && Number.isFinite(dot.high);
    return drawn ? [dot] : [];
  });
  return { dots, unit };
}

/** How much of an ISO date tells the ticks apart: years over long spans, days over short ones. */
function datePrecision(dots: Dot[]): 4 | 7 | 10 {
  const times = dots.map((dot) => dot.date.getTime());
  const days = (Math.max(...times) - Math.min(...times)) / DAY;
  return days > 1800 ? 4 : days > 180 ? 7 : 10;
}
