export type PackErrorCode = "not-a-pack" | "newer-version" | "truncated" | "damaged";

/** A pack, or one of its records, cannot be used. The message is plain and can be shown to the reader. */
export class PackError extends Error {
  override readonly name = "PackError";

  constructor(
    readonly code: PackErrorCode,
    message: string,
    /** The record that is wrong, where it is one. */
    readonly record: string | null = null,
  ) {
    super(message);
  }
}
