import { foldUnit } from "../text/fold-units";
import type { CompactRules } from "./compact";
import { continuesWord, SPACE, skipDropped, skipDroppedBack, UNIT_CLASSES } from "./units";

/**
 * An alias's rules, made ready when a text first needs them. Most matches are let pass by the two units
 * before and after them, so that the phrases themselves are seldom compared.
 */
export class AliasRules {
  /** Case-sensitive text or empty. */
  readonly cased: string;
  /** Cues: 1 + their place in `near`, or -1 for those that speak against it. */
  readonly sides = new Map<number, number>();
  readonly #alias: string;
  readonly #phrases: string[];
  readonly #before = new Set<number>();
  readonly #after = new Set<number>();

  constructor(alias: string, [cased, phrases, near, notNear]: CompactRules) {
    this.cased = cased;
    this.#alias = alias;
    this.#phrases = phrases === "" ? [] : phrases.split("\n");
    for (const phrase of this.#phrases) this.#addPhrase(phrase);
    for (let place = near.length - 1; place >= 0; place -= 1) this.sides.set(near[place]!, place + 1);
    for (const cue of notNear) this.sides.set(cue, -1);
  }

  #addPhrase(phrase: string): void {
    const alias = this.#alias;
    for (let at = phrase.indexOf(alias); at >= 0; at = phrase.indexOf(alias, at + 1)) {
      const after = at + alias.length;
      if (at > 0) this.#before.add(key(phrase.charCodeAt(at - 1), phrase.charCodeAt(at - 2)));
      else this.#after.add(key(phrase.charCodeAt(after), phrase.charCodeAt(after + 1)));
    }
  }

  /** Whether the match from `start` to `end` of raw text stands in a longer phrase that means something else. */
  standsInPhrase(text: string, start: number, end: number): boolean {
    if (!listed(text, start, this.#before, back) && !listed(text, end, this.#after, ahead)) return false;
    const alias = this.#alias;
    return this.#phrases.some((phrase) => {
      for (let at = phrase.indexOf(alias); at >= 0; at = phrase.indexOf(alias, at + 1))
        if (agreesBefore(text, start, phrase, at) && agreesAfter(text, end, phrase, at + alias.length)) return true;
      return false;
    });
  }
}

/** The unit beside an alias and the one beyond it, 0 (as NaN is) where the phrase ends. */
function key(beside: number, beyond: number): number {
  return (beyond << 16) | beside;
}

/** A step from a place to the next shown unit: the unit, and the place beyond it; the unit is 0 at the text's edge. */
type Step = (text: string, at: number) => { unit: number; at: number };

function listed(text: string, at: number, keys: Set<number>, step: Step): boolean {
  if (keys.size === 0) return false;
  const beside = step(text, at);
  if (beside.unit === 0) return false;
  return keys.has(beside.unit) || keys.has(key(beside.unit, step(text, beside.at).unit));
}

function ahead(text: string, from: number): { unit: number; at: number } {
  let at = skipDropped(text, from, text.length);
  if (at === text.length) return { unit: 0, at };
  const unit = comparable(text.charCodeAt(at));
  at += 1;
  if (unit === 0x20) while (UNIT_CLASSES[text.charCodeAt(at)] === SPACE) at += 1;
  return { unit, at };
}

function back(text: string, from: number): { unit: number; at: number } {
  let at = skipDroppedBack(text, from);
  if (at === 0) return { unit: 0, at };
  const unit = comparable(text.charCodeAt(at - 1));
  at -= 1;
  if (unit === 0x20) while (UNIT_CLASSES[text.charCodeAt(at - 1)] === SPACE) at -= 1;
  return { unit, at };
}

function comparable(unit: number): number {
  return UNIT_CLASSES[unit] === SPACE ? 0x20 : foldUnit(unit);
}

function agreesBefore(text: string, start: number, phrase: string, length: number): boolean {
  let at = start;
  for (let index = length - 1; index >= 0; index -= 1) {
    const step = back(text, at);
    if (step.unit !== phrase.charCodeAt(index)) return false;
    at = step.at;
  }
  return length === 0 || !continuesWord(text, at);
}

function agreesAfter(text: string, end: number, phrase: string, from: number): boolean {
  let at = end;
  for (let index = from; index < phrase.length; index += 1) {
    const step = ahead(text, at);
    if (step.unit !== phrase.charCodeAt(index)) return false;
    at = step.at;
  }
  return from === phrase.length || !continuesWord(text, at);
}
