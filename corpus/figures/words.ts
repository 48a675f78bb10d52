import { type UnitRow, Units } from "./units";

/** Words separated by | and what they say. */
export type Row = readonly [words: string, meaning: string];

/** See word-lists.ts for what each holds. */
export interface WordLists {
  unitsAfter: readonly UnitRow[];
  unitsBefore: readonly UnitRow[];
  otherWords: Record<string, string>;
  counted: readonly Row[];
  countedEnglish: readonly (readonly [unit: string, words: string])[];
  nounStops: readonly string[];
  notPlural: readonly string[];
  moneyNouns: readonly string[];
  before: readonly Row[];
  after: readonly Row[];
  perAfter: readonly Row[];
  perBefore: readonly Row[];
  fillers: readonly string[];
  notOver: string;
  openers: readonly string[];
  examples: readonly string[];
  suchAs: readonly string[];
  conditions: readonly string[];
  afterwards: readonly string[];
  facts: readonly string[];
  happened: readonly string[];
  parts: readonly (readonly [words: readonly string[], qualifier: string])[];
  each: readonly string[];
  institutions: readonly string[];
  earlier: readonly string[];
  now: readonly string[];
  planned: readonly string[];
  provisional: readonly string[];
  excluding: readonly string[];
  halfYear: readonly string[];
  quarter: readonly string[];
  year: readonly string[];
  change: readonly string[];
  moneyChange: readonly string[];
  changeFillers: readonly string[];
  whole: readonly string[];
  places: readonly (readonly [words: readonly string[], id: string])[];
  anybody: readonly string[];
  firms: readonly string[];
  names: readonly string[];
  versus: readonly string[];
  common: readonly string[];
  joint: readonly string[];
  relative: readonly string[];
  idioms: readonly string[];
  afterNot: readonly string[];
  spent: string;
  prices: readonly string[];
  heads: readonly string[];
  groupNames: readonly string[];
  moneyWords: string;
  moneyPhrases: readonly string[];
  ranked: readonly string[];
  funding: readonly string[];
}

/** The word lists with the indexes that reading needs. Made once, when measures are first read with. */
export class Words {
  readonly lists: WordLists;
  readonly units: Units;
  /** Qualifiers by the last character of their word, longest first. */
  readonly before: Map<string, Row[]>;
  readonly perBefore: Map<string, Row[]>;
  /** One word a row, longest first. */
  readonly after: readonly Row[];
  readonly perAfter: readonly Row[];
  readonly countedEnglish = new Map<string, string>();
  readonly nounStops: ReadonlySet<string>;
  readonly notPlural: ReadonlySet<string>;

  constructor(lists: WordLists) {
    this.lists = lists;
    this.units = new Units(lists);
    this.before = byLastChar(lists.before);
    this.perBefore = byLastChar(lists.perBefore);
    this.after = apart(lists.after);
    this.perAfter = apart(lists.perAfter);
    for (const [unit, words] of lists.countedEnglish)
      for (const word of words.split(" ")) this.countedEnglish.set(word, unit);
    this.nounStops = new Set(lists.nounStops);
    this.notPlural = new Set(lists.notPlural);
  }
}

/** One word a row, longest first. */
function apart(rows: readonly Row[]): Row[] {
  const each = rows.flatMap(([words, meaning]) => words.split("|").map((word): Row => [word, meaning]));
  return each.sort((a, b) => b[0].length - a[0].length);
}

function byLastChar(rows: readonly Row[]): Map<string, Row[]> {
  const map = new Map<string, Row[]>();
  for (const row of apart(rows)) {
    const key = row[0][row[0].length - 1] as string;
    const list = map.get(key);
    if (list === undefined) map.set(key, [row]);
    else list.push(row);
  }
  return map;
}
