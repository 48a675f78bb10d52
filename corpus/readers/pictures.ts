import type { Picture } from "../model";
import { oneLine } from "./whitespace";

const PLACEHOLDER =
  /^data:|(?:^|[/_-])(?:blank|spacer|placeholder|loading|lazy|pixel|transparent|grey|1x1|clear)[\w-]*\.(?:gif|png|svg|jpe?g)|\/1x1\b/i;
const ORNAMENT =
  /(?:icon|logo|avatar|emoji|sprite|button|qrcode|badge|share|banner|twitter|facebook|weibo|wechat|google|linkedin|whatsapp|telegram|print|email)s?[\w-]*\.(?:png|gif|svg|jpe?g|webp)(?:$|\?)|\/(?:emoji|smilies|icons?|ads?|adimg|banners?|servicelinks)\//i;

/** Sides, in pixels, up to which an image is an icon or a tracking pixel rather than a picture. */
const ICON_SIDE = 48;

/** Names of agencies and words that a picture's credit has. */
const CREDIT =
  /(?:图片?来源|圖片?來源|摄影|攝影|供图|供圖|图源|圖源|[Pp]hoto(?: by|:)|[Cc]redit|©|Getty|AFP|Reuters|AP\b|法新社|路透|美联社|美聯社|中新社|新华社|新華社|中央社|视觉中国|Shutterstock|Adobe Stock|Wikimedia|公有领域|推特|网络|網絡|網路|截图|截圖)/;

/** Makes a picture from what its markup states, or null for placeholders, icons and tracking pixels. */
export function picture(
  url: string,
  caption: string | null,
  width: number | null = null,
  height: number | null = null,
): Picture | null {
  const address = url.trim();
  if (address === "" || PLACEHOLDER.test(address) || ORNAMENT.test(address)) return null;
  if ((width !== null && width <= ICON_SIDE) || (height !== null && height <= ICON_SIDE)) return null;
  return { url: address.startsWith("//") ? `https:${address}` : address, ...captioned(caption), width, height };
}

/** Markup that an attribute holds as text. */
const TAG = /<\/?[a-z][^<>]{0,200}>/gi;

/** A caption as stated, with the credit in it told apart: a bracket at its end or what follows a credit word. */
export function captioned(stated: string | null): { caption: string | null; credit: string | null } {
  const caption = stated === null ? "" : oneLine(stated.replace(TAG, "")).replace(POINTER, "");
  if (caption === "" || isAddress(caption)) return { caption: null, credit: null };
  const bracket = /[（(]([^（()）]{2,60})[)）]\s*$/.exec(caption)?.[1];
  if (bracket && (CREDIT.test(bracket) || bracket.length <= 12)) return { caption, credit: creditOf(bracket) };
  const whole = /^(?:图片?来源|圖片?來源|图源|圖源|图片来自|图自|来源|來源)\s*[:：]?\s*([^。！？，,]{2,30})$/.exec(
    caption,
  )?.[1];
  if (whole) return { caption: null, credit: whole.trim() };
  const tail = /(?:©|图片?来源[:：]|圖片?來源[:：]|摄影[:：]|攝影[:：]|[Pp]hoto(?: by|:)|[Cc]redit:)\s*(.{2,60})$/.exec(
    caption,
  )?.[1];
  return { caption, credit: tail ? tail.trim() : null };
}

function creditOf(bracket: string): string {
  return bracket.replace(/^(?:图片?来源|圖片?來源|图源|圖源)[:：]\s*/, "").trim();
}

/** Signs that point from a line to the picture above it. */
const POINTER = /^[|｜▲△▼▽↑\s]+(?=[^|｜\s])/u;

/** Whether text names who made a picture, as captions do and paragraphs hardly ever, or points up to it. */
export function namesCredit(text: string): boolean {
  return (
    (POINTER.test(text) && /^\s*[|｜▲△▼▽↑]/.test(text)) ||
    /(?:^|[。\s])(?:视觉中国|東方IC|东方IC|IC photo|新华社|中新社)\s*(?:记者\s?\S{2,4}\s?)?(?:资料图片|资料图|资料|供图|图|发|摄)?$/i.test(
      text,
    ) ||
    /[（(\s][\p{Script=Han}·]{2,4}\s?[摄攝][）)]?$/u.test(text) ||
    /^(?:图源|圖源|图片来自|图自)\s?[^。！？，,]{1,20}$/.test(text) ||
    /(?:图片?来源|圖片?來源|图源|圖源|摄影|攝影)[:：]|©|Getty Images|Adobe Stock|Shutterstock/.test(text) ||
    /[（(](?:AFP|AP|Reuters|法新社|路透社?|美联社|美聯社|中央社|中新社|新华社)[^（()）]{0,12}[)）]$/.test(text)
  );
}

function isAddress(text: string): boolean {
  return /^(?:https?:)?\/\/\S+$/.test(text);
}
