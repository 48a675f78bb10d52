/** Headings among which the title's is looked for: it stands near the top, and a long page may have thousands. */
const HEADINGS_MAX = 100;

/** Texts looked at where no heading is the title's: menus come before it. */
const TEXTS_MAX = 2000;

/** Least share of the page's title that its heading is; less is the name of a site or section. */
const TITLE_SHARE = 0.4;

/** Shortest text that is taken for the title without being marked as a heading. */
const TEXT_MIN = 6;

/**
 * Where the page shows its own title: a heading, of which the title in the head has most, or which it begins with where that heads
 * an article; else the first text that could be such a heading.
 */
export function titleNode(page: Document): Node | null {
  const title = oneLine(page.title);
  if (title === "") return null;
  const headings = ["h1", "h2"].flatMap((tag) => firstOf(page.getElementsByTagName(tag), HEADINGS_MAX));
  const texts = headings.map((heading) => oneLine(heading.textContent));
  const most = headings.findIndex((_, at) => isMost(texts[at]!, title));
  if (most >= 0) return headings[most]!;
  const begins = headings.find((heading, at) => texts[at] && title.startsWith(texts[at]) && heading.closest("article"));
  return begins ?? titleText(page, title);
}

function isMost(text: string, title: string): boolean {
  return text !== "" && text.length >= title.length * TITLE_SHARE && title.includes(text);
}

/** The first text that says most of the title and leads nowhere: one that is a link stands on other pages too. */
function titleText(page: Document, title: string): Node | null {
  const walker = page.createTreeWalker(page.body ?? page, NodeFilter.SHOW_TEXT);
  for (let seen = 0; seen < TEXTS_MAX && walker.nextNode(); seen++) {
    const text = oneLine(walker.currentNode.nodeValue);
    const isTitle = text.length >= TEXT_MIN && isMost(text, title);
    if (isTitle && !walker.currentNode.parentElement?.closest("a,script,style,noscript")) return walker.currentNode;
  }
  return null;
}

/** The first of a live list: to ask for its length would walk the whole page. */
function firstOf(list: HTMLCollectionOf<Element>, most: number): Element[] {
  const first: Element[] = [];
  for (let element = list[0]; element && first.length < most; element = list[first.length]) first.push(element);
  return first;
}

function oneLine(text: string | null): string {
  return (text ?? "").replace(/\s+/g, " ").trim();
}
