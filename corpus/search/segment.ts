import type { MeasureLevels } from "../figures/lineups";
import type { Rates } from "../figures/rates";
import type { TermCard } from "../model";
import { fromJsonBytes, fromUtf8 } from "../pack/bytes";
import { type Columns, readColumns } from "../pack/columns";
import { checkFormat, readPack } from "../pack/container";
import { PackError } from "../pack/errors";
import { lastAtMost } from "../pack/last-at-most";
import { KEYS, type Manifest, type MeasuresRecord, PASSAGES_PER_RECORD } from "../pack/layout";
import { PassageRecord, type StoredPassage } from "../pack/passage-rows";
import { textOfRecord } from "../pack/text-codes";
import type { Matcher } from "../terms/matcher";
import { openMatcher } from "../terms/matcher-record";
import { columnsOf, wordsOf } from "../text/column-record";
import { loadPairs } from "../text/fold-units";
import { isCjk } from "../text/tokens";
import { type Books, openBooks } from "./books-record";
import { PhraseBook } from "./phrase-book";
import { everyPassage, findInShard, type PostingList } from "./postings";
import { type RaritySketch, readSketch } from "./rarity-sketch";
import { memoryReader, type RecordReader } from "./reader";
import { EVERY_PASSAGE } from "./token-hash";

/** One archive as queries see it: holds what every query needs; everything else is read when asked for. */
export class Segment {
  /** The errors that were thrown for want of a record of this archive. */
  readonly failures = new WeakSet<object>();
  readonly stopWords: ReadonlySet<string>;
  readonly meanings: PhraseBook;
  readonly measureWords: PhraseBook;
  readonly #translations = new Map<string, string>();
  #pinyin: PhraseBook | undefined;
  #chinese: number | undefined;
  readonly #kept = new Map<string, unknown>();

  private constructor(
    readonly manifest: Manifest,
    readonly matcher: Matcher,
    books: Books,
    readonly columns: Columns,
    private readonly firstHashes: Uint32Array,
    private readonly reader: RecordReader,
  ) {
    this.stopWords = books.stopWords;
    this.meanings = books.meanings;
    this.measureWords = books.measures;
  }

  /** Reads what every query needs. Throws PackError where a record is missing or damaged. */
  static async open(reader: RecordReader): Promise<Segment> {
    const [manifestBytes] = await reader.get([KEYS.manifest]);
    const manifest = fromJsonBytes<Manifest>(manifestBytes!);
    checkFormat(manifest.format ?? 1);
    const source = manifest.packed ? memoryReader(readPack((await reader.get([KEYS.packed]))[0]!)) : reader;
    const [matcher, books, shards, columns] = await source.get([KEYS.matcher, KEYS.books, KEYS.shards, KEYS.columns]);
    // Before the whole folding: its index then looks at the units that are folded for it alone.
    const opened = openMatcher(matcher!);
    const read = openBooks(books!);
    loadPairs(read.folding);
    return new Segment(manifest, opened, read, readColumns(columns!), wordsOf(columnsOf(shards!)[0]!), source);
  }

  /**
   * What of a word's rarity is its own, from 0 to 1: where few passages are in its language, every word of that language is rare.
   * Numbers are of no language.
   */
  ownRarity(word: string): number {
    if (/^\d/.test(word)) return 1;
    const { passages } = this.manifest;
    this.#chinese ??= chinesePassages(this);
    const alike = isCjk(word.charCodeAt(0)) ? this.#chinese : passages - this.#chinese;
    return Math.log(1 + alike) / Math.log(1 + passages);
  }

  terms(): Promise<TermCard[]> {
    return this.#keep(KEYS.terms, (content) => fromJsonBytes<TermCard[]>(content));
  }

  async term(id: string): Promise<TermCard | undefined> {
    return (await this.terms()).find((term) => term.id === id);
  }

  measures(): Promise<{ levels: MeasureLevels; rates: Rates }> {
    return this.#keep(KEYS.measures, (content) => {
      const { broader, rates } = fromJsonBytes<MeasuresRecord>(content);
      const levels = { get: (id: string) => ({ broader: Object.hasOwn(broader, id) ? broader[id]! : null }) };
      return { levels, rates: rates as Rates };
    });
  }

  /**
   * What only queries with Latin letters need, in one read: concepts by their pinyin, and by letter what the English words that
   * begin with it are in Chinese, in the form of pack/translations.ts, each line with a break before it.
   */
  async latin(letters: Set<string>): Promise<{ pinyin: PhraseBook; translations: Map<string, string> }> {
    const translations = this.#translations;
    const wanted = [...letters].filter((letter) => !translations.has(letter));
    const keys = wanted.map(KEYS.translations);
    if (!this.#pinyin) keys.push(KEYS.pinyin);
    const contents = await this.read(keys);
    for (const [at, letter] of wanted.entries()) translations.set(letter, `\n${textOfRecord(contents[at]!)}`);
    this.#pinyin ??= new PhraseBook(fromUtf8(contents.at(-1)!));
    return { pinyin: this.#pinyin, translations };
  }

  sketch(): Promise<RaritySketch> {
    return this.#keep(KEYS.sketch, readSketch);
  }

  /** The posting lists of token hashes; hashes that no passage holds are left out. */
  async postings(hashes: Iterable<number>): Promise<Map<number, PostingList>> {
    const asked = new Set(hashes);
    const wanted = [...asked].map((hash) => ({ hash, shard: this.shardOf(hash) })).filter(({ shard }) => shard >= 0);
    const shards = [...new Set(wanted.map(({ shard }) => shard))];
    const contents = await this.read(shards.map(KEYS.postings));
    const byShard = new Map(shards.map((shard, at) => [shard, contents[at]!]));
    const found = new Map<number, PostingList>();
    if (asked.has(EVERY_PASSAGE)) found.set(EVERY_PASSAGE, everyPassage(this.manifest.passages));
    for (const { hash, shard } of wanted) {
      const list = findInShard(byShard.get(shard)!, hash);
      if (list) found.set(hash, list);
    }
    return found;
  }

  /** Passages by number, in the order asked for. */
  async passages(numbers: number[]): Promise<StoredPassage[]> {
    const records = [...new Set(numbers.map((number) => Math.floor(number / PASSAGES_PER_RECORD)))];
    const contents = await this.read(records.map(KEYS.passages));
    const opened = new Map(records.map((record, at) => [record, new PassageRecord(contents[at]!)]));
    return numbers.map((number) =>
      opened.get(Math.floor(number / PASSAGES_PER_RECORD))!.at(number % PASSAGES_PER_RECORD),
    );
  }

  /** The contents of records. Throws PackError where one is missing or damaged, and remembers it as its own. */
  async read(keys: string[]): Promise<Uint8Array[]> {
    if (keys.length === 0) return [];
    try {
      return await this.reader.get(keys);
    } catch (error) {
      if (error instanceof PackError) this.failures.add(error);
      throw error;
    }
  }

  /** A record that is read once, when first needed, and kept as what it was made into. */
  async #keep<T>(key: string, make: (content: Uint8Array) => T): Promise<T> {
    if (!this.#kept.has(key)) this.#kept.set(key, make((await this.read([key]))[0]!));
    return this.#kept.get(key) as T;
  }

  /** The number of the record that holds a token's list, if any does; below 0 where none can. */
  shardOf(hash: number): number {
    return lastAtMost(this.firstHashes, hash);
  }
}

function chinesePassages({ columns: { documentStart, documentLanguage }, manifest }: Segment): number {
  let passages = 0;
  for (const [document, language] of documentLanguage.entries())
    if (manifest.languages[language]!.startsWith("zh"))
      passages += documentStart[document + 1]! - documentStart[document]!;
  return passages;
}
