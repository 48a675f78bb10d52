/** Longest text shown before "show the whole passage", in weighted characters: about 140 of Chinese or 420 of English, so that a card shows two passages at once. */
const EXCERPT_WEIGHT = 140;
/** Where a gloss says it all in the reader's language, the original below it is there to be recognised. */
const GLOSSED_WEIGHT = 60;
const LATIN_WEIGHT = 0.33;
/** A comma belongs to a clause only where it parts no thousands. */
const CLAUSE_END = /^(?:[，：、]|—(?!—)|[,:](?=\s))/;
/** How far before the first mark a sentence is begun that is too long to be shown from its beginning. */
const LEAD = 40;
const SENTENCE_END = /[。！？!?；;\n]|\.(?=\s)/;

/**
 * The part of a passage to show first: sentences around the first mark, up to what a card can hold.
 * The whole text where it is short enough.
 */
export function excerptOf(
  text: string,
  marks: readonly (readonly [start: number, end: number])[],
  glossed = false,
): { from: number; to: number } {
  const most = glossed ? GLOSSED_WEIGHT : EXCERPT_WEIGHT;
  if (weightOf(text) <= most) return { from: 0, to: text.length };
  const target = marks[0]?.[0] ?? 0;
  let from = 0;
  // The sentence with the mark comes second at most, so that a sentence before it gives the context.
  const starts = sentenceStarts(text, target);
  for (const start of starts) {
    if (weightOf(text.slice(start, target)) <= most / 3) {
      from = start;
      break;
    }
    from = start;
  }
  if (weightOf(text.slice(from, target)) > most / 2) from = clauseStart(text, target - LEAD, target);
  const to = endWithin(text, from, most);
  // An ellipsis after an empty line would stand alone.
  return { from, to: Math.max(Math.min(target + 1, to), from + text.slice(from, to).trimEnd().length) };
}

/** How much room a text takes, in Chinese characters. */
export function weightOf(text: string): number {
  let weight = 0;
  for (let index = 0; index < text.length; index++) weight += text.charCodeAt(index) > 0x2e80 ? 1 : LATIN_WEIGHT;
  return weight;
}

function sentenceStarts(text: string, before: number): number[] {
  const starts = [0];
  for (let index = 0; index < before; index++) {
    if (SENTENCE_END.test(text.slice(index, index + 2)[0] === "." ? text.slice(index, index + 2) : text[index]!)) {
      let next = index + 1;
      while (next < before && /[\s”’」』"']/.test(text[next]!)) next++;
      if (next <= before) starts.push(next);
    }
  }
  return starts;
}

/** Where the first whole clause begins between two places; the beginning of a word where none does. */
function clauseStart(text: string, from: number, before: number): number {
  for (let index = Math.max(0, from - 1); index < before - 1; index++) {
    if (!CLAUSE_END.test(text.slice(index, index + 2))) continue;
    let next = index + 1;
    while (next < before && /\s/.test(text[next]!)) next++;
    return next;
  }
  return wordStart(text, from);
}

function wordStart(text: string, at: number): number {
  let index = Math.max(0, at);
  while (index > 0 && text.charCodeAt(index) < 0x2e80 && text[index - 1] !== " ") index--;
  return isInside(text, index) ? index - 1 : index;
}

/** Whether a place is between the two halves of one character, as of an emoji or a rare Chinese one. */
function isInside(text: string, index: number): boolean {
  return (text.codePointAt(index - 1) ?? 0) > 0xffff;
}

function endWithin(text: string, from: number, most: number): number {
  let weight = 0;
  let lastSentence = 0;
  let lastWord = 0;
  for (let index = from; index < text.length; index++) {
    weight += text.charCodeAt(index) > 0x2e80 ? 1 : LATIN_WEIGHT;
    if (weight > most) return lastSentence > from + (index - from) / 2 ? lastSentence : lastWord || index;
    if (SENTENCE_END.test(text.slice(index, index + 2))) {
      if (text[index] !== "." || /\s/.test(text[index + 1] ?? " ")) lastSentence = index + 1;
    }
    if (text[index] === " " || (text.charCodeAt(index) > 0x2e80 && !isInside(text, index))) lastWord = index;
  }
  return text.length;
}
