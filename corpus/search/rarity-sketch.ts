import { ByteReader, ByteWriter } from "../pack/bytes";

/** Tokens that share a cell, on average: the sketch says how common the commonest of them is. */
const TOKENS_PER_CELL = 2;
const CELLS_MIN = 1 << 10;
const CELLS_MAX = 1 << 20;

/**
 * Roughly how many passages hold a token, from half a byte a token: what a long query needs to know
 * before it decides which posting lists to read. Never too low; sometimes too high.
 */
export class RaritySketch {
  constructor(
    private readonly bits: number,
    private readonly cells: Uint8Array,
  ) {}

  /** An upper bound of the passages that hold a token, within a factor of two for most; 0 where none does. */
  atMost(hash: number): number {
    const cell = hash >>> (32 - this.bits);
    const exponent = (this.cells[cell >> 1]! >> ((cell & 1) << 2)) & 15;
    return exponent === 0 ? 0 : exponent === 15 ? Number.POSITIVE_INFINITY : 2 ** exponent - 1;
  }
}

/** Collects tokens with how many passages hold each, in the most cells there can be: how many are needed is known at the end. */
export class SketchWriter {
  private readonly exponents = new Uint8Array(CELLS_MAX);
  private tokens = 0;

  add(hash: number, count: number): void {
    this.tokens++;
    const cell = hash >>> (32 - Math.log2(CELLS_MAX));
    const exponent = Math.min(15, Math.floor(Math.log2(count)) + 1);
    if (this.exponents[cell]! < exponent) this.exponents[cell] = exponent;
  }

  done(): Uint8Array {
    const wanted = Math.min(CELLS_MAX, Math.max(CELLS_MIN, this.tokens / TOKENS_PER_CELL));
    const bits = Math.round(Math.log2(wanted));
    const cells = new Uint8Array(2 ** bits / 2);
    const coarser = Math.log2(CELLS_MAX) - bits;
    for (let fine = 0; fine < CELLS_MAX; fine++) {
      const exponent = this.exponents[fine]!;
      const cell = fine >> coarser;
      const shift = (cell & 1) << 2;
      const byte = cells[cell >> 1]!;
      if (((byte >> shift) & 15) < exponent) cells[cell >> 1] = (byte & ~(15 << shift)) | (exponent << shift);
    }
    const writer = new ByteWriter();
    writer.varint(bits);
    writer.bytes(cells);
    return writer.done();
  }
}

/** Reads what SketchWriter wrote. */
export function readSketch(content: Uint8Array): RaritySketch {
  const reader = new ByteReader(content);
  const bits = reader.varint();
  return new RaritySketch(bits, content.subarray(reader.at));
}
