import { isVariationSupplement, loadFolding, loadPairs, STEPS } from "../text/fold-units";
import { AliasRules } from "./alias-rules";
import {
  AGAINST,
  ALIAS,
  BESIDE,
  type Candidates,
  DEFINITE,
  END,
  FLAGS,
  NEAR_SHIFT,
  NONE,
  START,
  STRIDE,
  WITHIN,
} from "./candidates";
import { AMBIGUOUS, type CompactLexicon, readCompact, SURE } from "./compact";
import { CueScan } from "./cue-scan";
import { Namesakes } from "./namesakes";
import { pruneOverlaps } from "./overlap";
import { PhraseIndex } from "./phrase-index";
import { SentenceCursor } from "./sentence-cursor";
import { DROPPED, SPACE, UNIT_CLASSES } from "./units";

/** Numbers of an alias in the column `aliases` of the compact form. */
const COLUMNS = 3;
const TERM = 0;
const RISK = 1;
const RULES = 2;

/** What matching needs of the compact form. */
type MatcherColumns = Omit<CompactLexicon, "format" | "folding" | "pairs">;

/** Finds the terms of a lexicon in raw text. Page state and evidence between blocks are page-sense.ts's. */
export class Matcher {
  /** Term ids; the first `anchors` of them are anchors. */
  readonly terms: string[];
  readonly anchors: number;
  readonly #lexicon: MatcherColumns;
  readonly #index: PhraseIndex;
  /** First alias of each form, one entry more than there are forms. */
  readonly #firstAlias: Uint32Array;
  readonly #formOf: Uint32Array;
  readonly #aliases: Uint16Array;
  readonly #rules: (AliasRules | undefined)[] = [];
  #cues: PhraseIndex | null = null;

  constructor(lexicon: MatcherColumns) {
    this.#lexicon = lexicon;
    this.terms = lexicon.terms;
    this.anchors = lexicon.anchors;
    this.#index = new PhraseIndex(lexicon.forms);
    const { aliases } = lexicon;
    this.#aliases = aliases instanceof Uint16Array ? aliases : new Uint16Array(aliases);
    const { shares } = lexicon;
    this.#firstAlias = new Uint32Array(shares.length + 1);
    this.#formOf = new Uint32Array(this.#aliases.length / COLUMNS);
    let alias = 0;
    for (let form = 0; form < shares.length; form += 1) {
      this.#firstAlias[form] = alias;
      for (let share = shares.charCodeAt(form) - 0x30; share > 0; share -= 1) this.#formOf[alias++] = form;
    }
    this.#firstAlias[shares.length] = alias;
  }

  /** Index of the term that an alias names. */
  termOf(alias: number): number {
    return this.#aliases[alias * COLUMNS + TERM]!;
  }

  /** Index into RISKS of compact.ts. */
  riskOf(alias: number): number {
    return this.#aliases[alias * COLUMNS + RISK]!;
  }

  /** Units of the folded alias: what longest means. */
  lengthOf(alias: number): number {
    return this.#index.lengthOf(this.#formOf[alias]!);
  }

  /** The word that spoke for a candidate, folded; null where none did. */
  cueText(alias: number, flags: number): string | null {
    const place = flags >> NEAR_SHIFT;
    const cue = place === 0 ? undefined : this.#lexicon.rules[this.#ruleOf(alias)]?.[4][place - 1];
    return cue === undefined ? null : this.#cueIndex().phrase(cue);
  }

  /**
   * The candidates of one block of raw page text, with the flags that the block's own words give them.
   * The longest match wins as overlap.ts says.
   */
  scan(text: string): Candidates {
    const hits: number[] = [];
    this.#index.scan(text, 0, text.length, hits);
    if (hits.length === 0) return NONE;
    // What loses in any case is dropped first, so that rules and cues are looked up only for the rest.
    const found = pruneOverlaps(this.#readings(hits), this, (row, rows) => this.#isPlain(rows[row + ALIAS]!));
    const fitting = this.#withoutOtherWords(text, found);
    if (!this.#readCues(text, fitting) && fitting.length === found.length) return fitting;
    return pruneOverlaps(fitting, this, (row, rows) => this.#isSureHere(rows, row));
  }

  /** A row for every alias of each hit. */
  #readings(hits: number[]): Candidates {
    const rows: Candidates = [];
    for (let hit = 0; hit < hits.length; hit += 3) {
      const form = hits[hit + 2]!;
      const next = this.#firstAlias[form + 1]!;
      for (let alias = this.#firstAlias[form]!; alias < next; alias += 1)
        rows.push(hits[hit]!, hits[hit + 1]!, alias, 0);
    }
    return rows;
  }

  /** Without the rows whose case or surroundings show another word, or somebody else of the same surname. */
  #withoutOtherWords(text: string, rows: Candidates): Candidates {
    let kept: Candidates | null = null;
    const namesakes = new Namesakes(text, rows);
    for (let row = 0; row < rows.length; row += STRIDE) {
      const rules = (rows[row + FLAGS]! & DEFINITE) !== 0 ? null : this.#rulesOf(rows[row + ALIAS]!);
      const start = rows[row + START]!;
      const end = rows[row + END]!;
      let other =
        rules !== null &&
        ((rules.cased !== "" && !sameCase(text, start, end, rules.cased)) || rules.standsInPhrase(text, start, end));
      if (rules !== null && rules.fullNames !== "") {
        const common = this.riskOf(rows[row + ALIAS]!) === AMBIGUOUS;
        other = namesakes.isOther(row, rules.fullNames, other, common);
      }
      if (other) kept ??= rows.slice(0, row);
      else kept?.push(start, end, rows[row + ALIAS]!, rows[row + FLAGS]!);
    }
    return kept ?? rows;
  }

  /** Sure whatever stands around it. */
  #isPlain(alias: number): boolean {
    return this.riskOf(alias) === SURE && this.#ruleOf(alias) < 0;
  }

  #isSureHere(rows: Readonly<Candidates>, row: number): boolean {
    return this.riskOf(rows[row + ALIAS]!) === SURE && (rows[row + FLAGS]! & AGAINST) === 0;
  }

  /** Sets the flags of the rows that need evidence. Says whether any row is sure now that was not known to be. */
  #readCues(text: string, rows: Candidates): boolean {
    let scan: CueScan | null = null;
    let changed = false;
    for (let row = 0; row < rows.length; row += STRIDE) {
      if ((rows[row + FLAGS]! & DEFINITE) !== 0) continue;
      const rules = this.#rulesOf(rows[row + ALIAS]!);
      if (rules?.hasCues) {
        scan ??= new CueScan(this.#cueIndex(), text);
        rows[row + FLAGS] = scan.flags(rows[row + START]!, rows[row + END]!, rules.sides);
      }
      changed ||= this.#isSureHere(rows, row);
    }
    this.#noteBeside(text, rows);
    return changed;
  }

  /** Flags the rows that no word speaks for or against, and that have a term named surely in their sentence, or block. */
  #noteBeside(text: string, rows: Candidates): void {
    let sentence: SentenceCursor | null = null;
    let read = 0;
    let beside = 0;
    let within = 0;
    for (let row = 0; row < rows.length && within === 0; row += STRIDE)
      if (this.#isSureHere(rows, row)) within = WITHIN;
    if (within === 0) return;
    for (let row = 0; row < rows.length; row += STRIDE) {
      const flags = rows[row + FLAGS]!;
      if (flags > DEFINITE || this.riskOf(rows[row + ALIAS]!) !== AMBIGUOUS) continue;
      sentence ??= new SentenceCursor(text);
      const { end } = sentence;
      sentence.moveTo(rows[row + START]!, rows[row + END]!);
      if (sentence.start >= end) beside = 0;
      for (; read < rows.length && rows[read + START]! < sentence.end; read += STRIDE)
        if (rows[read + START]! >= sentence.start && this.#isSureHere(rows, read)) beside = BESIDE;
      rows[row + FLAGS] = flags | within | beside;
    }
  }

  #cueIndex(): PhraseIndex {
    this.#cues ??= new PhraseIndex(this.#lexicon.cues);
    return this.#cues;
  }

  /** Index of an alias's rules in the lexicon; -1 = none. */
  #ruleOf(alias: number): number {
    return this.#aliases[alias * COLUMNS + RULES]! - 1;
  }

  #rulesOf(alias: number): AliasRules | null {
    const rule = this.#ruleOf(alias);
    if (rule < 0) return null;
    this.#rules[alias] ??= new AliasRules(this.#index.phrase(this.#formOf[alias]!), this.#lexicon.rules[rule]!);
    return this.#rules[alias];
  }
}

/** Reads what compileMatcher wrote, with all of its folding. Throws where the string is of another format. */
export function loadMatcher(compact: string): Matcher {
  const lexicon = readCompact(compact);
  loadFolding(lexicon.folding);
  return new Matcher(lexicon);
}

/** As loadMatcher, for pages, which fold nothing but what they match: with the folding of this lexicon's own units. */
export function loadPageMatcher(compact: string): Matcher {
  const lexicon = readCompact(compact);
  loadPairs(lexicon.pairs);
  return new Matcher(lexicon);
}

/** Whether raw text agrees with a case-sensitive alias letter by letter; both agree already once folded. */
function sameCase(text: string, start: number, end: number, cased: string): boolean {
  let place = 0;
  for (let at = start; at < end; at += 1) {
    let unit = text.charCodeAt(at);
    const bits = UNIT_CLASSES[unit]!;
    if ((bits & DROPPED) !== 0) {
      if (isVariationSupplement(text, at)) at += 1;
      continue;
    }
    if (bits === SPACE) {
      if (cased[place - 1] !== " ") place += 1;
      continue;
    }
    if (unit >= 0xff21 && unit <= 0xff5a) unit -= 0xfee0;
    const wanted = cased.charCodeAt(place);
    // Where the units differ but fold to the same, only a difference of case matters.
    if (unit !== wanted && (isFoldedCapital(unit) || isFoldedCapital(wanted))) return false;
    place += 1;
  }
  return true;
}

function isFoldedCapital(unit: number): boolean {
  return STEPS[unit] !== 0 && String.fromCharCode(unit).toLowerCase() !== String.fromCharCode(unit);
}
