import { attribute, type Element, textOf } from "./html";

/** 3, [3], 1,2, 3–5, [note 1], *: what a raised mark of a footnote says. */
const MARK = /^(?:\d{1,3}(?:\s*[,，、–-]\s*\d{1,3})*|[*†‡§]{1,3}|(?:\[[^[\]]{1,20}\]\s*)+)$/;
/** A mark in a line of its own height: in brackets it is one wherever in the page it leads. */
const LINKED = /^(?:\d{1,3}|[*†‡§↑↩^]\ufe0e?)$/;
const BRACKETED = /^\[(?:\d{1,3}|[a-z*†‡§])\]$/;
const NOTE_ADDRESS = /#_?(?:fn|ftn|edn|cite|ref|(?:foot|end)?note)/i;

/** Letters that a raised 2 or 3 makes a measure or a power of: km, m, x. */
const POWERED = /(?:^|[^A-Za-z])(?:[kcdm]?m|ft|yd|mi|mc|[A-Za-z])$/;
const POWERS: Record<string, string> = { "2": "²", "3": "³" };

/** Whether a link is the mark of a footnote, or leads back from one: no word of the text that it stands in. */
export function isNoteLink(link: Element): boolean {
  const href = attribute(link, "href") ?? "";
  if (!/#./.test(href)) return false;
  const text = textOf(link).trim();
  if (BRACKETED.test(text)) return href.startsWith("#") || NOTE_ADDRESS.test(href);
  return LINKED.test(text) && NOTE_ADDRESS.test(href);
}

/**
 * What raised characters say in running text: nothing where they mark a footnote, a power in the letters of plain
 * text, or null where they are read as any others. `before` is the line so far, `after` the text that follows.
 */
export function raised(stated: string, before: string, after: string): string | null {
  const text = stated.trim();
  if (/^[-−–]?\d{1,2}$/.test(text) && /(?<![\d.,])10$/.test(before)) return `^${text}`;
  if (!MARK.test(text)) return null;
  const power = POWERS[text];
  if (power !== undefined && POWERED.test(before)) return power;
  const isFraction = /^[/⁄]/.test(after);
  const isIsotope = /\S\s$/.test(before) && /^[A-Z]/.test(after);
  return isFraction || isIsotope ? null : "";
}
