import { ByteReader, ByteWriter, fromUtf8, readUint32, utf8 } from "./bytes";
import { checksum } from "./checksum";
import { PackError } from "./errors";

/**
 * The file: magic (4 bytes), version (4), length of the table (4), checksum of the table (4), the table,
 * then the records one after another. The table holds a key and a length for each record. A record
 * begins with the checksum of what follows, so that it can be checked wherever it is kept.
 */
export const PACK_MAGIC = 0x504c4453; // "SDLP" in the file
export const HEADER = 16;

/** Raised when a reader of an older version would misread a pack; older packs are compiled again. */
export const PACK_VERSION = 7;

export interface PackRecord {
  key: string;
  /** Checksum and content, as `sealRecord` makes it. */
  bytes: Uint8Array;
}

/** Content with its checksum in front: the form in which records are written, installed and read. */
export function sealRecord(content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(content.length + 4);
  new DataView(bytes.buffer).setUint32(0, checksum(content), true);
  bytes.set(content, 4);
  return bytes;
}

/** The content of a sealed record, a view of it; throws PackError `damaged` naming the record where its checksum is wrong. */
export function openRecord(key: string, bytes: Uint8Array): Uint8Array {
  const content = bytes.subarray(4);
  if (bytes.length < 4 || checksum(content) !== readUint32(bytes, 0))
    throw new PackError("damaged", `The archive's record ${key} is damaged.`, key);
  return content;
}

/** The beginning of a pack file for records of these keys and lengths (in bytes, checksum included), in their order. */
export function packHeader(records: Iterable<{ key: string; length: number }>): Uint8Array {
  const table = new ByteWriter();
  for (const { key, length } of records) {
    const name = utf8(key);
    table.varint(name.length);
    table.bytes(name);
    table.varint(length);
  }
  const content = table.done();
  const header = new ByteWriter();
  for (const word of [PACK_MAGIC, PACK_VERSION, content.length, checksum(content)]) header.uint32(word);
  header.bytes(content);
  return header.done();
}

/** A whole pack file in memory; `packHeader` and the records one by one make the same where memory is short. */
export function writePack(records: PackRecord[]): Uint8Array {
  const file = new ByteWriter();
  file.bytes(packHeader(records.map(({ key, bytes }) => ({ key, length: bytes.length }))));
  for (const { bytes } of records) file.bytes(bytes);
  return file.done();
}

/** The sealed records of a pack file in order, as views of it. Throws PackError; records are not yet checked. */
export function readPack(file: Uint8Array): PackRecord[] {
  // Node's Buffer is a Uint8Array whose slices are no copies.
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
  let at = headerLength(bytes);
  if (at > bytes.length) throw truncated(bytes.length);
  const header = bytes.subarray(0, at);
  checkHeader(header);
  const records: PackRecord[] = [];
  for (const { key, length } of tableEntries(header)) {
    if (at + length > bytes.length) throw truncated(bytes.length, key);
    at += length;
    records.push({ key, bytes: bytes.subarray(at - length, at) });
  }
  if (at !== bytes.length)
    throw new PackError("damaged", `The archive has ${bytes.length - at} bytes too many at its end.`);
  return records;
}

/** How long the beginning of a pack is, its table included, from its first 16 bytes. Throws PackError where they are not a pack's. */
export function headerLength(bytes: Uint8Array): number {
  const notOurs = bytes.length < 4 || readUint32(bytes, 0) !== PACK_MAGIC;
  if (notOurs) throw new PackError("not-a-pack", "This file is not an archive of Sidelight.");
  if (bytes.length < HEADER) throw truncated(bytes.length);
  checkFormat(readUint32(bytes, 4));
  return HEADER + readUint32(bytes, 8);
}

/** Throws PackError where the records of this format would be misread. */
export function checkFormat(format: number): void {
  if (format > PACK_VERSION)
    throw new PackError(
      "newer-version",
      `This archive has format ${format}; this version of Sidelight reads up to ${PACK_VERSION}.`,
    );
  if (format !== PACK_VERSION)
    throw new PackError("damaged", `This archive has format ${format}, which is not read any more; compile it again.`);
}

/** Throws PackError where the beginning of a pack, its table included, is cut or damaged. */
export function checkHeader(header: Uint8Array): void {
  if (header.length < headerLength(header)) throw truncated(header.length);
  if (checksum(header.subarray(HEADER)) !== readUint32(header, 12))
    throw new PackError("damaged", "The archive's table of contents is damaged.");
}

/** The keys and lengths of a pack's records from its whole beginning, one by one: of a million passages they are many. */
export function* tableEntries(header: Uint8Array): Generator<{ key: string; length: number }> {
  const reader = new ByteReader(header, HEADER);
  while (reader.at < header.length) {
    const key = fromUtf8(reader.take(reader.varint()));
    yield { key, length: reader.varint() };
  }
}

function truncated(length: number, record: string | null = null): PackError {
  return new PackError("truncated", `The archive is cut off after ${length} bytes.`, record);
}
