/** Why a file is no document: shown to people as `message`, told apart by programs by `code`. */
export type ReaderErrorCode =
  | "empty"
  | "binary"
  | "too-large"
  | "encoding"
  | "unknown-format"
  | "malformed"
  | "no-text";

/** Thrown by `readDocument`: the file cannot be read as a document. Other files are not affected. */
export class ReaderError extends Error {
  readonly code: ReaderErrorCode;

  constructor(code: ReaderErrorCode, message: string) {
    super(message);
    this.name = "ReaderError";
    this.code = code;
  }
}
