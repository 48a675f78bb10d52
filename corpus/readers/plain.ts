import { cleanArticle } from "./article";
import { documentOf, post, titleOf } from "./documents";
import { ReaderError } from "./errors";
import { type Piece, toBlocks } from "./pieces";
import { isProgramText } from "./program-text";
import type { Reader } from "./reader";
import { NO_SOURCE } from "./sources";
import { oneLine } from "./whitespace";

/** Share of letters from which a text is prose; data and program text lie below. */
const LETTERS_MIN = 0.6;

/** Plain text: the last reader asked. Blank lines, else line breaks, end paragraphs; a short first line is the title. */
export const plain: Reader = {
  id: "plain-text",
  recognizes: () => true,
  read(file) {
    if (!isProse(file.body) || isProgramText(file.body))
      throw new ReaderError("unknown-format", "The file is text, but no document that is known here.");
    const paragraphs = paragraphsOf(file.body);
    if (paragraphs.length === 0) throw new ReaderError("no-text", "The file has no words.");
    const first = paragraphs[0]!;
    const titled = paragraphs.length > 1 && first.length <= 80 && !/[。.!！;；,，]$/.test(first);
    const body = (titled ? paragraphs.slice(1) : paragraphs).map(
      (text): Piece => ({ kind: "paragraph", text, linked: 0, bold: 0, hrefs: [], classes: "" }),
    );
    const { pieces, byline, writer: author, date: published } = cleanArticle(body);
    return [
      documentOf({
        id: file.id,
        format: "plain-text",
        source: NO_SOURCE,
        title: titleOf(titled ? first : first.slice(0, 60)),
        author,
        byline,
        published,
        posts: [post(1, { author, date: published, blocks: toBlocks(pieces) })],
      }),
    ];
  },
};

/** Paragraphs of plain text: between blank lines where there are some, else the lines. */
export function paragraphsOf(text: string): string[] {
  const lines = text.split("\n");
  const filled = lines.filter((line) => line.trim() !== "").length;
  const wrapped =
    lines.length - filled > 0 &&
    filled > 1 &&
    lines.filter((line) => line.length > 60 && line.length < 100).length > filled / 2;
  const paragraphs: string[] = [];
  let open: string[] = [];
  for (const line of [...lines, ""]) {
    if (line.trim() !== "" && wrapped) open.push(line);
    else {
      for (const part of wrapped ? [open.join("\n")] : [line]) {
        const paragraph = oneLine(part);
        if (paragraph !== "") paragraphs.push(paragraph);
      }
      open = [];
    }
  }
  return paragraphs;
}

function isProse(text: string): boolean {
  if (isData(text)) return false;
  const sample = text.slice(0, 20_000);
  let letters = 0;
  let signs = 0;
  let ink = 0;
  let code = 0;
  for (const char of sample) {
    if (char.trim() === "") continue;
    ink++;
    if (/[\p{L}\p{M}]/u.test(char)) letters++;
    else if (/[\p{N}\p{Pd}，。、：；！？“”‘’,.!?'"]/u.test(char)) signs++;
    else if ("{};=<>|\\".includes(char)) code++;
  }
  return letters > 1 && letters / ink > 0.4 && (letters + signs) / ink >= LETTERS_MIN && code / ink < 0.06;
}

function isData(text: string): boolean {
  if (!/^\s*[[{]/.test(text.slice(0, 200))) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
