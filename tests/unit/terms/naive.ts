import type { Alias, Term } from "../../../corpus/model";
import { foldPlain } from "../../../corpus/text/fold";

/** A term of sure aliases, for tests that need no more. */
export function term(id: string, aliases: (string | Partial<Alias>)[], role: Term["role"] = "anchor"): Term {
  const names = { "zh-Hans": id, "zh-Hant": id, en: id };
  return {
    id,
    kind: "concept",
    role,
    names,
    description: names,
    pinyin: [],
    aliases: aliases.map((alias) => ({
      text: "",
      language: "en",
      risk: "sure",
      cased: false,
      notIn: [],
      near: [],
      notNear: [],
      ...(typeof alias === "string" ? { text: alias } : alias),
    })),
  };
}

/** Text as it is shown: folded, nothing that is dropped, each run of white space one space; `at` leads back. */
export interface Shown {
  text: string;
  at: number[];
}

/** Unit by unit and with the language's own classes, to be independent of the matcher's tables. */
export function shown(raw: string): Shown {
  let text = "";
  const at: number[] = [];
  for (let index = 0; index < raw.length; index += 1) {
    const unit = raw.charAt(index);
    const supplement = raw.slice(index, index + 2);
    if (/^[\u{e0000}-\u{e01ef}]$/u.test(supplement)) {
      index += 1;
      continue;
    }
    const folded = /\s/.test(unit) && unit !== "\ufeff" ? " " : foldPlain(unit);
    if (folded === "" || (folded === " " && text.endsWith(" "))) continue;
    text += folded;
    at.push(index);
  }
  return { text, at };
}

const WORD = /[\p{Script=Latin}0-9_]|\p{Mn}/u;

/** Whether a phrase at a place of shown text begins and ends with words and whole numbers. */
export function standsAlone(text: string, start: number, end: number): boolean {
  const cuts = (place: number) =>
    place > 0 && place < text.length && WORD.test(text.charAt(place - 1)) && WORD.test(text.charAt(place));
  if (cuts(start) || cuts(end)) return false;
  const isDigit = (place: number) => /[0-9]/.test(text.charAt(place));
  const isMark = (place: number) => /[.,]/.test(text.charAt(place));
  if (isDigit(start) && isMark(start - 1) && isDigit(start - 2)) return false;
  return !(isDigit(end - 1) && isMark(end) && isDigit(end + 1));
}

/** Every place of a phrase in shown text. */
export function places(text: string, phrase: string): [start: number, end: number][] {
  const found: [number, number][] = [];
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1))
    if (standsAlone(text, at, at + phrase.length)) found.push([at, at + phrase.length]);
  return found;
}

/** What sure aliases a page marks, found by indexOf over each of them. */
export function naiveMentions(terms: Term[], raw: string): { term: string; start: number; end: number }[] {
  const { text, at } = shown(raw);
  const candidates = terms.flatMap(({ id, aliases }) =>
    aliases.flatMap((alias) => {
      const phrase = shown(alias.text).text.trim();
      return places(text, phrase)
        .filter(([start, end]) => !alias.notIn.some((other) => covers(text, other, phrase, start, end)))
        .filter(([start, end]) => !alias.cased || sameCase(raw, at, start, end, alias.text))
        .map(([start, end]) => ({ term: id, start, end }));
    }),
  );
  candidates.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const won: typeof candidates = [];
  for (const candidate of candidates)
    if (!won.some((other) => other.start < candidate.end && candidate.start < other.end)) won.push(candidate);
  return won
    .sort((a, b) => a.start - b.start)
    .map(({ term, start, end }) => ({ term, start: at[start]!, end: at[end - 1]! + 1 }));
}

/** Whether the alias at a place is part of a longer phrase there. */
function covers(text: string, other: string, phrase: string, start: number, end: number): boolean {
  const longer = shown(other).text.trim();
  return cutsOf(text, longer).some(
    ([from, to]) => from <= start && end <= to && text.slice(from, to).indexOf(phrase, start - from) === start - from,
  );
}

/** Places of a phrase that cut no word at the sides where the phrase goes beyond the alias. */
function cutsOf(text: string, phrase: string): [number, number][] {
  const found: [number, number][] = [];
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const end = at + phrase.length;
    const cuts = (place: number) =>
      place > 0 && place < text.length && WORD.test(text.charAt(place - 1)) && WORD.test(text.charAt(place));
    if (!cuts(at) && !cuts(end)) found.push([at, end]);
  }
  return found;
}

/** Both fold to the same, so only capitals can differ. */
function sameCase(raw: string, at: number[], start: number, end: number, alias: string): boolean {
  const isCapital = (unit: string) => unit.toLowerCase() !== unit;
  const units = Array.from({ length: end - start }, (_, index) => raw.charAt(at[start + index]!));
  return units.every((unit, index) => isCapital(unit) === isCapital(alias.charAt(index)));
}
