import { isoDate } from "./dates";
import { isText, type Piece } from "./pieces";

const REPORTER =
  /(?:记者|記者|作者|特约撰稿人?)[:：]?\s*([\p{Script=Han}·、]{2,16}?)(?:综合|綜合|采访|採訪|编译|編譯|整理)?(?:报导|報導|报道|報道)?[）)】/]/u;

/**
 * What the first lines of a news story state of its date and author, 【某社2021年1月5日】（…记者某某综合报导）, or the
 * last ones of its author.
 */
export function dateline(pieces: readonly Piece[]): { date: string | null; author: string | null } {
  let date: string | null = null;
  let author: string | null = null;
  const texts = pieces.filter(isText).filter((piece) => piece.linked < 0.5);
  for (const piece of texts.slice(0, 4)) {
    const head = piece.text.slice(0, 120);
    const stated = /[【[（(][^】\]）)]{0,20}?(\d{4}年\d{1,2}月\d{1,2}日)[^】\]）)]{0,6}[】\]）)]/.exec(head)?.[1];
    date ??= isoDate(stated);
    author ??= REPORTER.exec(head)?.[1]?.trim() ?? null;
  }
  for (const piece of texts.slice(-8))
    if (piece.text.length < 60) author ??= REPORTER.exec(piece.text)?.[1]?.trim() ?? null;
  return { date, author };
}
