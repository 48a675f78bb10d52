import { isoDate } from "./dates";
import { isText, type Piece } from "./pieces";

/** Text below a title in which its date stands, where one does: a byline, a source, a line of buttons. */
const BELOW_TITLE = 160;

const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
const DAY = "\\d{1,2}(?:st|nd|rd|th)?";
const YEAR = "(?:19|20)\\d\\d";
const WRITTEN = new RegExp(
  `${YEAR}\\s*[-/.年]\\s*\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}(?!\\d)(?:\\s*[日号號])?|民[國国]\\s*\\d{2,3}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*[日号號]|\\b${MONTH} ${DAY},? ${YEAR}|\\b${DAY}(?: of)? ${MONTH},? ${YEAR}`,
  "i",
);

/** The first day written out in the text. */
export function writtenDate(text: string): string | null {
  const found = WRITTEN.exec(text)?.[0];
  return isoDate(found?.replace(/^\d{4}.*/, (digits) => digits.replace(/\s+/g, "")));
}

/** The first day that is written out just below where a page shows its title, which is no link: those stand on other pages too. */
export function dateBelowTitle(page: readonly Piece[], title: string): string | null {
  const texts = page.filter(isText);
  const at = texts.findIndex(({ text, linked }) => text === title && linked < 0.5);
  if (at < 0) return null;
  const below = texts.slice(at + 1, at + 1 + BELOW_TITLE).map(({ text }) => text);
  return writtenDate(below.join(" ").slice(0, BELOW_TITLE));
}
