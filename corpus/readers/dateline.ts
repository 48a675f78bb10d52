import { isoDate } from "./dates";
import { isText, type Piece } from "./pieces";

const NAME = "(?:\\p{Script=Han}{2,4}?|\\p{Script=Han}{1,8}(?:·\\p{Script=Han}{1,8})+)";
const NAMES = `${NAME}(?:[、 ]${NAME})*`;
/** What reporters do that is no name, in brackets that tell of it. */
const DEED = "提问|提問|发问|拍摄|拍攝|摄影|攝影|采访|採訪|现场|現場|整理|供图|供圖|翻译|翻譯|获悉|獲悉|[摄攝问問]";

/** （某社记者某某综合报导）, （记者：某某）, （记者某某）: brackets that begin with the role and hold a name. */
const REPORTER = new RegExp(
  `(?:^|[（(【])\\p{Script=Han}{0,8}?(?:记者|記者|作者|特约撰稿人?)(?:` +
    `[:：]\\s*(${NAMES})(?:综合|綜合|采访|採訪|编译|編譯|整理)?(?:报导|報導|报道|報道)?` +
    `|\\s*(${NAMES})(?:综合|綜合|采访|採訪|编译|編譯|整理)?(?:报导|報導|报道|報道)` +
    `|\\s*(?!\\p{Script=Han}*(?:${DEED})[）)】/])(\\p{Script=Han}{2,3}))[）)】/]`,
  "u",
);

function reporter(text: string): string | null {
  const found = REPORTER.exec(text);
  return found?.slice(1).find((name) => name !== undefined) ?? null;
}

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
    author ??= reporter(head);
  }
  for (const piece of texts.slice(-8)) if (piece.text.length < 60) author ??= reporter(piece.text);
  return { date, author };
}
