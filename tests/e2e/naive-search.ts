import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Converter } from "opencc-js";
import { parse } from "yaml";

/** A sure alias of the lexicon as written, with the phrases in which it is something else. */
export interface SureAlias {
  /** Folded. */
  phrase: string;
  /** Capitals as written where they matter, else null. */
  cased: string | null;
  anchor: boolean;
  notIn: string[];
  notNear: string[];
}

interface WrittenAlias {
  text: string;
  risk?: string;
  cased?: boolean;
  "not-in"?: string[];
  "not-near"?: string[];
}

interface WrittenTerm {
  role: string;
  names: Record<string, string>;
  aliases?: (string | WrittenAlias)[];
}

const LEXICON = resolve(import.meta.dirname, "../../corpus/lexicon/terms.yaml");
const simplified = Converter({ from: "t", to: "cn" });

/** Script, width and case aside, by other means than the extension's own: opencc-js and Unicode normalisation. */
export function plain(text: string): string {
  return keepCase(text).toLowerCase();
}

function keepCase(text: string): string {
  return simplified(text.normalize("NFKC"))
    .replace(/[\p{Cf}\u00ad]/gu, "")
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, " ");
}

/** The lexicon's aliases that are neither ambiguous nor risky, longest first, read from the file alone. */
export function sureAliases(): SureAlias[] {
  const terms = parse(readFileSync(LEXICON, "utf8")) as WrittenTerm[];
  return terms.flatMap(aliasesOf).sort((a, b) => b.phrase.length - a.phrase.length);
}

function aliasesOf({ role, names, aliases = [] }: WrittenTerm): SureAlias[] {
  const written = aliases.map((alias) => (typeof alias === "string" ? { text: alias } : alias));
  const spelt = new Set(written.map((alias) => plain(alias.text)));
  const bare: WrittenAlias[] = Object.values(names)
    .filter((name) => !spelt.has(plain(name)))
    .map((text) => ({ text }));
  return [...bare, ...written]
    .filter((alias) => alias.risk === undefined || alias.risk === "sure")
    .map((alias) => ({
      phrase: plain(alias.text),
      cased: alias.cased ? keepCase(alias.text) : null,
      anchor: role === "anchor",
      notIn: (alias["not-in"] ?? []).map(plain),
      notNear: (alias["not-near"] ?? []).map(plain),
    }));
}

const LATIN = /[\p{Script=Latin}\d_]/u;

/** Places of sure aliases in lines of visible text, by indexOf over each alias; the longest wins. */
export function searchSure(lines: string[], aliases: SureAlias[]): SureAlias[] {
  return searchLines(lines, aliases, false);
}

/** Places in lines with a word that speaks against the alias: how near it must stand is not asked, so they say nothing. */
export function searchDoubtful(lines: string[], aliases: SureAlias[]): SureAlias[] {
  return searchLines(lines, aliases, true);
}

function searchLines(lines: string[], aliases: SureAlias[], doubtful: boolean): SureAlias[] {
  return lines.flatMap((line) =>
    searchLine(keepCase(line), aliases)
      .filter((place) => place.doubtful === doubtful)
      .map(({ alias }) => alias),
  );
}

interface Place {
  alias: SureAlias;
  start: number;
  end: number;
  doubtful: boolean;
}

function searchLine(line: string, aliases: SureAlias[]): Place[] {
  const text = line.toLowerCase();
  const found: Place[] = [];
  for (const alias of aliases) {
    for (let at = text.indexOf(alias.phrase); at >= 0; at = text.indexOf(alias.phrase, at + 1)) {
      const end = at + alias.phrase.length;
      if (found.some((other) => other.start < end && at < other.end)) continue;
      if (cutsWord(text, at) || cutsWord(text, end)) continue;
      if (alias.cased !== null && line.slice(at, end) !== alias.cased) continue;
      if (alias.notIn.some((phrase) => covers(text, phrase, at, end))) continue;
      found.push({ alias, start: at, end, doubtful: alias.notNear.some((word) => text.includes(word)) });
    }
  }
  return found;
}

function cutsWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && LATIN.test(text[at - 1]!) && LATIN.test(text[at]!);
}

function covers(text: string, phrase: string, start: number, end: number): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1))
    if (at <= start && at + phrase.length >= end) return true;
  return false;
}
