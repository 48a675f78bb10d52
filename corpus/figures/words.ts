import type { DateParts } from "./calendar";
import { type UnitRow, Units } from "./units";
import type { PATTERNS } from "./word-lists/patterns";

/** Patterns of `word-lists/patterns`, ready for use. */
export type Patterns = Readonly<Record<keyof typeof PATTERNS, RegExp>>;

/** Words separated by | and what they say. */
export type Row = readonly [words: string, meaning: string];

/** The words that dates, codes glued to digits and heads of tables are read with. */
export interface ScanWords {
  /** 去年 and how many years from the text's own. */
  years: readonly (readonly [word: string, shift: number])[];
  shifts: readonly (readonly [word: string, unit: "day" | "week" | "month", by: number])[];
  /** Before and after 20 年 these make it a span of time, not the year 2020. */
  spanBefore: string;
  spanAfter: readonly string[];
  events: readonly string[];
  /** English words that begin a date. */
  begins: readonly string[];
  relative: readonly (readonly [words: string, value: DateParts["shift"] | number])[];
  ends: readonly (readonly [words: string, month: number])[];
  /** 上半年 and the like after a year, and which part of it; 年底 and its month. */
  halves: readonly (readonly [word: string, part: number])[];
  yearEnds: readonly (readonly [word: string, month: number])[];
  /** 翻, "twice", "doubled" and how many times they say; 0 where the next words do. */
  doublings: readonly (readonly [word: string, times: number])[];
  /** After these a level follows (翻倍上升至3%), or another sense ("doubled down"). */
  goesOn: readonly string[];
  /** What "twice" compares with: alone it says how often. */
  twiceOf: readonly string[];
  /** Letters that may stand glued before digits and still leave a number. */
  prefixes: readonly string[];
  /** 亿 in a table's head, before its unit and after it. */
  powers: readonly (readonly [words: string, power: number])[];
  suffixes: readonly (readonly [words: string, power: number])[];
  parts: readonly (readonly [words: string, precision: "half" | "quarter", part: number])[];
}

/** See the files of word-lists for what each holds. */
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
  instances: readonly string[];
  invented: readonly string[];
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
  nineMonths: readonly string[];
  halfYear: readonly string[];
  quarter: readonly string[];
  year: readonly string[];
  change: readonly string[];
  moneyChange: readonly string[];
  changeFillers: readonly string[];
  changeAfter: readonly string[];
  whole: readonly string[];
  places: readonly (readonly [words: readonly string[], id: string])[];
  anybody: readonly string[];
  firms: readonly string[];
  names: readonly string[];
  versus: readonly string[];
  common: readonly string[];
  joint: readonly string[];
  several: readonly string[];
  relative: readonly string[];
  scanned: ScanWords;
  labels: readonly string[];
  eventNames: readonly string[];
  backings: readonly string[];
  topicMarks: readonly string[];
  having: readonly string[];
  idioms: readonly string[];
  afterNot: readonly string[];
  spent: string;
  prices: readonly string[];
  heads: readonly string[];
  countHeads: readonly string[];
  groupNames: readonly string[];
  moneyWords: string;
  moneyPhrases: readonly string[];
  ranked: readonly string[];
  funding: readonly string[];
  /** Sources of regular expressions. */
  patterns: Readonly<Record<keyof typeof PATTERNS, string>>;
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
  readonly condition: RegExp;
  readonly example: RegExp;
  readonly instance: RegExp;
  readonly invented: RegExp;
  /** Global; a group for each of nine months, a half, a quarter and a whole year. */
  readonly period: RegExp;
  readonly change: RegExp;
  readonly moneyChange: RegExp;
  readonly changeAfter: RegExp;
  readonly patterns: Patterns;

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
    this.condition = anyOf(lists.conditions);
    this.example = anyOf(lists.examples);
    this.instance = anyOf(lists.instances);
    this.invented = anyOf(lists.invented);
    const periods = [lists.nineMonths, lists.halfYear, lists.quarter, lists.year];
    this.period = new RegExp(periods.map((words) => `(${whole(words)})`).join("|"), "gu");
    const verbs = (words: readonly string[]) =>
      anyOf([`(?:${whole(words)})(?:\\s*(?:${whole(lists.changeFillers)}))*\\s*$`]);
    this.change = verbs(lists.change);
    this.moneyChange = verbs(lists.moneyChange);
    const patterns = Object.entries(lists.patterns).map(([name, source]) => [name, new RegExp(source)]);
    this.patterns = Object.fromEntries(patterns) as Patterns;
    this.changeAfter = anyOf([`^[ -]?(?:${whole(lists.changeAfter)})`]);
  }
}

function anyOf(patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join("|"), "u");
}

/** Patterns as one, those in Latin letters as whole words. */
function whole(patterns: readonly string[]): string {
  return patterns.map((pattern) => (/[a-z]/.test(pattern) ? `\\b(?:${pattern})\\b` : pattern)).join("|");
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
