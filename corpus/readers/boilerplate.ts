import { isText, type Piece, type TextPiece } from "./pieces";

/** Longest line, in characters, that can be a notice: anything longer is prose. */
const NOTICE_MAX = 160;

const PROMOTION =
  /原文|原帖|转载|轉載|转自|轉自|来源|來源|出处|出處|连结|連結|链接|鏈接|网址|網址|Telegram|Twitter|Facebook|Youtube|油管|推特|电报|电邮|订阅|訂閱|频道|頻道|网站|網站/i;

/** Lines that a forum's author puts above or below an article: where it comes from, channels, subscriptions. */
export function dropPromotion(pieces: readonly Piece[]): Piece[] {
  let start = 0;
  while (start < pieces.length && isPromotion(pieces[start]!)) start++;
  let end = pieces.length;
  while (end > start && isPromotion(pieces[end - 1]!)) end--;
  return start < end ? pieces.slice(start, end) : [...pieces];
}

function isPromotion(piece: Piece): boolean {
  if (!isText(piece) || piece.text.length > NOTICE_MAX) return false;
  const address = /https?:\/\/\S+/.exec(piece.text);
  if (!address && piece.hrefs.length === 0) return /^原文(?:如下)?[:：]$/.test(piece.text);
  const label = piece.text.replace(/https?:\/\/\S+/g, "");
  return label.length <= 40 && (PROMOTION.test(label) || label.trim() === "");
}

/** Words that begin a line which tells of the page rather than of its subject. */
const NOTICES = [
  /^(?:大陆网友注意|备注[:：]\s*翻墙|手机上长按并复制|原文地址（需翻墙访问）|本文的图文或视频完整版|本文标签|原文链接|原文网址|文章来源[:：]|本文来源[:：])/,
  /^(?:本文章或节目经|本文[章只]?(?:转载)?[^。]{0,12}版权|版权所有|版權所有|Copyright|©|All [Rr]ights [Rr]eserved|未经(?:许可|授权)|未經(?:許可|授權))/,
  /转载请注明|轉載請註明|请注明出处|appeared first on|欢迎在Twitter上关注|對本文有報導貢獻|对本文有报道贡献/,
  /^(?:点击|點擊|点此|點此|扫码|掃碼|长按|長按|关注|分享到|分享至|Share (?:this|on)|Click here|Follow us|Subscribe|Sign up|Download (?:the|our) app|Read more|阅读更多|閱讀更多|查看更多|更多内容)/i,
];

const RELATED =
  /^(?:相关(?:阅读|文章|新闻|报道|链接|内容|主题|视频)|相關(?:閱讀|文章|新聞|報導|連結|內容)|延伸(?:阅读|閱讀)|推荐(?:阅读|文章)|推薦(?:閱讀|文章)|热门(?:文章|新闻)|熱門|更多(?:新闻|新聞|相关)|您可能也|Related (?:articles|stories|posts|links|news)|More from|Read next|You may also|Most (?:read|popular)|Recommended)[^。]{0,20}[:：]?$/i;

const STAFF =
  "记者|記者|责编|責編|责任编辑|責任編輯|编辑|編輯|网编|網編|编译|編譯|翻译|翻譯|撰稿|撰文|采访|採訪|校对|校對|审校|審校|核稿|监制|監製|特约评论员|特約評論員|制作|製作|文字整理|作者|主持|文|图|摄影|攝影|來源|来源";
const CREDITS = new RegExp(`^[（(【]?\\s*(?:${STAFF})\\s*[:：／/]\\s*\\S[^。！？]{0,60}$`);
const CREDITS_INSIDE = /(?:责编|責編|责任编辑|責任編輯|网编|網編|编辑|編輯)\s*[:：\s]\s*\S/;

/** Longest line that can be a list of the staff. */
const CREDITS_MAX = 90;

/**
 * Takes out of an article what is not its own: lists of related links, notices on sharing, rights and downloads,
 * staff credits at the ends, lines that only link elsewhere. Never takes all.
 */
export function dropBoilerplate(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    if (!isText(piece)) kept.push(piece);
    else if (isRelatedHead(piece)) {
      while (at + 1 < pieces.length && isLinked(pieces[at + 1]!)) at++;
    } else if (!isNotice(piece) && !isLinkLine(piece)) kept.push(piece);
  }
  const cut = dropCredits(kept);
  return cut.some(isText) ? cut : [...pieces];
}

function isRelatedHead(piece: TextPiece): boolean {
  return piece.text.length < 40 && RELATED.test(piece.text);
}

function isLinked(piece: Piece): boolean {
  return isText(piece) && piece.linked > 0.8;
}

function isNotice(piece: TextPiece): boolean {
  return piece.text.length <= NOTICE_MAX && NOTICES.some((notice) => notice.test(piece.text));
}

/** A line that is one link and no sentence leads elsewhere; a bare address is part of what the author says. */
function isLinkLine(piece: TextPiece): boolean {
  if (piece.linked < 0.9 || piece.hrefs.length === 0 || piece.text.length > NOTICE_MAX) return false;
  return !/^https?:\/\//.test(piece.text) && !/[。！”]$/.test(piece.text);
}

/** Staff credits stand in the first two and the last four lines. */
function dropCredits(pieces: Piece[]): Piece[] {
  const texts = pieces.filter(isText);
  const ends = new Set<Piece>([...texts.slice(0, 2), ...texts.slice(-4)]);
  return pieces.filter((piece) => !(isText(piece) && ends.has(piece) && isCredits(piece.text)));
}

/** Whether a line names an article's staff: 记者：… 责编：…. */
export function isCredits(text: string): boolean {
  return text.length <= CREDITS_MAX && (CREDITS.test(text) || CREDITS_INSIDE.test(text));
}
