import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { comparePage } from "../../corpus/figures/compare";
import { extractFigures } from "../../corpus/figures/extract";
import { buildLineUps } from "../../corpus/figures/lineups";
import { compileMeasures, loadMeasures } from "../../corpus/figures/measures";
import { parseMeasures, parseRates } from "../../corpus/figures/parse-lists";
import type { ArchiveFigure, Figure, LanguageTag, LineUp, Mention } from "../../corpus/model";
import { compileMatcher } from "../../corpus/terms/compile";
import { parseLexicon } from "../../corpus/terms/lexicon";
import { loadMatcher } from "../../corpus/terms/matcher";
import { findMentions } from "../../corpus/terms/mentions";
import { gold } from "../shared";

interface Place {
  doc: string;
  post: number;
  surface: string;
  start: number;
  end: number;
}
interface GoldFigure extends Place {
  id: string;
  value: number;
  value_high: number | null;
  unit: string;
  hypothetical: boolean;
  measure: string;
  entity: string | null;
  tier: "core" | "other";
}
interface GoldPost {
  doc: string;
  post: number;
  date: string | null;
  text: string;
}
interface Conflict {
  id: string;
  measure: string;
  figures: string[];
  cross_document: boolean;
}
interface CompareCase {
  id: string;
  lang: LanguageTag;
  published: string;
  text: string;
  figures: {
    id: string;
    surface: string;
    start: number;
    end: number;
    value: number;
    value_high: number | null;
    measure: string | null;
    entity: string | null;
  }[];
  compare: { figure: string; archive: string[]; verdict: string; accept: string[]; confidence: string }[];
  not_comparable: { figure: string; why: string; looks_like: string[] }[];
}

/** A figure as any reader gives it, in UTF-16 offsets. */
export interface Found {
  start: number;
  end: number;
  low: number;
  high: number;
  unit: string | null;
  /** Overlaps one that is counted already. */
  shadowed?: boolean;
}

const lexicon = resolve(import.meta.dirname, "../../corpus/lexicon");
const read = (name: string) => readFileSync(resolve(lexicon, name), "utf8");

/** The measures of our own lexicon as parsed. */
export function ownMeasureList() {
  return parseMeasures(read("measures.yaml"), "measures.yaml");
}

/** The measures of our own lexicon, ready for use. */
export function ownMeasures() {
  return loadMeasures(compileMeasures(ownMeasureList()));
}

export function ownRates() {
  return parseRates(read("rates.yaml"), "rates.yaml");
}

/** Finds mentions with our own lexicon, without the rule that context terms need an anchor. */
export function ownMentions(): (text: string) => Mention[] {
  const matcher = loadMatcher(compileMatcher(parseLexicon(read("terms.yaml"), "terms.yaml")));
  return (text) => findMentions(matcher, text, { gated: false });
}

const LANGUAGES: Record<string, LanguageTag> = {
  "000": "zh-Hans",
  "001": "zh-Hans",
  "002": "zh-Hans",
  "003": "zh-Hans",
  "004": "en",
};
const PUBLISHED: Record<string, string> = {
  "000": "2020-11-16",
  "001": "2025-11-04",
  "002": "2021-01-06",
  "003": "2021-01-05",
  "004": "2021-09-18",
};

/** UTF-16 offset of every code point of a text, as the judged data counts in code points. */
export function codePoints(text: string): number[] {
  const offsets = [0];
  let offset = 0;
  for (const char of text) {
    offset += char.length;
    offsets.push(offset);
  }
  return offsets;
}

function close(found: number, value: number): boolean {
  return found === value || Math.abs(found - value) <= 0.005 * Math.abs(value);
}

function hits(
  found: Found,
  goldFigure: { start: number; end: number; value: number; value_high: number | null },
  offsets: number[],
): boolean {
  const start = offsets[goldFigure.start] as number;
  const end = offsets[goldFigure.end] as number;
  return (
    found.start < end &&
    found.end > start &&
    close(found.low, goldFigure.value) &&
    close(found.high, goldFigure.value_high ?? goldFigure.value)
  );
}

export interface SpanScores {
  recallCore: number;
  recallAll: number;
  recallOther: number;
  unitRight: number;
  negatives: number;
  /** Found outside judged, unjudged and date spans: each was looked at by hand or belongs to the withheld half. */
  extras: string[];
  found: number;
  missed: string[];
  wrongUnits: string[];
}

/** Recall, units and negatives of any reader on the judged posts. */
export function scoreSpans(readText: (text: string, language: LanguageTag, published: string) => Found[]): SpanScores {
  const figures = gold<GoldFigure[]>("figures");
  const negatives = gold<Place[]>("figures.negative");
  const unjudged = gold<Place[]>("figures.unjudged");
  const dates = gold<Place[]>("dates");
  const scores: SpanScores = {
    recallCore: 0,
    recallAll: 0,
    recallOther: 0,
    unitRight: 0,
    negatives: 0,
    extras: [],
    found: 0,
    missed: [],
    wrongUnits: [],
  };
  let core = 0;
  let coreHits = 0;
  let all = 0;
  let units = 0;
  for (const post of gold<GoldPost[]>("posts")) {
    const offsets = codePoints(post.text);
    const here = (place: Place) => place.doc === post.doc && place.post === post.post;
    const out = readText(post.text, LANGUAGES[post.doc] as LanguageTag, post.date ?? (PUBLISHED[post.doc] as string));
    const overlaps = (found: Found, place: Place) =>
      here(place) && found.start < (offsets[place.end] as number) && found.end > (offsets[place.start] as number);
    for (const judged of figures.filter(here)) {
      if (judged.tier === "core") core++;
      const found = out.filter((one) => hits(one, judged, offsets));
      const hit = found.find((one) => one.unit === judged.unit) ?? found[0];
      if (hit === undefined) {
        scores.missed.push(`${judged.tier} ${post.doc}/${post.post} ${judged.surface}`);
        continue;
      }
      all++;
      if (judged.tier === "core") coreHits++;
      if (hit.unit === judged.unit) units++;
      else scores.wrongUnits.push(`${post.doc}/${post.post} ${judged.surface}: ${hit.unit}, judged ${judged.unit}`);
    }
    scores.negatives += negatives.filter((negative) => out.some((found) => overlaps(found, negative))).length;
    const counted = out.filter(({ shadowed }) => shadowed !== true);
    scores.found += counted.length;
    for (const found of counted)
      if (![figures, unjudged, dates].some((list) => list.some((place) => overlaps(found, place))))
        scores.extras.push(
          `${post.doc}/${post.post} ${post.text.slice(Math.max(0, found.start - 12), found.start)}[${post.text.slice(found.start, found.end)}]${post.text.slice(found.end, found.end + 10)} ${found.unit}`,
        );
  }
  scores.recallAll = all / figures.length;
  scores.recallCore = coreHits / core;
  scores.recallOther = (all - coreHits) / (figures.length - core);
  scores.unitRight = units / all;
  return scores;
}

/** Every figure of the judged posts, with its judged one where it is one. */
export interface ReadArchive {
  figures: ArchiveFigure[];
  /** Judged id -> the figure that hits it. */
  byId: Map<string, ArchiveFigure>;
  judged: GoldFigure[];
}

/** Reads the judged posts as the archive would: with mentions, measures and the document's topic. */
export function readArchive(): ReadArchive {
  const measures = ownMeasures();
  const mentionsOf = ownMentions();
  const judged = gold<GoldFigure[]>("figures");
  const figures: ArchiveFigure[] = [];
  const byId = new Map<string, ArchiveFigure>();
  for (const post of gold<GoldPost[]>("posts")) {
    const published = post.date ?? (PUBLISHED[post.doc] as string);
    const out = extractFigures(post.text, {
      language: LANGUAGES[post.doc] as LanguageTag,
      mentions: mentionsOf(post.text),
      published,
      measures,
      topic: "ant-group",
    });
    const offsets = codePoints(post.text);
    for (const figure of out) {
      const placed: ArchiveFigure = {
        ...figure,
        document: post.doc,
        post: post.post,
        passage: `${post.doc}/${post.post}/1`,
        author: null,
        date: published,
        sentence: "",
        sentenceStart: 0,
        source: { id: post.doc, name: post.doc, kind: post.doc < "002" ? "forum" : "news" },
      };
      figures.push(placed);
      for (const one of judged)
        if (
          one.doc === post.doc &&
          one.post === post.post &&
          !byId.has(one.id) &&
          hits({ ...figure, low: Number(figure.low), high: Number(figure.high) }, one, offsets)
        )
          byId.set(one.id, placed);
    }
  }
  return { figures, byId, judged };
}

export interface MeasureScores {
  frequent: number;
  core: number;
  wrong: number;
  about: number;
  aboutWrong: number;
  lines: string[];
}

/** Measures and entities of core hits; a broader measure counts as right, an open one as neither. */
export function scoreMeasures({ byId, judged }: ReadArchive): MeasureScores {
  const measures = ownMeasures();
  const counts = new Map<string, number>();
  for (const one of judged) counts.set(one.measure, (counts.get(one.measure) ?? 0) + 1);
  const total = { frequent: 0, frequentRight: 0, core: 0, right: 0, wrong: 0, about: 0, aboutWrong: 0, entities: 0 };
  const lines: string[] = [];
  for (const one of judged) {
    const hit = byId.get(one.id);
    if (hit === undefined || one.tier !== "core") continue;
    const right = hit.measure !== null && (hit.measure === one.measure || measures.isWithin(one.measure, hit.measure));
    const frequent = (counts.get(one.measure) ?? 0) >= 4;
    total.core++;
    if (right) total.right++;
    else if (hit.measure !== null) total.wrong++;
    if (frequent) total.frequent++;
    if (frequent && right) total.frequentRight++;
    if (right && one.entity !== null) {
      total.entities++;
      if (hit.about === one.entity) total.about++;
      else if (hit.about !== null) total.aboutWrong++;
    }
    if (!right || (hit.about !== one.entity && hit.about !== null))
      lines.push(
        `${right ? "entity" : hit.measure === null ? "open" : "WRONG"} ${one.doc}/${one.post} ${one.surface}: ${hit.measure} ${hit.about}, judged ${one.measure} ${one.entity}`,
      );
  }
  return {
    frequent: total.frequentRight / total.frequent,
    core: total.right / total.core,
    wrong: total.wrong / total.core,
    about: total.about / total.entities,
    aboutWrong: total.aboutWrong / total.entities,
    lines,
  };
}

/** The conflicts across documents that appear as one line-up with at least two of the judged values that are not hypothetical. */
export function scoreConflicts({ figures, byId, judged }: ReadArchive): {
  shown: number;
  visible: number;
  of: number;
  lines: string[];
} {
  const lineUps = buildLineUps(figures, ownMeasures());
  const hypothetical = new Set(judged.filter((one) => one.hypothetical).map((one) => one.id));
  const lines: string[] = [];
  let shown = 0;
  let visible = 0;
  const conflicts = gold<Conflict[]>("conflicts").filter(
    (conflict) => conflict.cross_document && conflict.figures.length > 0,
  );
  for (const conflict of conflicts) {
    const wanted = conflict.figures.filter((id) => !hypothetical.has(id));
    const best = bestLineUp(lineUps, wanted, byId);
    const ok = best.count === wanted.length;
    if (ok) shown++;
    if (ok || best.values > 1) visible++;
    else
      lines.push(
        `${conflict.id}: ${best.count} of ${wanted.length} in ${best.lineUp?.measure} ${best.lineUp?.about}; missing ${wanted
          .filter((id) => !best.lineUp?.figures.includes(byId.get(id) as ArchiveFigure))
          .map(
            (id) =>
              `${byId.get(id)?.surface} ${byId.get(id)?.measure} ${byId.get(id)?.about} ${byId.get(id)?.qualifiers}`,
          )
          .join("; ")}`,
      );
  }
  return { shown, visible, of: conflicts.length, lines };
}

function bestLineUp(
  lineUps: LineUp[],
  wanted: string[],
  byId: Map<string, ArchiveFigure>,
): { lineUp: LineUp | null; count: number; values: number } {
  let best: { lineUp: LineUp | null; count: number; values: number } = { lineUp: null, count: 0, values: 0 };
  for (const lineUp of lineUps) {
    const inside = wanted
      .map((id) => byId.get(id))
      .filter((figure) => figure !== undefined && lineUp.figures.includes(figure));
    const values = new Set(inside.map((figure) => `${figure?.low} ${figure?.high} ${figure?.unit}`)).size;
    if (inside.length > best.count) best = { lineUp, count: inside.length, values };
  }
  return best;
}

export interface CompareScores {
  /** Rows of judged relations found with an accepted relation. */
  right: number;
  rows: number;
  wrong: number;
  relations: number;
  traps: number;
  lines: string[];
}

/** Page figures against the archive on the judged paragraphs. Rows whose archive figures are all withheld are left out. */
export function scoreCompare(archive: ReadArchive): CompareScores {
  const measures = ownMeasures();
  const rates = ownRates();
  const mentionsOf = ownMentions();
  const scores: CompareScores = { right: 0, rows: 0, wrong: 0, relations: 0, traps: 0, lines: [] };
  for (const one of gold<CompareCase[]>("compare")) {
    const offsets = codePoints(one.text);
    const page = extractFigures(one.text, {
      language: one.lang,
      mentions: mentionsOf(one.text),
      published: one.published,
      measures,
    });
    const compared = comparePage(page, archive.figures, rates);
    for (const judged of one.figures) {
      const own = (figure: Figure) =>
        hits({ ...figure, low: Number(figure.low), high: Number(figure.high) }, judged, offsets);
      const mine = compared.filter(own);
      const read = page.find(own);
      const note = `${one.id} ${judged.surface} (${read === undefined ? "not read" : `${read.measure} ${read.about} ${read.qualifiers}`}; judged ${judged.measure} ${judged.entity})`;
      for (const row of one.compare.filter((row) => row.figure === judged.id && row.archive.length > 0)) {
        scores.rows++;
        const wanted = row.archive.map((id) => archive.byId.get(id));
        const found = mine.filter((comparison) => comparison.archive.some((figure) => wanted.includes(figure)));
        scores.relations += found.length;
        const bad = found.filter((comparison) => !row.accept.includes(comparison.relation));
        scores.wrong += bad.length;
        if (found.length > 0 && bad.length === 0) scores.right++;
        else
          scores.lines.push(
            `${found.length === 0 ? "MISSED" : `WRONG ${bad[0]?.relation}`} ${note} against ${wanted.map((figure) => `${figure?.surface} ${figure?.measure} ${figure?.about} ${figure?.qualifiers}`)[0]}, accepted ${row.accept}`,
          );
      }
      for (const trap of one.not_comparable.filter((row) => row.figure === judged.id)) {
        const looks = trap.looks_like.map((id) => archive.byId.get(id));
        const caught = mine.filter((comparison) => comparison.archive.some((figure) => looks.includes(figure)));
        scores.traps += caught.length;
        for (const comparison of caught)
          scores.lines.push(`TRAP ${trap.why} ${note}: ${comparison.relation} ${comparison.archive[0]?.surface}`);
      }
      const rows = one.compare.filter((row) => row.figure === judged.id);
      if (rows.length === 0)
        for (const comparison of mine)
          scores.lines.push(
            `UNEXPECTED ${note}: ${comparison.relation} ${comparison.archive[0]?.surface} ${comparison.archive[0]?.document}/${comparison.archive[0]?.post}`,
          );
    }
  }
  return scores;
}
