import type { ArchiveDocument } from "../model";
import type { FrontMatter } from "./frontmatter";

/** A file as every reader sees it: decoded, with its front matter taken off. */
export interface SourceFile {
  /** The file's name without folders and extension: the document's id. */
  id: string;
  text: string;
  /** The YAML block at the top, where there is one. */
  front: FrontMatter | null;
  /** What follows the front matter, or the whole text. */
  body: string;
  /** Takes a remark on something that was left out or repaired, for the person who brought the file. */
  warn: (message: string) => void;
}

/** One source format. Readers are asked in the order of the registry; the first that recognizes a file reads it. */
export interface Reader {
  id: string;
  /** Decides by content, never by the file's extension. Must be cheap and must not throw. */
  recognizes(file: SourceFile): boolean;
  /** Throws ReaderError where the content turns out not to be readable. */
  read(file: SourceFile): ArchiveDocument[];
}
