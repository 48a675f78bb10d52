import type * as PlotLibrary from "@observablehq/plot";
import type { LanguageTag, SourceKind } from "../../corpus/model";
import { tickLabel } from "../figures/tick-label";
import { authorBeside } from "../passage/author";
import { formatDate } from "../strings/dates";
import type { Dot } from "./plot-dots";

type Plot = typeof PlotLibrary;

/** What both plots need besides the figures. */
export interface Drawing {
  log: boolean;
  unit: string;
  language: LanguageTag;
  kinds: Record<SourceKind, string>;
  label: string;
}

const TIME_HEIGHT = 320;
const ROW_HEIGHT = 34;
/** Room for a label as long as "15 September 2021", px. */
const TICK_EVERY = 130;
const DAY = 86_400_000;
/** Room for the names of sources, px: their own length within these. */
const NAME_LEAST = 40;
const NAME_MOST = 170;
/** How wide a character is drawn at 12 px, about. */
const FULL_WIDTH = 12;
const HALF_WIDTH = 7;
/** Between a name and the first grid line: the axis's own tick. */
const NAME_GAP = 14;

/** One row a source, values from left to right: how far apart they stand, whatever their dates. */
export function plotBySource(Plot: Plot, dots: Dot[], width: number, drawing: Drawing): Element {
  const source = (dot: Dot) => dot.row.source.name;
  const sources = [...new Set(dots.map(source))];
  const names = Math.min(NAME_MOST, width / 3, Math.max(NAME_LEAST, ...sources.map(drawnWidth)));
  return Plot.plot({
    ...shared(width, drawing),
    height: sources.length * ROW_HEIGHT + 60,
    marginLeft: names + NAME_GAP,
    x: valueAxis(Math.floor((width - names - 50) / TICK_EVERY), drawing),
    y: {
      type: "point",
      domain: sources,
      label: null,
      tickFormat: (name: string) => cutTo(name, names),
    },
    marks: [
      Plot.gridY({ stroke: "var(--line)", strokeOpacity: 1 }),
      Plot.ruleY(ranges(dots), { y: source, x1: "low", x2: "high", stroke: kindOf(drawing), strokeWidth: 2 }),
      Plot.dot(dots, { x: "high", y: source, ...dotStyle(drawing) }),
      Plot.tip(dots, Plot.pointer({ x: "high", y: source, ...tipStyle })),
    ],
  });
}

function drawnWidth(name: string): number {
  return [...name].reduce((sum, character) => sum + (character > "\u2e7f" ? FULL_WIDTH : HALF_WIDTH), 0);
}

/** As much of a name as the room holds. */
function cutTo(name: string, room: number): string {
  if (drawnWidth(name) <= room) return name;
  let cut = name;
  while (cut.length > 1 && drawnWidth(`${cut}…`) > room) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}…`;
}

/** Dates from left to right, values upwards. All dots must have a date. */
export function plotOverTime(Plot: Plot, dots: Dot[], width: number, drawing: Drawing): Element {
  const precision = datePrecision(dots);
  return Plot.plot({
    ...shared(width, drawing),
    height: TIME_HEIGHT,
    marginLeft: 84,
    x: {
      type: "utc",
      inset: 8,
      label: null,
      ticks: Math.max(2, Math.floor(width / TICK_EVERY)),
      tickFormat: (date: Date) => formatDate(date.toISOString().slice(0, precision), drawing.language),
    },
    y: { ...valueAxis(5, drawing), nice: true },
    marks: [
      Plot.ruleX(ranges(dots), { x: "date", y1: "low", y2: "high", stroke: kindOf(drawing), strokeWidth: 2 }),
      Plot.dot(dots, { x: "date", y: "high", ...dotStyle(drawing) }),
      Plot.tip(dots, Plot.pointer({ x: "date", y: "high", ...tipStyle })),
    ],
  });
}

function shared(width: number, { kinds }: Drawing) {
  const domain = [kinds.news, kinds.forum];
  return {
    width,
    marginRight: 48,
    style: { background: "transparent", fontFamily: "inherit", fontSize: "12px" },
    color: { domain, range: ["var(--news)", "var(--forum)"] },
    // Shape as well as colour tells the kinds apart.
    symbol: { domain, range: ["square", "circle"], legend: true },
  };
}

function valueAxis(ticks: number, { log, unit, language }: Drawing) {
  return {
    type: log ? ("log" as const) : ("linear" as const),
    label: null,
    grid: true,
    // Dots at either end stand clear of the axis.
    inset: 8,
    ticks: Math.max(2, ticks),
    tickFormat: (value: number) => tickLabel(value, unit, language),
  };
}

function kindOf({ kinds }: Drawing): (dot: Dot) => string {
  return (dot) => kinds[dot.row.source.kind];
}

function dotStyle(drawing: Drawing) {
  return { stroke: kindOf(drawing), symbol: kindOf(drawing), r: 5, strokeWidth: 2 };
}

const tipStyle = {
  fill: "var(--paper)",
  title: ({ row }: Dot) => {
    const who = [row.source.name, authorBeside(row, null)].filter((part) => part !== null).join(", ");
    return `${row.surface}\n${who}\n${row.sentence}`;
  },
};

function ranges(dots: Dot[]): Dot[] {
  return dots.filter((dot) => dot.high > dot.low);
}

/** How much of an ISO date tells the ticks apart: years over long spans, days over short ones. */
function datePrecision(dots: Dot[]): 4 | 7 | 10 {
  const times = dots.flatMap((dot) => (dot.date ? [dot.date.getTime()] : []));
  const days = (Math.max(...times) - Math.min(...times)) / DAY;
  return days > 1800 ? 4 : days > 180 ? 7 : 10;
}
