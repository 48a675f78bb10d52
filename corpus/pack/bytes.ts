/** Grows as it is written; the pack's records are made with it. Numbers are variable-length, 7 bits a byte. */
export class ByteWriter {
  private buffer = new Uint8Array(256);
  /** Set back to 0, it is written anew in the same memory. */
  length = 0;

  byte(value: number): void {
    if (this.length === this.buffer.length) this.grow(1);
    this.buffer[this.length++] = value;
  }

  /** An unsigned integer below 2^32. */
  varint(value: number): void {
    let rest = value >>> 0;
    while (rest > 127) {
      this.byte((rest & 127) | 128);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  uint32(value: number): void {
    for (let shift = 0; shift < 32; shift += 8) this.byte((value >>> shift) & 255);
  }

  bytes(value: Uint8Array): void {
    if (this.length + value.length > this.buffer.length) this.grow(value.length);
    this.buffer.set(value, this.length);
    this.length += value.length;
  }

  /** A copy of what was written so far. */
  done(): Uint8Array {
    return this.buffer.slice(0, this.length);
  }

  /** What was written so far, as a view that holds until more is written. */
  written(): Uint8Array {
    return this.buffer.subarray(0, this.length);
  }

  private grow(need: number): void {
    const larger = new Uint8Array(Math.max(this.buffer.length * 2, this.length + need));
    larger.set(this.buffer.subarray(0, this.length));
    this.buffer = larger;
  }
}

/** Reads what ByteWriter wrote. Past the end it reads zeros: records are checked by their checksum before. */
export class ByteReader {
  constructor(
    readonly bytes: Uint8Array,
    public at = 0,
  ) {}

  varint(): number {
    let value = 0;
    let shift = 0;
    let byte: number;
    do {
      byte = this.bytes[this.at++] ?? 0;
      value |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    return value >>> 0;
  }

  take(length: number): Uint8Array {
    const part = this.bytes.subarray(this.at, this.at + length);
    this.at += length;
    return part;
  }
}

/** A little-endian unsigned 32-bit number at a byte offset. */
export function readUint32(bytes: Uint8Array, at: number): number {
  return (
    ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24)) >>> 0
  );
}

const encoder = /* @__PURE__ */ new TextEncoder();
const decoder = new TextDecoder();

/** Text as UTF-8; a lone surrogate becomes the replacement character. */
export function utf8(text: string): Uint8Array {
  return encoder.encode(text);
}

/** UTF-8 as text. */
export function fromUtf8(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** A value as JSON in UTF-8. */
export function jsonBytes(value: unknown): Uint8Array {
  return encoder.encode(JSON.stringify(value));
}

/** What jsonBytes wrote; the caller states its shape. */
export function fromJsonBytes<T>(bytes: Uint8Array): T {
  return JSON.parse(decoder.decode(bytes)) as T;
}
