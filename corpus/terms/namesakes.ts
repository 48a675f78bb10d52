import { ALIAS, type Candidates, END, START, STRIDE } from "./candidates";

/** How far beside a surname its full name is looked for. */
const REACH = 60;
/** How far after somebody's full name the surname alone is taken for theirs. */
const SAME_BLOCK_REACH = 500;
/** How far around it is asked whether all words are written large. */
const HEADLINE_REACH = 100;

/* Letters of Latin by ranges: to make expressions of Unicode's own classes takes a page ten times as long. */

/** Capitalised words with nothing but a space before the surname, and the whole word that ends at it. */
const BEFORE = /(?:^|[^A-Za-zÀ-ÖØ-öø-ɏ0-9_.'’-])((?:[A-ZÀ-ÖØ-ÞĀ-ɏ][A-Za-zÀ-ÖØ-öø-ɏ.'’-]*[^\S\n]+){1,4})$/;
const AFTER = /^[^\S\n]+([A-Z][a-z]+)/;
const INITIAL = /^[A-ZÀ-ÖØ-Þ]\.?$/;
const OTHER_TITLE = /^(?:Mrs|Ms|Dr|Prof)\.?$/;
const ENDS_SMALL = /[a-zß-öø-ɏ]$/;
const SMALL_WORD = /(?:^|[^A-Za-zÀ-ÖØ-öø-ɏ'’-])[a-zß-öø-ÿ]{4}/;
/** A place or site named before the surname: "In Davos Ma said". */
const STANDS_IN = /(?:^|[^A-Za-z])(?:[Ii]n|[Aa]t|[Oo]n)\s+$/;
const BEGINS_SENTENCE = /(?:^|[\n.!?:;…—–"“‘([])\s*$/;
/** A full stop that ends no sentence. */
const SHORTENED = /(?:^|[^A-Za-z])(?:Mrs?|Ms|Dr|Prof|[A-Z])\.\s*$/;
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** Letters that begin syllables of pinyin and hardly any English words. */
const PINYIN_ONLY = /^(?:[xq]|zh)/;

/** One or two syllables of pinyin, as given names are. */
const PINYIN =
  /^(?:(?:[zcs]h|[b-df-hj-np-tw-z])?(?:a(?:i|o|ng?)?|e(?:i|r|ng?)?|ou?|ong|i(?:a(?:ng?|o)?|e|ng?|ong|u)?|u(?:a(?:i|ng?)?|e|i|n|o)?)){1,2}$/;

/** What stands large before or after a surname within a sentence without being a given name: titles, days, and words that titles of works and quotations write large. */
const NO_GIVEN_NAMES = new Set(
  (
    "mr mister sir chairman president founder cofounder ceo chief boss billionaire tycoon magnate mogul entrepreneur investor " +
    "owner teacher uncle daddy leader comrade secretary premier general former ex old little big the but new why how what who " +
    "chinese china american america monday tuesday wednesday thursday friday saturday sunday january february march april may " +
    "june july august september october november december"
  ).split(" "),
);

/** Tells a person's surname from that of others who bear it, in one block after the other of a text. Asked by rising start. */
export class Namesakes {
  private readonly text: string;
  private readonly rows: Readonly<Candidates>;
  /** Where the last full name of somebody else ends, by the alias that it holds. */
  private readonly others = new Map<number, number>();

  constructor(text: string, rows: Readonly<Candidates>) {
    this.text = text;
    this.rows = rows;
  }

  /**
   * Whether the surname at `row` is part of a full name that is none of `names` (AliasRules.fullNames), which `known` says at once. One
   * that is of anybody, `common`, is somebody else's as well where it stands alone in a block in which such a name was the last one.
   */
  isOther(row: number, names: string, known: boolean, common: boolean): boolean {
    const { text, rows, others } = this;
    const start = rows[row + START]!;
    const alias = rows[row + ALIAS]!;
    if (known || this.isInOtherName(row, names)) {
      if (common) others.set(alias, rows[row + END]!);
      return true;
    }
    const last = others.get(alias);
    if (last !== undefined && start - last <= SAME_BLOCK_REACH && !isOwnName(text.slice(last, start), names))
      return true;
    others.delete(alias);
    return false;
  }

  private isInOtherName(row: number, names: string): boolean {
    const { text } = this;
    const start = this.rows[row + START]!;
    const end = this.rows[row + END]!;
    const own = names.trim().split(/[\n ]/);
    const around = `${lastLine(text.slice(Math.max(0, start - HEADLINE_REACH), start))} ${firstLine(text.slice(end, end + HEADLINE_REACH))}`;
    const isHeadline = !SMALL_WORD.test(around);
    const lead = text.slice(Math.max(0, start - REACH), start).replace(UNSEEN, "");
    const before = BEFORE.exec(lead)?.[1] ?? "";
    const words = before.trim().split(/\s+/);
    if (words.some((word) => own.includes(word.toLowerCase()))) return false;
    if (before !== "") {
      const given = words.at(-1)!;
      const ahead = lead.slice(0, lead.trimEnd().length - given.length);
      const gap = text.slice(0, start).trimEnd().length;
      const anyWord = isHeadline || (BEGINS_SENTENCE.test(ahead) && !SHORTENED.test(ahead));
      if (isGivenName(given, anyWord) && !STANDS_IN.test(ahead) && !this.isTerm(row, gap - given.length, gap))
        return true;
    }
    if (isHeadline || !names.includes(`\n${text.slice(start, end).toLowerCase()} `)) return false;
    const after = AFTER.exec(text.slice(end, end + REACH).replace(UNSEEN, ""));
    if (after === null) return false;
    const word = after[1]!.toLowerCase();
    const at = end + after[0].length - word.length;
    return (
      !own.includes(word) && !NO_GIVEN_NAMES.has(word) && PINYIN.test(word) && !this.isTerm(row, at, at + word.length)
    );
  }

  /** Whether a term of the lexicon, which is no given name, spans just these words beside the row. */
  private isTerm(row: number, start: number, end: number): boolean {
    const { rows } = this;
    const step = start < rows[row + START]! ? -STRIDE : STRIDE;
    for (let at = row + step; at >= 0 && at < rows.length; at += step) {
      if (rows[at + START] === start && rows[at + END] === end) return true;
      if (step < 0 ? rows[at + START]! < start : rows[at + START]! > start) return false;
    }
    return false;
  }
}

/** Whether a stretch of text ends the block, or says one of the names. */
function isOwnName(text: string, names: string): boolean {
  if (text.includes("\n")) return true;
  const folded = text.toLowerCase();
  return names.split("\n").some((name) => name !== "" && folded.includes(name));
}

/** In a heading, and at the beginning of a sentence, any word is large: there only what can be nothing else is a given name. */
function isGivenName(word: string, anyWord: boolean): boolean {
  const plain = word.toLowerCase();
  if (OTHER_TITLE.test(word)) return true;
  if (INITIAL.test(word)) return plain !== "i" && plain !== "a";
  if (!ENDS_SMALL.test(word) || /(?:['’]s?|n['’]t)$/.test(word)) return false;
  if (plain.split("-").some((part) => NO_GIVEN_NAMES.has(part))) return false;
  return !anyWord || (PINYIN.test(plain) && PINYIN_ONLY.test(plain));
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf("\n") + 1);
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0]!;
}
