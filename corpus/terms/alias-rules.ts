import { foldUnit } from "../text/fold-units";
import type { CompactRules } from "./compact";
import { continuesWord, SPACE, skipDropped, skipDroppedBack, skipSpaces, skipSpacesBack, UNIT_CLASSES } from "./units";

/**
 * An alias's rules, made ready when a text first needs them. Most matches are let pass by the two units
 * before and after them, so that the phrases themselves are seldom compared.
 */
export class AliasRules {
  /** Case-sensitive text or empty. */
  readonly cased: string;
  /** The names that a surname is short for, folded, between line breaks; empty for all else. */
  readonly fullNames: string;
  private readonly alias: string;
  private readonly rules: CompactRules;
  private cueSides: Map<number, number> | null = null;

  constructor(alias: string, rules: CompactRules) {
    this.cased = rules[0];
    this.fullNames = rules[6] ?? "";
    this.alias = alias;
    this.rules = rules;
  }

  get hasCues(): boolean {
    return this.rules[4].length > 0 || this.rules[5].length > 0;
  }

  /** Cues: 1 + their place in `near`, or -1 for those that speak against it. */
  get sides(): Map<number, number> {
    if (this.cueSides === null) {
      const [, , , , near, notNear] = this.rules;
      this.cueSides = new Map();
      for (let place = near.length - 1; place >= 0; place -= 1) this.cueSides.set(near[place]!, place + 1);
      for (const cue of notNear) this.cueSides.set(cue, -1);
    }
    return this.cueSides;
  }

  /** Whether the match from `start` to `end` of raw text stands in a longer phrase that means something else. */
  standsInPhrase(text: string, start: number, end: number): boolean {
    const [, phrases, before, after] = this.rules;
    if (!isListed(text, start, before, back) && !isListed(text, end, after, ahead)) return false;
    const { alias } = this;
    return phrases.split("\n").some((phrase) => {
      for (let at = phrase.indexOf(alias); at >= 0; at = phrase.indexOf(alias, at + 1))
        if (agreesBefore(text, start, phrase, at) && agreesAfter(text, end, phrase, at + alias.length)) return true;
      return false;
    });
  }
}

/** A step from a place to the next shown unit: the unit, and the place beyond it; the unit is 0 at the text's edge. */
type Step = (text: string, at: number) => { unit: number; at: number };

/** Whether the unit beside a match, alone or with the one beyond it, is among those listed between line breaks. */
function isListed(text: string, at: number, listed: string, step: Step): boolean {
  if (listed === "") return false;
  const beside = step(text, at);
  if (beside.unit === 0) return false;
  const unit = `\n${String.fromCharCode(beside.unit)}`;
  if (!listed.includes(unit)) return false;
  return listed.includes(`${unit}\n`) || listed.includes(unit + String.fromCharCode(step(text, beside.at).unit));
}

function ahead(text: string, from: number): { unit: number; at: number } {
  const at = skipDropped(text, from, text.length);
  if (at === text.length) return { unit: 0, at };
  const unit = comparable(text.charCodeAt(at));
  return { unit, at: unit === 0x20 ? skipSpaces(text, at) : at + 1 };
}

function back(text: string, from: number): { unit: number; at: number } {
  const at = skipDroppedBack(text, from);
  if (at === 0) return { unit: 0, at };
  const unit = comparable(text.charCodeAt(at - 1));
  return { unit, at: unit === 0x20 ? skipSpacesBack(text, at) : at - 1 };
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
