/** The browser has no room for an archive. What was there before goes on answering. The message can be shown to the reader. */
export class NoRoomError extends Error {
  override readonly name = "NoRoomError";

  constructor() {
    super("There is not enough room on this device for the archive. Free some space, then try again.");
  }
}

/** Thrown where an archive was replaced or removed while it was being read: open it again. */
export class ArchiveReplaced extends Error {
  override readonly name = "ArchiveReplaced";
}
