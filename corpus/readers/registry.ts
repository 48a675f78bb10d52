import type { ArchiveDocument } from "../model";
import { converted } from "./converted";
import { decodeText } from "./decode";
import { digest } from "./digest";
import { ReaderError } from "./errors";
import { refuseOtherKinds } from "./file-kinds";
import { fragment } from "./fragment";
import { splitFrontMatter } from "./frontmatter";
import { jekyllNews } from "./jekyll-news";
import { jsonLines } from "./json-lines";
import { savedPage } from "./mhtml";
import { mirror } from "./mirror";
import { page } from "./page";
import { pincong } from "./pincong";
import { pincongBackup } from "./pincong-backup";
import { plain } from "./plain";
import type { Reader, SourceFile } from "./reader";
import { zhihu } from "./zhihu";

/** Every source format, the more particular before the more general: one line each. */
const READERS: readonly Reader[] = [
  digest,
  jsonLines,
  pincongBackup,
  pincong,
  zhihu,
  mirror,
  jekyllNews,
  page,
  fragment,
  converted,
  plain,
];

/**
 * Reads one file into documents (JSON Lines may hold many, every other format one). The format is told by the content;
 * of the name only what stands before the extension counts, as the document's id. `warn` gets a sentence on whatever
 * was left out or repaired. Throws ReaderError, and nothing else, where the file is no document.
 */
export function readDocument(
  name: string,
  bytes: Uint8Array,
  warn: (message: string) => void = () => {},
): ArchiveDocument[] {
  refuseOtherKinds(bytes);
  const stated = decodeText(bytes);
  const text = savedPage(stated) ?? stated;
  const split = splitFrontMatter(text);
  const file: SourceFile = { id: idOf(name), text, front: split?.front ?? null, body: split?.body ?? text, warn };
  for (const reader of READERS) {
    if (!reader.recognizes(file)) continue;
    try {
      return reader.read(file);
    } catch (error) {
      if (error instanceof ReaderError) throw error;
      throw new ReaderError("malformed", `The file looks like ${reader.id} but cannot be read: ${String(error)}`);
    }
  }
  throw new ReaderError("unknown-format", "No reader knows this format.");
}

function idOf(name: string): string {
  const file = name.replace(/^.*[/\\]/, "");
  return file.replace(/\.[A-Za-z0-9]{1,8}$/, "") || file;
}
