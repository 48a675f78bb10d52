import { MARK_STYLES, type MarkStyle, markRules } from "./mark-style";

type Roots = Iterable<Document | ShadowRoot>;

/**
 * Puts marks on the page and takes them away: one Highlight for each style under a name that is new for each
 * page load, and one style sheet adopted by every root that has marks. Nothing else of the page changes.
 */
export class Painter {
  private readonly names = randomNames();
  private sheet: CSSStyleSheet | null = null;
  private rules = "";
  private painted = new Map<MarkStyle, AbstractRange[]>();

  /** Show exactly these ranges. Styles whose ranges are the same as before are left as they are. */
  paint(ranges: Map<MarkStyle, AbstractRange[]>, roots: Roots, tinted: boolean): void {
    for (const style of MARK_STYLES) {
      const now = ranges.get(style) ?? [];
      if (sameItems(now, this.painted.get(style) ?? [])) continue;
      // A fresh Highlight: growing one that is live repaints for each range.
      if (now.length > 0) CSS.highlights.set(this.names[style], new Highlight(...now));
      else CSS.highlights.delete(this.names[style]);
    }
    this.painted = ranges;
    if (ranges.size > 0) this.adopt(roots, tinted);
  }

  /** Put the sheet back where the page replaced its own sheets and ours with them. */
  adopt(roots: Roots, tinted: boolean): void {
    const rules = markRules(this.names, tinted);
    this.sheet ??= new CSSStyleSheet();
    if (rules !== this.rules) this.sheet.replaceSync(rules);
    this.rules = rules;
    for (const root of roots) {
      if (!root.adoptedStyleSheets.includes(this.sheet)) root.adoptedStyleSheets.push(this.sheet);
    }
  }

  /** Remove every trace. */
  clear(roots: Roots): void {
    for (const style of MARK_STYLES) CSS.highlights.delete(this.names[style]);
    this.painted = new Map();
    for (const root of roots) {
      const at = this.sheet ? root.adoptedStyleSheets.indexOf(this.sheet) : -1;
      if (at >= 0) root.adoptedStyleSheets.splice(at, 1);
    }
  }
}

function sameItems(a: AbstractRange[], b: AbstractRange[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

/** Names that tell a page nothing and differ each time, so that it cannot rely on them. */
function randomNames(): Record<MarkStyle, string> {
  const name = () => Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => letter(byte)).join("");
  return { name: name(), person: name(), idea: name(), figure: name() };
}

function letter(byte: number): string {
  return String.fromCharCode(97 + (byte % 26));
}
