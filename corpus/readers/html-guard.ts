import { NESTING_MAX } from "../limits";

/** Elements that never hold others, or whose end the parser implies: they do not nest however often they open. */
const FLAT = new Set(
  "area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup tr td th thead tbody tfoot colgroup rp rt html head body".split(
    " ",
  ),
);

/** Elements that a parser opens again in every block while they are not closed: many of them take time in the square of their number. */
const FORMATTING = new Set("a b big code em font i nobr s small strike strong tt u".split(" "));

/** Elements whose content is no markup, whatever stands in it. */
const RAW = new Set(["script", "style"]);
const RAW_START = /^(?:script|style)(?=[\s/>])/i;
/** Characters that tell whether one of them begins. */
const RAW_MAX = 8;
const RAW_ENDS: Record<string, RegExp> = { script: /<\/script(?=[\s/>])/gi, style: /<\/style(?=[\s/>])/gi };

const BANG = 33;
const LETTER_S = 115;
/** The bit that tells a small letter from its capital. */
const LOWER = 32;

/** Unclosed formatting elements that are kept. */
const FORMATTING_MAX = 16;

/** Attributes of one tag beyond which it is dropped: comparing each with all others takes time in the square of their number. */
const ATTRIBUTES_MAX = 500;

/** Distance between two tags from which one of them may be a tag of very many attributes. */
const LONG_TAG = 4000;

/**
 * Makes HTML harmless for a parser whose work grows with nesting: tags that open deeper than NESTING_MAX, and tags
 * with hundreds of attributes, are left out; their text stays. Ordinary HTML comes back as it is.
 */
export function flattenHtml(html: string, nestingMax = NESTING_MAX): string {
  if (isFlat(html)) return html;
  let depth = 0;
  let formatting = 0;
  let out = "";
  let kept = 0;
  for (let at = html.indexOf("<"); at !== -1; at = html.indexOf("<", at + 1)) {
    if (html.charCodeAt(at + 1) === BANG) {
      at = commentEnd(html, at) - 1;
      continue;
    }
    const closing = html.charCodeAt(at + 1) === 47;
    const nameStart = closing ? at + 2 : at + 1;
    if (!isLetter(html.charCodeAt(nameStart))) continue;
    if (closing) {
      const end = nameEnd(html, nameStart);
      const name = html.slice(nameStart, end).toLowerCase();
      if (FORMATTING.has(name)) formatting = Math.max(0, formatting - 1);
      else if (!FLAT.has(name)) depth = Math.max(0, depth - 1);
      continue;
    }
    const end = nameEnd(html, nameStart);
    const name = html.slice(nameStart, end).toLowerCase();
    if (FLAT.has(name) && html.charCodeAt(end) === 62) continue;
    const close = html.indexOf(">", end);
    const stop = close === -1 ? html.length : close + 1;
    const raw = RAW.has(name);
    if (FORMATTING.has(name)) formatting++;
    else if (!FLAT.has(name) && !raw && html.charCodeAt(stop - 2) !== 47) depth++;
    if (
      (!raw && (depth > nestingMax || formatting > FORMATTING_MAX)) ||
      (stop - at > 2 * ATTRIBUTES_MAX && attributes(html, at, stop) > ATTRIBUTES_MAX)
    ) {
      if (at > kept) out += html.slice(kept, at);
      kept = Math.max(kept, stop);
    }
    if (close === -1) break;
    if (raw) at = rawEnd(html, name, stop) - 1;
  }
  return kept === 0 ? html : out + html.slice(kept);
}

/** Depth up to which the quick look is enough. */
const QUICK_DEPTH = 48;

/** A quick look that settles most documents: tags that open and close in turn never get deep, whatever they are. */
function isFlat(html: string): boolean {
  let depth = 0;
  let last = 0;
  for (let at = html.indexOf("<"); at !== -1; at = html.indexOf("<", at + 1)) {
    if (at - last > LONG_TAG) return false;
    last = at;
    const first = html.charCodeAt(at + 1);
    if (first === BANG) at = last = commentEnd(html, at) - 1;
    else if (first === 47) depth = depth > 0 ? depth - 1 : 0;
    else if (isLetter(first) && !isVoid(html, at, first)) {
      const raw = (first | LOWER) === LETTER_S ? RAW_START.exec(html.slice(at + 1, at + RAW_MAX)) : null;
      if (raw !== null) {
        const stop = html.indexOf(">", at);
        if (stop === -1 || stop - at > LONG_TAG) return false;
        at = last = rawEnd(html, raw[0].toLowerCase(), stop) - 1;
      } else if (++depth > QUICK_DEPTH) return false;
    }
  }
  return html.length - last <= LONG_TAG;
}

/** Where a script or a style is over whose content begins at `from`: in its closing tag, or at the end of all. */
function rawEnd(html: string, name: string, from: number): number {
  return endOf(html, RAW_ENDS[name]!, from);
}

const COMMENT_END = /--!?>/g;

/** Where a comment that begins at `at` is over; the next character where none does. */
function commentEnd(html: string, at: number): number {
  if (!html.startsWith("--", at + 2)) return at + 1;
  return endOf(html, COMMENT_END, at + 2);
}

function endOf(html: string, pattern: RegExp, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(html) ? pattern.lastIndex : html.length;
}

/** `<br` or `<img`, the void elements that articles are full of. */
function isVoid(html: string, at: number, first: number): boolean {
  const second = html.charCodeAt(at + 2);
  return (first === 98 && second === 114) || (first === 105 && second === 109);
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function nameEnd(html: string, from: number): number {
  let end = from;
  while (end < html.length && end - from < 40) {
    const code = html.charCodeAt(end);
    if (code <= 32 || code === 62 || code === 47) break;
    end++;
  }
  return end;
}

function attributes(html: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (html.charCodeAt(at) <= 32 && html.charCodeAt(at - 1) > 32) count++;
  return count;
}
