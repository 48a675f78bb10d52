import { ByteWriter, fromJsonBytes, jsonBytes, readUint32 } from "./bytes";
import { openRecord, sealRecord } from "./container";
import { SKETCH_WORDS } from "./copies";
import type { PreparedDocument } from "./prepare";
import type { StoredBytes } from "./runs";

/** Bytes read at once of what was put aside. */
const PIECE_BYTES = 1 << 20;

/**
 * A prepared document as it is put aside until its turn comes: length, checksum, length of the JSON, the JSON
 * without the sketches, the sketches.
 */
export function preparedBytes({ sketches, ...document }: PreparedDocument): Uint8Array {
  const json = jsonBytes(document);
  const content = new ByteWriter();
  content.uint32(json.length);
  content.bytes(json);
  for (const word of sketches) content.uint32(word);
  const sealed = sealRecord(content.done());
  const writer = new ByteWriter();
  writer.uint32(sealed.length);
  writer.bytes(sealed);
  return writer.done();
}

/** Reads back what preparedBytes wrote, one document after another. Throws PackError where something is damaged. */
export function* preparedDocuments(stored: StoredBytes, pieceBytes = PIECE_BYTES): Generator<PreparedDocument> {
  let piece: Uint8Array = new Uint8Array();
  let at = 0;
  let end = 0;
  const need = (bytes: number) => {
    if (piece.length - at >= bytes || end === stored.length) return;
    const start = end - (piece.length - at);
    end = Math.min(stored.length, start + Math.max(bytes, pieceBytes));
    piece = stored.read(start, end);
    at = 0;
  };
  while (at < piece.length || end < stored.length) {
    need(4);
    const length = readUint32(piece, at);
    at += 4;
    need(length);
    yield preparedDocument(openRecord("prepared", piece.subarray(at, at + length)));
    at += length;
  }
}

function preparedDocument(content: Uint8Array): PreparedDocument {
  const length = readUint32(content, 0);
  const document = fromJsonBytes<Omit<PreparedDocument, "sketches">>(content.subarray(4, 4 + length));
  const sketches = new Uint32Array(document.passages.length * SKETCH_WORDS);
  for (let i = 0; i < sketches.length; i++) sketches[i] = readUint32(content, 4 + length + i * 4);
  return { ...document, sketches };
}
