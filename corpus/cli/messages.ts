const SYSTEM: Record<string, string> = {
  ENOENT: "There is no such file or folder",
  EISDIR: "A file is wanted, and this is a folder",
  ENOTDIR: "A part of this path is a file, not a folder",
  EACCES: "This may not be opened",
  EPERM: "This may not be opened",
  ELOOP: "This link leads back to itself",
  ENOSPC: "The disk is full while writing",
  EROFS: "Nothing can be written here",
};

/** What went wrong in one line, for the terminal: the system's error codes in words, with the path they are about. */
export function messageOf(error: unknown): string {
  const plain = systemWords(error);
  const path = plain === undefined ? undefined : (error as NodeJS.ErrnoException).path;
  return path === undefined ? reasonOf(error) : `${plain}: ${path}`;
}

/** The same for where the path is said already. */
export function reasonOf(error: unknown): string {
  const plain = systemWords(error);
  if (plain !== undefined) return `${plain}.`;
  return error instanceof Error ? error.message : String(error);
}

function systemWords(error: unknown): string | undefined {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return code === undefined ? undefined : SYSTEM[code];
}
