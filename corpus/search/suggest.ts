import { QUERY_MAX } from "../limits";
import type { Archive, Results, SearchQuery } from "../model";
import { foldPlain } from "../text/fold";
import { isCjk, stem } from "../text/tokens";
import { editDistance } from "./edit-distance";
import { OPERATOR } from "./query-syntax";
import { STOP_WORDS } from "./stop-words";
import { type Entry, loadVocabulary, type Vocabulary } from "./vocabulary";

const SUGGESTIONS_MAX = 3;
/** Words of a name that a slip may have taken apart: Jack Maa, Ali pay. */
const WINDOW_WORDS = 3;
const WINDOW_CHARACTERS = 6;
/** The same where each could be a syllable of pinyin: ma yi ji tun. */
const WINDOW_SYLLABLES = 5;
const SYLLABLE = /^(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?[aeiouv]{1,3}(?:n|ng|r)?$/;
/** Words or characters of a query that are looked at: nobody types more. */
const PIECES_MAX = 40;
/** Different texts that are held against all names. */
const LOOSE_MAX = 24;
const OPERATOR_OR_WORD = new RegExp(String.raw`${OPERATOR}|[\p{L}\p{M}\p{N}]+`, "giu");
const PINYIN_LETTERS_PER_SLIP = 6;

interface Piece {
  text: string;
  start: number;
  end: number;
}

interface Correction {
  start: number;
  end: number;
  name: string;
  distance: number;
}

/** Searches as typed; words that the archive does not know are corrected where a name of it is close, and that is searched instead. */
export async function searchWithSuggestions(
  archive: Archive,
  query: SearchQuery,
  vocabulary: () => Promise<Vocabulary> = () => loadVocabulary(archive),
): Promise<Results> {
  return correctResults(archive, query, await archive.search(query), vocabulary);
}

/** Results of a query as typed, or of its best correction where words of it are unknown. */
export async function correctResults(
  archive: Archive,
  query: SearchQuery,
  typed: Results,
  vocabulary: () => Promise<Vocabulary>,
): Promise<Results> {
  const unknown = typed.unknown ?? [];
  if (unknown.length === 0) return typed;
  const suggestions = suggestQuery(query.query, await vocabulary(), unknown);
  for (const [at, suggestion] of suggestions.entries()) {
    const corrected = await archive.search({ ...query, query: suggestion });
    // Any two characters are one slip from some name. A right one fits what stands beside it.
    const fits = corrected.unknown?.every((word) => unknown.includes(word)) ?? true;
    if (corrected.total > 0 && fits) return { ...corrected, suggestions: suggestions.slice(at) };
  }
  // A correction that finds nothing helps nobody.
  return typed;
}

/** The query with its unknown words replaced by names close to them, likeliest first; none where nothing is close. */
export function suggestQuery(query: string, vocabulary: Vocabulary, unknown: string[]): string[] {
  const wrong = new Set(unknown.map(comparable));
  const loose = new Map<string, Entry[]>();
  const candidates = windows(query, piecesOf(query), wrong, vocabulary).flatMap((window) =>
    corrections(window, vocabulary, loose),
  );
  const best = chooseApart(candidates);
  if (best.length === 0) return [];
  const suggestions = [apply(query, best)];
  for (const other of candidates) {
    const rest = best.filter((kept) => kept.end <= other.start || kept.start >= other.end);
    suggestions.push(apply(query, [...rest, other]));
  }
  const said = new Set([foldPlain(query)]);
  const distinct = suggestions.filter((suggestion) => {
    const folded = foldPlain(suggestion);
    return !said.has(folded) && said.add(folded);
  });
  return distinct.slice(0, SUGGESTIONS_MAX);
}

/** Folded, and pinyin as names are known by: mǎyǐ is mayi, lǜ is lv. */
function comparable(text: string): string {
  const letters = foldPlain(text)
    .normalize("NFD")
    .replace(/u\u0308/g, "v")
    .replace(/\p{M}/gu, "");
  return letters.normalize("NFC");
}

/** The first words and single CJK characters of the query, outside of its operators. */
function piecesOf(query: string): Piece[] {
  const pieces: Piece[] = [];
  const read = query.slice(0, QUERY_MAX);
  for (const { 0: text, 2: operator, index } of read.matchAll(OPERATOR_OR_WORD)) {
    if (operator !== undefined) continue;
    let word: Piece | null = null;
    let end = index;
    for (const character of text) {
      const start = end;
      end += character.length;
      if (isCjk(character.charCodeAt(0))) word = null;
      else if (word) {
        word.text += comparable(character);
        word.end = end;
        continue;
      }
      if (pieces.length === PIECES_MAX) return pieces;
      const piece: Piece = { text: comparable(character), start, end };
      pieces.push(piece);
      if (!isCjk(character.charCodeAt(0))) word = piece;
    }
  }
  return pieces;
}

interface Window extends Piece {
  cjk: boolean;
  /** Whether it is written in Traditional characters. */
  traditional: boolean;
  /** Whether it has spaces in it, or is pinyin with tones, so that it can be a name as it is. */
  apart: boolean;
  /** Whether it may be a slip of a name, rather than only a name taken apart. */
  loose: boolean;
  /** For each character of a Chinese window, whether it stands in a known pair of characters. */
  known: boolean[];
}

/** Runs of neighbouring pieces that hold something unknown and are no names themselves. */
function windows(query: string, pieces: Piece[], wrong: Set<string>, vocabulary: Vocabulary): Window[] {
  const found: Window[] = [];
  for (let first = 0; first < pieces.length; first++) {
    const cjk = isCjk(pieces[first]!.text.charCodeAt(0));
    const most = cjk ? WINDOW_CHARACTERS : WINDOW_SYLLABLES;
    for (let last = first; last < Math.min(pieces.length, first + most); last++) {
      if (isCjk(pieces[last]!.text.charCodeAt(0)) !== cjk) break;
      const part = pieces.slice(first, last + 1);
      // The slip may have left one that is no syllable.
      if (!cjk && part.length > WINDOW_WORDS && part.filter(({ text }) => !SYLLABLE.test(text)).length > 1) break;
      const text = part.map((piece) => piece.text).join(cjk ? "" : " ");
      const holdsUnknown = cjk
        ? [...wrong].some((word) => text.includes(word))
        : part.some((piece) => wrong.has(piece.text) || wrong.has(stem(piece.text)));
      if (!holdsUnknown) continue;
      const edges = STOP_WORDS.has(part[0]!.text) || STOP_WORDS.has(part.at(-1)!.text);
      const loose = !edges && !vocabulary.has(text);
      const known = part.map((_, at) => cjk && inKnownPair(pieces, first + at, wrong));
      const [start, end] = [pieces[first]!.start, pieces[last]!.end];
      const typed = query.slice(start, end);
      // What stands between the characters, as a space, is of no script.
      const traditional = cjk && part.some((piece) => query.slice(piece.start, piece.end) !== piece.text);
      const apart = cjk ? /\s/.test(typed) : text.includes(" ") || foldPlain(typed) !== text;
      found.push({ text, cjk, traditional, apart, loose, known, start, end });
    }
  }
  return found;
}

function inKnownPair(pieces: Piece[], at: number, wrong: Set<string>): boolean {
  const pair = (first: Piece | undefined, second: Piece | undefined) =>
    first !== undefined && second !== undefined && first.end === second.start && !wrong.has(first.text + second.text);
  return pair(pieces[at - 1], pieces[at]) || pair(pieces[at], pieces[at + 1]);
}

/** Names close to a window; `loose` holds the names that were found like a text before. */
function corrections(window: Window, vocabulary: Vocabulary, loose: Map<string, Entry[]>): Correction[] {
  const found: Correction[] = [];
  const { start, end } = window;
  const bare = window.text.replaceAll(" ", "");
  const nameOf = (entry: Entry) => (window.traditional ? (entry.traditional ?? entry.name) : entry.name);
  const apart = window.apart ? vocabulary.joined(bare) : undefined;
  if (apart) found.push({ start, end, name: nameOf(apart), distance: 0 });
  const most = window.loose ? allowedSlips(window) : 0;
  if (most === 0) return found;
  const like = (text: string) => {
    if (!loose.has(text) && loose.size < LOOSE_MAX) loose.set(text, vocabulary.like(text));
    return loose.get(text) ?? [];
  };
  const likely = window.cjk
    ? vocabulary.ofLength(bare.length).filter(({ folded }) => changesOnlyUnknown(window, folded))
    : [...new Set([window.text, bare])].flatMap(like);
  for (const item of likely) {
    const distance = Math.min(editDistance(window.text, item.folded, most), editDistance(bare, item.folded, most));
    const allowed = item.pinyin ? Math.min(most, Math.floor(item.folded.length / PINYIN_LETTERS_PER_SLIP)) : most;
    // The first letter is hardly ever wrong beside others.
    if (!window.cjk && distance > 1 && item.folded[0] !== window.text[0]) continue;
    if (distance <= allowed) found.push({ start, end, name: nameOf(item), distance });
  }
  return found.sort((a, b) => a.distance - b.distance);
}

/** Any two neighbours across words are unknown together; a slip leaves its character in no known pair at all. */
function changesOnlyUnknown({ text, known }: Window, name: string): boolean {
  return name.length === text.length && known.every((inKnownPair, at) => !inKnownPair || name[at] === text[at]);
}

/** One slip in a short name, two or three in longer ones; none in a word too short to tell. */
function allowedSlips({ text, cjk }: Window): number {
  if (cjk) return text.length < 2 ? 0 : text.length < 5 ? 1 : 2;
  if (text.length < 4) return 0;
  return text.length < 6 ? 1 : text.length < 10 ? 2 : 3;
}

/** Corrections that do not overlap: the one that explains most letters with the fewest slips first. */
function chooseApart(candidates: Correction[]): Correction[] {
  const likelihood = ({ start, end, distance }: Correction) => end - start - 3 * distance;
  const chosen: Correction[] = [];
  for (const candidate of [...candidates].sort((a, b) => likelihood(b) - likelihood(a))) {
    if (chosen.every((other) => other.end <= candidate.start || other.start >= candidate.end)) chosen.push(candidate);
  }
  return chosen;
}

function apply(query: string, corrections: Correction[]): string {
  let text = query;
  for (const { start, end, name } of [...corrections].sort((a, b) => b.start - a.start))
    text = text.slice(0, start) + name + text.slice(end);
  return text;
}
