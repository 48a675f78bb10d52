/*
 * Columns behind one another, numbers little-endian, each from a multiple of four bytes on; how many there are and their
 * lengths in bytes come first. They are read as views, which costs a worker that was just woken nothing.
 */

/** The columns as one record. */
export function joinColumns(columns: (Uint8Array | Uint16Array | Uint32Array)[]): Uint8Array {
  const lengths = columns.map(({ byteLength }) => byteLength);
  let at = 4 + lengths.length * 4;
  const record = new Uint8Array(lengths.reduce((sum, length) => sum + padded(length), at));
  record.set(new Uint8Array(Uint32Array.of(lengths.length, ...lengths).buffer));
  for (const column of columns) {
    record.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), at);
    at += padded(column.byteLength);
  }
  return record;
}

/** A text as its UTF-16 units, which are read many times faster than UTF-8. */
export function textColumn(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}

const units = new TextDecoder("utf-16le", { ignoreBOM: true });

/** The columns of a record, in their order. */
export function columnsOf(record: Uint8Array): Uint8Array[] {
  // Records out of the database begin at a multiple of four, those of a pack in memory anywhere.
  const { buffer, byteOffset } = record.byteOffset % 4 === 0 ? record : record.slice();
  const [count = 0] = new Uint32Array(buffer, byteOffset, 1);
  let at = byteOffset + 4 + count * 4;
  return Array.from(new Uint32Array(buffer, byteOffset + 4, count), (length) => {
    const column = new Uint8Array(buffer, at, length);
    at += padded(length);
    return column;
  });
}

/** A column of numbers below 2^32. */
export function wordsOf({ buffer, byteOffset, length }: Uint8Array): Uint32Array {
  return new Uint32Array(buffer, byteOffset, length / 4);
}

/** A column of numbers below 2^16. */
export function halvesOf({ buffer, byteOffset, length }: Uint8Array): Uint16Array {
  return new Uint16Array(buffer, byteOffset, length / 2);
}

/** A column that textColumn made. */
export function textOf(column: Uint8Array): string {
  return units.decode(column);
}

function padded(bytes: number): number {
  return Math.ceil(bytes / 4) * 4;
}
