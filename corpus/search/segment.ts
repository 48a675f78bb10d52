import { loadMeasures, type MeasureTable } from "../figures/measures";
import { fromJsonBytes, readUint32 } from "../pack/bytes";
import { type Columns, readColumns } from "../pack/columns";
import { readPack } from "../pack/container";
import { PackError } from "../pack/errors";
import { KEYS, type LexiconRecord, type Manifest, PASSAGES_PER_RECORD } from "../pack/layout";
import { PassageRecord, type StoredPassage } from "../pack/passage-rows";
import { loadMatcher, type Matcher } from "../terms/matcher";
import { type Glossary, parseGlossary } from "./glossary";
import { findInShard, type PostingList } from "./postings";
import { memoryReader, type RecordReader } from "./reader";

/** One archive as queries see it: holds the manifest, the lexicon and the columns; everything else is read when asked for. */
export class Segment {
  /** Why this archive could not answer last, where it could not. */
  failure: PackError | null = null;
  private loadedGlossary: Glossary | null = null;
  private loadedMeasures: MeasureTable | null = null;
  private readonly termNumbers: Map<string, number>;
  readonly matcher: Matcher;

  private constructor(
    readonly manifest: Manifest,
    readonly lexicon: LexiconRecord,
    readonly columns: Columns,
    private readonly firstHashes: Uint32Array,
    private readonly reader: RecordReader,
  ) {
    // At once: it brings the folding that every query is read with.
    this.matcher = loadMatcher(lexicon.matcher);
    this.termNumbers = new Map(lexicon.terms.map((term, at) => [term.id, at]));
  }

  /** Reads what every query needs. Throws PackError where a record is missing or damaged. */
  static async open(reader: RecordReader): Promise<Segment> {
    const [manifestBytes] = await reader.get([KEYS.manifest]);
    const manifest = fromJsonBytes<Manifest>(manifestBytes!);
    const source = manifest.packed ? memoryReader(readPack((await reader.get([KEYS.packed]))[0]!)) : reader;
    const [lexicon, shards, columns] = await source.get([KEYS.lexicon, KEYS.shards, KEYS.columns]);
    return new Segment(manifest, fromJsonBytes(lexicon!), readColumns(columns!), words(shards!), source);
  }

  get glossary(): Glossary {
    this.loadedGlossary ??= parseGlossary(this.lexicon.glossary);
    return this.loadedGlossary;
  }

  get measures(): MeasureTable {
    this.loadedMeasures ??= loadMeasures(this.lexicon.measures);
    return this.loadedMeasures;
  }

  term(id: string) {
    return this.lexicon.terms[this.termNumbers.get(id) ?? -1];
  }

  /** The posting lists of token hashes; hashes that no passage holds are left out. */
  async postings(hashes: Iterable<number>): Promise<Map<number, PostingList>> {
    const byShard = new Map<number, number[]>();
    for (const hash of new Set(hashes)) {
      const shard = this.shardOf(hash);
      if (shard >= 0) byShard.set(shard, [...(byShard.get(shard) ?? []), hash]);
    }
    const shards = [...byShard.keys()];
    const contents = await this.read(shards.map(KEYS.postings));
    const found = new Map<number, PostingList>();
    for (const [at, shard] of shards.entries()) {
      const wanted = byShard.get(shard)!.sort((a, b) => a - b);
      const lists = findInShard(contents[at]!, this.firstHashes[shard]!, wanted);
      for (const [i, list] of lists.entries()) if (list) found.set(wanted[i]!, list);
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

  /** The contents of records. Throws PackError where one is missing or damaged, and is remembered as the archive that failed. */
  async read(keys: string[]): Promise<Uint8Array[]> {
    if (keys.length === 0) return [];
    try {
      return await this.reader.get(keys);
    } catch (error) {
      if (error instanceof PackError) this.failure = error;
      throw error;
    }
  }

  private shardOf(hash: number): number {
    let low = 0;
    let high = this.firstHashes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.firstHashes[middle]! <= hash) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

function words(content: Uint8Array): Uint32Array {
  const values = new Uint32Array(content.length / 4);
  for (let i = 0; i < values.length; i++) values[i] = readUint32(content, i * 4);
  return values;
}
