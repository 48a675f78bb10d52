import { foldUnit } from "../text/fold-units";
import { continuesWord, SPACE, skipDropped, skipDroppedBack, UNIT_CLASSES } from "./units";

/** A longer phrase cut at the alias that stands in it. */
interface Frame {
  before: string;
  after: string;
}

/**
 * The phrases in which an alias means something else, ready to be held against the text around a match.
 * Most matches are dismissed by the one unit before and after them.
 */
export class PhrasesAround {
  readonly #frames: Frame[] = [];
  readonly #unitsBefore = new Set<number>();
  readonly #unitsAfter = new Set<number>();

  /** Both folded. A phrase without the alias is ignored; one with it twice counts at both places. */
  constructor(alias: string, phrases: string[]) {
    for (const phrase of phrases) {
      for (let at = phrase.indexOf(alias); at >= 0; at = phrase.indexOf(alias, at + 1)) {
        const frame = { before: phrase.slice(0, at), after: phrase.slice(at + alias.length) };
        this.#frames.push(frame);
        if (frame.before === "") this.#unitsAfter.add(frame.after.charCodeAt(0));
        else this.#unitsBefore.add(frame.before.charCodeAt(frame.before.length - 1));
      }
    }
  }

  /** Whether the match from `start` to `end` of raw text stands in one of the phrases. */
  holds(text: string, start: number, end: number): boolean {
    const before = skipDroppedBack(text, start);
    const after = skipDropped(text, end, text.length);
    if (!this.#unitsBefore.has(unitAt(text, before - 1)) && !this.#unitsAfter.has(unitAt(text, after))) return false;
    return this.#frames.some((frame) => stands(text, start, end, frame));
  }
}

function unitAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return UNIT_CLASSES[unit] === SPACE ? 0x20 : foldUnit(unit);
}

function stands(text: string, start: number, end: number, frame: Frame): boolean {
  let at = start;
  for (let index = frame.before.length - 1; index >= 0; index -= 1) {
    at = skipDroppedBack(text, at);
    if (at === 0 || unitAt(text, at - 1) !== frame.before.charCodeAt(index)) return false;
    at -= 1;
    if (frame.before[index] === " ") while (at > 0 && UNIT_CLASSES[text.charCodeAt(at - 1)] === SPACE) at -= 1;
  }
  if (frame.before !== "" && continuesWord(text, at)) return false;
  at = end;
  for (let index = 0; index < frame.after.length; index += 1) {
    at = skipDropped(text, at, text.length);
    if (at >= text.length || unitAt(text, at) !== frame.after.charCodeAt(index)) return false;
    at += 1;
    if (frame.after[index] === " ") while (UNIT_CLASSES[text.charCodeAt(at)] === SPACE) at += 1;
  }
  return frame.after === "" || !continuesWord(text, at);
}
