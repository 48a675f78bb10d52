import { ReaderError } from "./errors";

/** What files begin with that hold documents in a form that is not read here. */
const KINDS: [start: string, what: string][] = [
  ["%PDF-", "a PDF"],
  ["PK\u0003\u0004", "a Word document, an e-book or another archive"],
  ["\u00d0\u00cf\u0011\u00e0", "an older Word document or another of Office's files"],
  ["{\\rtf", "a document in Rich Text Format"],
  ["bplist00", "a web archive of Safari"],
];

/** Throws where a file is a document of an office or a book's, saying what to do; their bytes may look like text. */
export function refuseOfficeFiles(bytes: Uint8Array): void {
  for (const [start, what] of KINDS) {
    const found = [...start].every((char, at) => bytes[at] === char.charCodeAt(0));
    if (found) throw new ReaderError("binary", `The file is ${what}: save its text as HTML, Markdown or plain text.`);
  }
}
