import { fromJsonBytes } from "./bytes";
import { checkHeader, HEADER, headerLength, openRecord, type PackRecord, tableEntries } from "./container";
import { PackError } from "./errors";
import { KEYS, type Manifest } from "./layout";

/** A pack as it comes in: its length in bytes first, then its records. */
export interface PackStream {
  total: number;
  records: AsyncIterable<PackRecord> | Iterable<PackRecord>;
}

/**
 * Reads a pack piece by piece, for archives that are better not held in memory whole. Throws PackError
 * at the first thing that is wrong; records before it have been handed out by then, unchecked like all.
 */
export async function streamPack(chunks: AsyncIterable<Uint8Array>): Promise<PackStream> {
  const input = new ChunkReader(chunks);
  const start = await input.upTo(HEADER);
  const length = headerLength(start);
  const header = join(start, await input.upTo(length - start.length));
  checkHeader(header);
  let total = header.length;
  for (const { length } of tableEntries(header)) total += length;
  return { total, records: recordsOf(input, header) };
}

/** What is in a pack that comes in piece by piece: read up to its manifest, which is the first record of packs that we write. */
export async function streamManifest(chunks: AsyncIterable<Uint8Array>): Promise<Manifest> {
  for await (const { key, bytes } of (await streamPack(chunks)).records)
    if (key === KEYS.manifest) return fromJsonBytes<Manifest>(openRecord(key, bytes));
  throw new PackError("damaged", "The archive has no manifest.", KEYS.manifest);
}

async function* recordsOf(input: ChunkReader, header: Uint8Array): AsyncGenerator<PackRecord> {
  try {
    for (const { key, length } of tableEntries(header)) {
      const bytes = await input.upTo(length);
      if (bytes.length < length) throw new PackError("truncated", `The archive is cut off in its record ${key}.`, key);
      yield { key, bytes };
    }
    if ((await input.upTo(1)).length > 0) throw new PackError("damaged", "The archive goes on after its end.");
  } finally {
    await input.close();
  }
}

/** Takes bytes off a sequence of pieces. */
class ChunkReader {
  readonly #pieces: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array();

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#pieces = chunks[Symbol.asyncIterator]();
  }

  /** Lets go of where the pieces come from. */
  async close(): Promise<void> {
    await this.#pieces.return?.();
  }

  /** The next bytes, in memory of their own; fewer where the pieces end. */
  async upTo(length: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    let have = 0;
    while (have < length) {
      if (this.#rest.length === 0) {
        const { done, value } = await this.#pieces.next();
        if (done) break;
        this.#rest = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
        continue;
      }
      const part = this.#rest.subarray(0, length - have);
      parts.push(part);
      have += part.length;
      this.#rest = this.#rest.subarray(part.length);
    }
    return join(...parts);
  }
}

function join(...parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
