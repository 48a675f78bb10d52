const SYSTEM: Record<string, string> = {
  ENOENT: "There is no such file or folder",
  EISDIR: "A file is wanted, and this is a folder",
  ENOTDIR: "A part of this path is a file, not a folder",
  EACCES: "This may not be opened",
  EPERM: "This may not be opened",
  ENOSPC: "The disk is full while writing",
  EROFS: "Nothing can be written here",
};

/** What went wrong in one line, for the terminal: the system's error codes in words, with the path they are about. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, path } = error as NodeJS.ErrnoException;
  const plain = code === undefined ? undefined : SYSTEM[code];
  if (!plain) return error.message;
  return path === undefined ? `${plain}.` : `${plain}: ${path}`;
}
