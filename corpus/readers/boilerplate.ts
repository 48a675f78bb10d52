import { isNotice, isRelatedHead } from "./notices";
import { isText, type Piece, type TextPiece } from "./pieces";
import { dateIn, isCredits, isDateLine, isEmptyLabel, isNameLine } from "./staff";

/** Longest line, in characters, that can be a link elsewhere: anything longer is prose. */
const LINE_MAX = 160;

/** An article's own pieces, and the lines on who made it that stood among them. */
export interface Cleaned {
  pieces: Piece[];
  bylines: string[];
  /** The day that the first date line or byline with a date states. */
  date: string | null;
}

/**
 * Takes out of an article what is not its own: lists of related links, notices on sharing, rights and downloads,
 * staff credits and dates at the ends, lines that only link elsewhere, headings with nothing below. Never takes all.
 */
export function dropBoilerplate(pieces: readonly Piece[]): Cleaned {
  const kept: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    if (!isText(piece)) kept.push(piece);
    else if (isRelatedHead(piece.text)) {
      while (at + 1 < pieces.length && isListed(pieces[at + 1]!)) at++;
    } else if (!isNotice(piece.text) && !isLinkLine(piece) && !isRule(piece.text)) kept.push(piece);
  }
  const { pieces: uncredited, bylines, date } = takeCredits(kept);
  const own = dropTrailing(uncredited);
  return own.some(isText) ? { pieces: own, bylines, date } : { pieces: [...pieces], bylines: [], date: null };
}

/** A row of asterisks or dashes divides; it says nothing. */
function isRule(text: string): boolean {
  return /^[*_\-=~·•◆◇■□●○★☆—─━–…⋯\s]+$/.test(text);
}

/** A link, perhaps with the day of what it leads to. */
function isListed(piece: Piece): boolean {
  return isText(piece) && (piece.linked > 0.8 || (piece.linked > 0.5 && /^\d{4}-\d{1,2}-\d{1,2}/.test(piece.text)));
}

/** A line of links and no sentence leads elsewhere; a bare address in a paragraph is part of what the author says. */
function isLinkLine(piece: TextPiece): boolean {
  if (piece.hrefs.length === 0 || piece.text.length > LINE_MAX || piece.kind === "row") return false;
  if (piece.kind === "item" || piece.kind === "heading") return piece.linked > 0.85 || isLinkRow(piece);
  if (isLinkRow(piece)) return true;
  return piece.linked > 0.9 && !/^https?:\/\//.test(piece.text) && !/[。！？”]$/.test(piece.text);
}

/** 首页 | 下载 | …: several links with nothing but separators between them. */
function isLinkRow(piece: TextPiece): boolean {
  if (piece.hrefs.length < 2 || !/[|｜/·>»]/.test(piece.text)) return false;
  const letters = piece.text.replace(/[|｜/·>»\s]/g, "").length;
  return piece.linked * piece.text.length > 0.8 * letters;
}

/** Staff credits and dates stand in the first three and the last five lines; names alone only above a date. */
function takeCredits(pieces: readonly Piece[]): Cleaned {
  const texts = pieces.filter(isText);
  const dropped = new Set<Piece>();
  const bylines: string[] = [];
  let date: string | null = null;
  for (const [at, piece] of texts.entries()) {
    if (at >= 3 && at < texts.length - 5) continue;
    const next = texts[at + 1];
    const names = at < 3 && next !== undefined && isNameLine(piece.text) && isDateLine(next.text);
    const credits = isCredits(piece.text);
    if (names || credits) bylines.push(piece.text);
    const dated = isDateLine(piece.text);
    if (credits || dated) date ??= dateIn(piece.text);
    if (names || credits || dated || isLoneLabel(piece, texts)) dropped.add(piece);
  }
  const kept = pieces.filter((piece) => !dropped.has(piece));
  const last = kept.findLastIndex(isText);
  const ending = last === -1 ? null : CREDITS_AT_END.exec((kept[last] as TextPiece).text);
  if (ending && isCredits(ending[1]!)) {
    const piece = kept[last] as TextPiece;
    kept[last] = { ...piece, text: piece.text.slice(0, ending.index).trimEnd() };
    bylines.push(ending[1]!);
  }
  return { pieces: kept, bylines, date };
}

/** A label that comes again says who speaks next. */
function isLoneLabel(piece: TextPiece, texts: readonly TextPiece[]): boolean {
  return isEmptyLabel(piece.text) && texts.filter(({ text }) => text === piece.text).length === 1;
}

/** （編輯：某某）1100106: agencies put credits, and a number for the day, behind the last sentence. */
const CREDITS_AT_END = /(?<=[。！？”」』])\s*([（(][^（()）]{2,60}[)）])\s*\d{0,8}$/;

/** Buttons whose label is left at the end of a page. */
const BUTTON =
  /^(?:no more\.?|more|\+\d|图集|打印|纠错|分享|收藏|举报|点赞|评论|返回顶部|返回目录|上一篇|下一篇|back to top|top|share|print|e-?mail|comments?|tweet)$/i;

/** Headings with nothing below them, buttons and addresses alone end no article. */
function dropTrailing(pieces: readonly Piece[]): Piece[] {
  let end = pieces.length;
  for (; end > 0; end--) {
    const last = pieces[end - 1]!;
    if (
      !isText(last) ||
      !(last.kind === "heading" || BUTTON.test(last.text) || (last.linked > 0.9 && /^https?:\/\/\S+$/.test(last.text)))
    )
      break;
  }
  return pieces.slice(0, end);
}
