import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { comparePage } from "../../corpus/figures/compare";
import { extractFigures } from "../../corpus/figures/extract";
import type { ArchiveFigure, Comparison, Figure, LanguageTag } from "../../corpus/model";
import { ownMeasures, ownMentions, ownRates } from "./figure-scores";

interface OwnParagraph {
  id: string;
  lang: LanguageTag;
  published: string | Date;
  text: string;
  figures: string[];
}

interface Judged {
  surface: string;
  start: number;
  end: number;
  low: number;
  high: number;
  units: string[];
  /** null: none. */
  measures: (string | null)[];
  owners: (string | null)[];
  asOf: string | null;
  compare: "yes" | "no" | "maybe";
  optional: boolean;
}

/** What the reader makes of a set of paragraphs of our own: counts, and a line for whatever is not as judged. */
export interface HeldOutScores {
  figures: number;
  found: number;
  unit: number;
  /** Found figures of which a measure is judged; read with it; left open; read with another. */
  measured: number;
  measureRight: number;
  measureWrong: number;
  /** Figures that measure nothing of the list, and those of them that were given a measure. */
  measureless: number;
  measureMadeUp: number;
  /** Right measures with a judged owner. */
  owned: number;
  ownerRight: number;
  ownerWrong: number;
  dated: number;
  dateRight: number;
  toCompare: number;
  compared: number;
  notToCompare: number;
  comparedWrongly: number;
  /** Found where nothing is judged. */
  extras: number;
  lines: string[];
}

/** Reads one line: `words = value unit | measure whose | flags`, its place searched from `from`. */
function readJudged(line: string, text: string, from: number): Judged {
  const [head = "", what = "", ...flags] = line.split("|").map((part) => part.trim());
  const [surface = "", value = ""] = head.split(" = ");
  const [numbers = "", units = ""] = value.split(" ");
  const [low, high] = numbers.split("..").map(Number);
  const start = text.indexOf(surface, from);
  if (start < 0 || low === undefined) throw new Error(`not in its text: ${line}`);
  const [measures = "none", owners = "-"] = what.split(" ");
  const orNull = (name: string) => (name === "none" || name === "-" ? null : name);
  return {
    surface,
    start,
    end: start + surface.length,
    low,
    high: high ?? low,
    units: units.split("/"),
    measures: measures.split("/").map(orNull),
    owners: owners.split("/").map(orNull),
    asOf: flags.find((flag) => flag.startsWith("as "))?.slice(3) ?? null,
    compare: flags.includes("compare") ? "yes" : flags.includes("maybe") ? "maybe" : "no",
    optional: flags.includes("optional"),
  };
}

function readAll(paragraph: OwnParagraph): Judged[] {
  let from = 0;
  return paragraph.figures.map((line) => {
    const judged = readJudged(line, paragraph.text, from);
    from = judged.end;
    return judged;
  });
}

function isClose(found: string, value: number): boolean {
  return Math.abs(Number(found) - value) <= 0.005 * Math.abs(value);
}

const overlaps = (one: { start: number; end: number }, other: { start: number; end: number }) =>
  one.start < other.end && one.end > other.start;

const sameStart = (found: string, judged: string) => found.startsWith(judged) || judged.startsWith(found);

/** Reads every paragraph of a set in `judged/` by itself, as a page of its own, and holds it against the archive's figures. */
export function scoreHeldOut(archive: readonly ArchiveFigure[], name: string): HeldOutScores {
  const path = fileURLToPath(new URL(`judged/${name}.yaml`, import.meta.url));
  const paragraphs = parse(readFileSync(path, "utf8")) as OwnParagraph[];
  const measures = ownMeasures();
  const mentionsOf = ownMentions();
  const rates = ownRates();
  const scores: HeldOutScores = {
    figures: 0,
    found: 0,
    unit: 0,
    measured: 0,
    measureRight: 0,
    measureWrong: 0,
    measureless: 0,
    measureMadeUp: 0,
    owned: 0,
    ownerRight: 0,
    ownerWrong: 0,
    dated: 0,
    dateRight: 0,
    toCompare: 0,
    compared: 0,
    notToCompare: 0,
    comparedWrongly: 0,
    extras: 0,
    lines: [],
  };
  for (const paragraph of paragraphs) {
    const page = extractFigures(paragraph.text, {
      language: paragraph.lang,
      mentions: mentionsOf(paragraph.text),
      published: String(paragraph.published),
      measures,
    });
    const compared = comparePage(page, archive, rates);
    const judged = readAll(paragraph);
    for (const one of judged) scoreOne(paragraph.id, one, page, compared, scores);
    for (const figure of page)
      if (!judged.some((one) => overlaps(one, figure))) {
        scores.extras++;
        scores.lines.push(`EXTRA ${paragraph.id} ${figure.surface} ${figure.low} ${figure.unit} ${figure.measure}`);
      }
  }
  return scores;
}

function scoreOne(
  paragraph: string,
  judged: Judged,
  page: readonly Figure[],
  compared: readonly Comparison[],
  scores: HeldOutScores,
): void {
  const hit = page.find(
    (figure) => overlaps(figure, judged) && isClose(figure.low, judged.low) && isClose(figure.high, judged.high),
  );
  const note = (what: string) =>
    scores.lines.push(
      `${what} ${paragraph} ${judged.surface}: ${hit === undefined ? "not read" : `${hit.low} ${hit.unit} ${hit.measure} ${hit.about} ${hit.asOf} [${hit.qualifiers}]`}; judged ${judged.units} ${judged.measures.map(String)} ${judged.owners.map(String)} ${judged.asOf} ${judged.compare}`,
    );
  if (hit === undefined && judged.optional) return;
  const held = hit === undefined ? [] : compared.filter(({ start, end }) => start === hit.start && end === hit.end);
  scores.figures++;
  if (judged.compare === "yes") {
    scores.toCompare++;
    if (held.length > 0) scores.compared++;
    else note("NOT COMPARED");
  } else if (judged.compare === "no") {
    scores.notToCompare++;
    if (held.length > 0) {
      scores.comparedWrongly++;
      note(`COMPARED WRONGLY with ${held[0]?.archive[0]?.surface}`);
    }
  }
  if (hit === undefined) {
    note("MISSED");
    return;
  }
  scores.found++;
  if (judged.units.includes(hit.unit)) scores.unit++;
  else note("UNIT");
  if (judged.asOf !== null) {
    scores.dated++;
    if (hit.asOf !== null && sameStart(hit.asOf, judged.asOf)) scores.dateRight++;
    else note("DATE");
  }
  scoreMeasure(judged, hit, scores, note);
}

function scoreMeasure(judged: Judged, hit: Figure, scores: HeldOutScores, note: (what: string) => void): void {
  if (judged.measures.every((measure) => measure === null)) {
    scores.measureless++;
    if (hit.measure !== null) {
      scores.measureMadeUp++;
      note("MEASURE MADE UP");
    }
    return;
  }
  scores.measured++;
  if (!judged.measures.includes(hit.measure)) {
    if (hit.measure !== null) scores.measureWrong++;
    note(hit.measure === null ? "MEASURE OPEN" : "MEASURE");
    return;
  }
  scores.measureRight++;
  if (hit.measure === null || judged.owners[0] === null) return;
  scores.owned++;
  if (judged.owners.includes(hit.about)) scores.ownerRight++;
  else {
    if (hit.about !== null) scores.ownerWrong++;
    note("OWNER");
  }
}
