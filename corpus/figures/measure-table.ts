import type { LanguageTag, Measure } from "../model";
import type { Span } from "../text/sentences";
import { type Cue, holdsWord, isWholeWord, type Side } from "./cues";
import { isMoney } from "./currency";
import { type WordLists, Words } from "./words";

export type MeasureRow = readonly [
  id: string,
  broader: string,
  dimension: Measure["dimension"],
  subject: string,
  /** Which of the lists of owners: most measures go with the same ones. */
  about: number,
  units: string[],
  /** `of` is missing where an earlier version compiled the measures. */
  bounds: [least: number | null, most: number | null, splits: Measure["splits"], beside: string[], of?: string[]],
  names: string[],
  cues: Cue[],
];

/** A measure as looked up while reading a text. */
export interface TableMeasure {
  id: string;
  broader: string | null;
  dimension: Measure["dimension"];
  subject: string | null;
  /** Terms it goes with, each with the entity it speaks for: Huabei for its lender. */
  about: ReadonlyMap<string, string>;
  splits: Measure["splits"];
  /** Terms after which a number needs no cue. */
  beside: ReadonlySet<string>;
  /** Terms whose shares it counts; empty where it counts none or any. */
  of: ReadonlySet<string>;
  units: readonly string[];
  least: number;
  most: number;
  names: Record<LanguageTag, string>;
}

/** A cue found in a text. */
export interface CueHit {
  measure: TableMeasure;
  start: number;
  end: number;
  /** How many further words of the sentence it asked for and got. */
  needs: number;
  side: Side;
}

const DURATIONS = new Set(["days", "weeks", "months", "years", "hours", "minutes", "seconds"]);

/** The measures, ready for looking up by id and for finding their cues. Made by `loadMeasures`. */
export class MeasureTable {
  /** Measures that a number right after one of their terms can be of without a cue. */
  readonly withBeside: readonly TableMeasure[];
  /** Terms that figures can be of. */
  readonly owners: ReadonlySet<string>;
  readonly #lists: WordLists;
  #words: Words | null = null;
  readonly #byId = new Map<string, TableMeasure>();
  readonly #cues = new Map<string, [TableMeasure, Cue][]>();

  /** `abouts` are lists of indexes into `owners`, as text. */
  constructor(owners: string[], abouts: string[], rows: MeasureRow[], lists: WordLists) {
    this.#lists = lists;
    const split = owners.map(splitOwner);
    this.owners = new Set(split.map(([, meant]) => meant));
    const maps = abouts.map(
      (list) => new Map(list === "" ? [] : list.split(" ").map((at) => split[Number(at)] as [string, string])),
    );
    for (const [
      id,
      broader,
      dimension,
      subject,
      about,
      units,
      [least, most, splits, beside, of],
      names,
      cues,
    ] of rows) {
      const measure: TableMeasure = {
        id,
        dimension,
        units,
        least: least ?? 0,
        splits,
        beside: new Set(beside),
        of: new Set(of),
        most: most ?? Number.POSITIVE_INFINITY,
        broader: broader === "" ? null : broader,
        subject: subject === "" ? null : subject,
        about: maps[about] as Map<string, string>,
        names: { "zh-Hans": names[0] ?? id, "zh-Hant": names[1] ?? id, en: names[2] ?? id },
      };
      this.#byId.set(id, measure);
      for (const cue of cues) {
        const key = cue[0].slice(0, 2);
        const list = this.#cues.get(key);
        if (list === undefined) this.#cues.set(key, [[measure, cue]]);
        else list.push([measure, cue]);
      }
    }
    this.withBeside = this.all().filter(({ beside }) => beside.size > 0);
  }

  /** The words to read with, indexed when first asked for: a worker that only compares never does. */
  get words(): Words {
    this.#words ??= new Words(this.#lists);
    return this.#words;
  }

  get(id: string): TableMeasure | null {
    return this.#byId.get(id) ?? null;
  }

  /** All measures in the order of the list. */
  all(): TableMeasure[] {
    return [...this.#byId.values()];
  }

  /** Whether `id` is `ancestor` or one of those under it. */
  isWithin(id: string, ancestor: string): boolean {
    for (let at: string | null = id; at !== null; at = this.#byId.get(at)?.broader ?? null)
      if (at === ancestor) return true;
    return false;
  }

  /** Every cue between two positions of a folded text whose further conditions hold there, or in the paragraph around. */
  find(text: string, from: number, to: number, paragraph: Span): CueHit[] {
    const hits: CueHit[] = [];
    for (let at = from; at < to; at++) {
      const list = this.#cues.get(text.slice(at, at + 2));
      if (list === undefined) continue;
      for (const [measure, [word, needs, nots, side, evidence]] of list) {
        if (!text.startsWith(word, at)) continue;
        const end = wordEnd(text, at, at + word.length);
        if (end > to || end < 0) continue;
        if (needs.length > 0 && !needs.some((need) => holdsWord(text, need, from, to))) continue;
        if (nots.some((not) => holdsWord(text, not, from, to))) continue;
        if (evidence !== undefined && !evidence.some((word) => holdsWord(text, word, paragraph.start, paragraph.end)))
          continue;
        hits.push({ measure, start: at, end, needs: needs.length > 0 ? 1 : 0, side });
      }
    }
    return hits;
  }
}

/** Where a cue that begins at a place ends, the plural's s taken in; -1 where it is a part of another word. */
function wordEnd(text: string, start: number, end: number): number {
  if (isWholeWord(text, start, end)) return end;
  return text[end] === "s" && isWholeWord(text, start, end + 1) ? end + 1 : -1;
}

/** "huabei>ant-xiaowei-microloan": the first is named, the second meant. */
function splitOwner(entry: string): [string, string] {
  const [named = entry, meant = named] = entry.split(">");
  return [named, meant];
}

/** Whether a figure of this unit and rough size can be one of this measure. */
export function fits(measure: TableMeasure, unit: string, size: number): boolean {
  return size >= measure.least && size <= measure.most && fitsUnit(measure, unit);
}

function fitsUnit(measure: TableMeasure, unit: string): boolean {
  if (measure.units.length > 0) return measure.units.includes(unit);
  switch (measure.dimension) {
    case "money":
      return isMoney(unit);
    case "count":
      return unit === "count" || unit.startsWith("count-");
    case "duration":
      return DURATIONS.has(unit);
    case "area":
      return unit === "sqm";
    default:
      return unit === measure.dimension;
  }
}
