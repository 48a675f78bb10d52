import { isText, type Piece } from "./pieces";

/** Longest line that can be a promotion. */
const PROMOTION_MAX = 160;

const LABEL =
  /原文|原帖|转载|轉載|转自|轉自|来源|來源|出处|出處|连结|連結|链接|鏈接|网址|網址|地址|Telegram|Twitter|Facebook|Youtube|油管|推特|电报|电邮|订阅|訂閱|频道|頻道|网站|網站/i;

/** Takes off the lines that a forum's author puts above or below an article: where it comes from, channels, subscriptions. */
export function dropPromotion(pieces: readonly Piece[]): Piece[] {
  let start = 0;
  while (start < pieces.length && isPromotion(pieces[start]!)) start++;
  let end = pieces.length;
  while (end > start && isPromotion(pieces[end - 1]!)) end--;
  return start < end ? pieces.slice(start, end) : [...pieces];
}

function isPromotion(piece: Piece): boolean {
  if (!isText(piece) || piece.text.length > PROMOTION_MAX) return false;
  const address = /https?:\/\/\S+/.test(piece.text);
  if (!address && piece.hrefs.length === 0) return /^(?:原文|正文|全文)(?:如下)?[:：]$/.test(piece.text);
  const label = piece.text.replace(/https?:\/\/\S+/g, "");
  return label.length <= 40 && (LABEL.test(label) || label.trim() === "") && !/[。！？]\s*\S{6,}/.test(label);
}
