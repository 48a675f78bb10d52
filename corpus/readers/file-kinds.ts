import { ReaderError } from "./errors";

const SAVE_TEXT = "save its text as HTML, Markdown or plain text";

/** How files begin that people keep beside their documents and that no reader is made for, and what to do with them. */
const KINDS: readonly [beginning: string, what: string][] = [
  ["%PDF-", `a PDF: ${SAVE_TEXT}`],
  ["PK\x03\x04", `a zip, a Word document or an e-book: ${SAVE_TEXT}`],
  ["\xd0\xcf\x11\xe0", `an older Word document or another of Office's files: ${SAVE_TEXT}`],
  ["{\\rtf", `a document in Rich Text Format: ${SAVE_TEXT}`],
  ["bplist00", `a web archive of Safari: ${SAVE_TEXT}`],
  ["\x1f\x8b", "compressed: unpack it first"],
  ["\x89PNG", "a picture"],
  ["\xff\xd8\xff", "a picture"],
  ["GIF8", "a picture"],
];

/** Throws ReaderError where the first bytes say that a file is of a kind that is not read, some of which may look like text. */
export function refuseOtherKinds(bytes: Uint8Array): void {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const kind = KINDS.find(([beginning]) => head.startsWith(beginning));
  if (kind) throw new ReaderError("binary", `The file is ${kind[1]}.`);
}
