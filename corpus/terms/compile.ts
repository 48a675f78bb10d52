import type { Alias, Term } from "../model";
import { foldPlain } from "../text/fold";
import { FOLDING } from "../text/fold-chinese";
import { CHANGED, foldUnit } from "../text/fold-units";
import { type CompactLexicon, type CompactRules, FORMAT, RISKS } from "./compact";
import { byOrder, compactPhrases } from "./compact-phrases";

interface Reading {
  term: number;
  alias: Alias;
}

/**
 * The lexicon as one compact string for loadMatcher: it goes through storage.local and into every page.
 * Aliases that fold to the same (the three scripts of one word) become one.
 */
export function compileMatcher(terms: Term[]): string {
  const ordered = [...terms].sort((a, b) => Number(b.role === "anchor") - Number(a.role === "anchor"));
  const readings = new Map<string, Reading[]>();
  ordered.forEach((term, index) => {
    for (const alias of term.aliases) addReading(readings, index, alias);
  });
  const forms = [...readings.keys()].sort(byOrder);
  const cues = cueTable(terms);
  const rules = new RuleTable(cues);
  const columns: number[] = [];
  for (const form of forms) {
    for (const { term, alias } of readings.get(form)!)
      columns.push(term, RISKS.indexOf(alias.risk), rules.numberOf(alias, fullNames(ordered[term]!, alias)));
  }
  const compact: CompactLexicon = {
    format: FORMAT,
    folding: FOLDING,
    pairs: pairsFor([...forms, ...cues.keys(), ...rules.all.map(([, phrases]) => phrases)].join("")),
    terms: ordered.map((term) => term.id),
    anchors: ordered.filter((term) => term.role === "anchor").length,
    forms: compactPhrases(forms),
    shares: forms.map((form) => readings.get(form)!.length).join(""),
    aliases: columns,
    rules: rules.all,
    cues: compactPhrases([...cues.keys()]),
  };
  return JSON.stringify(compact);
}

/** The Chinese units that fold to one of these, each with what it folds to. Case, width and spaces every page folds. */
function pairsFor(folded: string): string {
  const wanted = new Set(folded);
  let pairs = "";
  for (const unit of CHANGED) {
    const target = foldUnit(unit);
    if (unit >= 0x2e80 && unit < 0xfb00 && wanted.has(String.fromCharCode(target)))
      pairs += String.fromCharCode(unit, target);
  }
  return pairs;
}

/** A phrase as the matcher compares it: folded, each run of white space one space. */
export function phraseForm(text: string): string {
  return foldPlain(text).replace(/\s+/g, " ").trim();
}

function addReading(readings: Map<string, Reading[]>, term: number, alias: Alias): void {
  const form = phraseForm(alias.text);
  if (form === "") return;
  const others = readings.get(form) ?? [];
  // Scripts of one word: the first is the one that was written, the rest are derived from it. Case tells apart.
  if (others.some((other) => other.term === term && casedText(other.alias) === casedText(alias))) return;
  others.push({ term, alias });
  readings.set(form, others);
}

function casedText(alias: Alias): string {
  return alias.cased ? alias.text.replace(/\s+/g, " ").trim() : "";
}

/** The names that a person's surname is short for, as Jack Ma is of Ma, between line breaks; empty for other aliases. */
function fullNames({ kind, aliases }: Term, { text, cased }: Alias): string {
  if (kind !== "person" || !cased || !/^\p{Lu}\p{Ll}+$/u.test(text)) return "";
  const forms = aliases.map((alias) => phraseForm(alias.text));
  return betweenBreaks(
    new Set(forms.filter((form) => form.includes(" ") && form.split(" ").includes(phraseForm(text)))),
  );
}

function cueTable(terms: Term[]): Map<string, number> {
  const words = new Set<string>();
  for (const { aliases } of terms)
    for (const { near, notNear } of aliases) for (const word of [...near, ...notNear]) words.add(phraseForm(word));
  words.delete("");
  return new Map([...words].sort(byOrder).map((word, index) => [word, index]));
}

/** Rules by number from 1; equal rules are written once. */
class RuleTable {
  readonly all: CompactRules[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #cues: Map<string, number>;

  constructor(cues: Map<string, number>) {
    this.#cues = cues;
  }

  numberOf(alias: Alias, fullNames: string): number {
    const phrases = [...new Set(alias.notIn.map(phraseForm))];
    const rules: CompactRules = [
      casedText(alias),
      phrases.join("\n"),
      ...unitsBeside(phraseForm(alias.text), phrases),
      this.#cuesOf(alias.near),
      this.#cuesOf(alias.notNear),
    ];
    if (fullNames !== "") rules.push(fullNames);
    const key = JSON.stringify(rules);
    if (key === '["","","","",[],[]]') return 0;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.all.push(rules);
    this.#numbers.set(key, this.all.length);
    return this.all.length;
  }

  #cuesOf(words: string[]): number[] {
    return words.map((word) => this.#cues.get(phraseForm(word))).filter((cue) => cue !== undefined);
  }
}

/** For each phrase the two units before the alias, nearer one first, or where it begins with the alias the two after it. */
function unitsBeside(form: string, phrases: string[]): [before: string, after: string] {
  const before = new Set<string>();
  const after = new Set<string>();
  for (const phrase of phrases) {
    for (let at = phrase.indexOf(form); at >= 0; at = phrase.indexOf(form, at + 1)) {
      const end = at + form.length;
      if (at > 0) before.add(phrase.charAt(at - 1) + phrase.charAt(at - 2));
      else after.add(phrase.slice(end, end + 2));
    }
  }
  return [betweenBreaks(before), betweenBreaks(after)];
}

function betweenBreaks(words: Set<string>): string {
  return words.size === 0 ? "" : `\n${[...words].join("\n")}\n`;
}
