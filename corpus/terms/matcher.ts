import { STEPS } from "../text/fold-units";
import { AGAINST, ALIAS, type Candidates, DEFINITE, END, FLAGS, NEAR_SHIFT, NONE, START, STRIDE } from "./candidates";
import { type CompactLexicon, FORMAT, SURE } from "./compact";
import { CueScan, type CueSides } from "./cue-scan";
import { pruneOverlaps } from "./overlap";
import { PhraseIndex } from "./phrase-index";
import { PhrasesAround } from "./phrases-around";
import { DROPPED, SPACE, UNIT_CLASSES } from "./units";

/** An alias's rules, made ready when it is first met. */
interface Rules {
  cased: string;
  notIn: PhrasesAround | null;
  sides: CueSides | null;
}

/** Numbers of an alias in the column `aliases` of the compact form. */
const COLUMNS = 3;

/** Finds the terms of a lexicon in raw text. Page state and evidence between blocks are page-sense.ts's. */
export class Matcher {
  /** Term ids; the first `anchors` of them are anchors. */
  readonly terms: string[];
  readonly anchors: number;
  readonly #forms: string[];
  readonly #index: PhraseIndex;
  /** First alias of each form, one entry more than there are forms. */
  readonly #firstAlias: Uint32Array;
  readonly #formOf: Uint32Array;
  readonly #aliases: Uint16Array;
  readonly #compactRules: CompactLexicon["rules"];
  readonly #rules: (Rules | undefined)[] = [];
  readonly #cueTexts: string;
  #cues: PhraseIndex | null = null;

  constructor(lexicon: CompactLexicon) {
    this.terms = lexicon.terms;
    this.anchors = lexicon.anchors;
    this.#forms = lines(lexicon.forms);
    this.#index = new PhraseIndex(this.#forms);
    this.#aliases = Uint16Array.from(lexicon.aliases);
    this.#compactRules = lexicon.rules;
    this.#cueTexts = lexicon.cues;
    this.#firstAlias = new Uint32Array(this.#forms.length + 1);
    this.#formOf = new Uint32Array(this.#aliases.length / COLUMNS);
    let alias = 0;
    for (let form = 0; form < this.#forms.length; form += 1) {
      this.#firstAlias[form] = alias;
      for (let share = lexicon.shares.charCodeAt(form) - 0x30; share > 0; share -= 1) this.#formOf[alias++] = form;
    }
    this.#firstAlias[this.#forms.length] = alias;
  }

  /** Index of the term that an alias names. */
  termOf(alias: number): number {
    return this.#aliases[alias * COLUMNS]!;
  }

  /** SURE, AMBIGUOUS or RISKY of compact.ts. */
  riskOf(alias: number): number {
    return this.#aliases[alias * COLUMNS + 1]!;
  }

  /** Units of the folded alias: what longest means. */
  lengthOf = (alias: number): number => this.#forms[this.#formOf[alias]!]!.length;

  /** Folded text of the alias. */
  formText(alias: number): string {
    return this.#forms[this.#formOf[alias]!]!;
  }

  /** The word that spoke for a candidate, folded; null where none did. */
  cueText(alias: number, flags: number): string | null {
    const place = flags >> NEAR_SHIFT;
    const rule = this.#aliases[alias * COLUMNS + 2]!;
    if (place === 0 || rule === 0) return null;
    return lines(this.#cueTexts)[this.#compactRules[rule - 1]![2][place - 1]!] ?? null;
  }

  /**
   * The candidates of one block of raw page text, with the flags that the block's own words give them.
   * The longest match wins as overlap.ts says.
   */
  scan(text: string): Candidates {
    const hits: number[] = [];
    this.#index.scan(text, 0, text.length, hits);
    if (hits.length === 0) return NONE;
    const found = this.#readings(text, hits);
    if (found.length === 0) return NONE;
    const pruned = pruneOverlaps(found, this.lengthOf, (row) => this.#isSureAnywhere(found[row + ALIAS]!));
    if (!this.#readCues(text, pruned)) return pruned;
    return pruneOverlaps(pruned, this.lengthOf, (row) => this.#isSureHere(pruned, row));
  }

  /** Every alias of each hit whose case and surroundings fit. */
  #readings(text: string, hits: number[]): Candidates {
    const rows: Candidates = [];
    for (let hit = 0; hit < hits.length; hit += 3) {
      const start = hits[hit]!;
      const end = hits[hit + 1]!;
      const form = hits[hit + 2]!;
      for (let alias = this.#firstAlias[form]!; alias < this.#firstAlias[form + 1]!; alias += 1) {
        const rules = this.#rulesOf(alias);
        if (rules !== null && rules.cased !== "" && !sameCase(text, start, end, rules.cased)) continue;
        if (rules?.notIn?.holds(text, start, end)) continue;
        rows.push(start, end, alias, 0);
      }
    }
    return rows;
  }

  #isSureAnywhere(alias: number): boolean {
    return this.riskOf(alias) === SURE && !this.#rulesOf(alias)?.sides;
  }

  #isSureHere(rows: Candidates, row: number): boolean {
    return this.riskOf(rows[row + ALIAS]!) === SURE && (rows[row + FLAGS]! & AGAINST) === 0;
  }

  /** Sets the flags of the rows that need evidence. Says whether that made any row sure. */
  #readCues(text: string, rows: Candidates): boolean {
    let scan: CueScan | null = null;
    let changed = false;
    for (let row = 0; row < rows.length; row += STRIDE) {
      if ((rows[row + FLAGS]! & DEFINITE) !== 0) continue;
      const sides = this.#rulesOf(rows[row + ALIAS]!)?.sides;
      if (!sides) continue;
      scan ??= new CueScan(this.#cueIndex(), text);
      rows[row + FLAGS] = scan.flags(rows[row + START]!, rows[row + END]!, sides);
      changed ||= this.#isSureHere(rows, row);
    }
    return changed;
  }

  #cueIndex(): PhraseIndex {
    this.#cues ??= new PhraseIndex(lines(this.#cueTexts));
    return this.#cues;
  }

  #rulesOf(alias: number): Rules | null {
    const rule = this.#aliases[alias * COLUMNS + 2]!;
    if (rule === 0) return null;
    const known = this.#rules[alias];
    if (known) return known;
    const [cased, notIn, near, notNear] = this.#compactRules[rule - 1]!;
    const sides: CueSides = new Map();
    for (let place = near.length - 1; place >= 0; place -= 1) sides.set(near[place]!, place + 1);
    for (const cue of notNear) sides.set(cue, -1);
    const rules = {
      cased,
      notIn: notIn.length > 0 ? new PhrasesAround(this.formText(alias), notIn) : null,
      sides: sides.size > 0 ? sides : null,
    };
    this.#rules[alias] = rules;
    return rules;
  }
}

/** Reads what compileMatcher wrote. Throws where the string is of another format. */
export function loadMatcher(compact: string): Matcher {
  const lexicon = JSON.parse(compact) as CompactLexicon;
  if (lexicon.format !== FORMAT) throw new Error(`This lexicon is not of the format ${FORMAT}.`);
  return new Matcher(lexicon);
}

function lines(text: string): string[] {
  return text === "" ? [] : text.split("\n");
}

/** Whether raw text agrees with a case-sensitive alias letter by letter; both agree already once folded. */
function sameCase(text: string, start: number, end: number, cased: string): boolean {
  let place = 0;
  for (let at = start; at < end; at += 1) {
    let unit = text.charCodeAt(at);
    const bits = UNIT_CLASSES[unit]!;
    if ((bits & DROPPED) !== 0) continue;
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
