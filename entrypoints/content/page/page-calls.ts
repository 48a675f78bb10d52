import { findMentions } from "../../../corpus/terms/mentions";
import { callBackground, type Handlers } from "../../protocol/call";
import type { MatchStep, PageCalls, PageParagraph, PageState } from "../../protocol/messages";
import { CallError } from "../../protocol/serve";
import { CollectedText } from "../dom/collected-text";
import { liveRange, type Target, type TermMark, termMark } from "../marks/mark";
import type { Chunk } from "../scan/chunk-list";
import type { ActivePage } from "./active-page";
import { PageContents } from "./page-contents";
import type { MarkedParagraph } from "./page-paragraphs";
import { readableText } from "./paragraphs";
import { scrollToMark } from "./scroll-to-mark";

/** The life of a page in this frame, as far as those who call it are concerned. */
export interface CalledPage {
  /** null while nothing is read here, as where the reader has the site off. */
  readonly page: ActivePage | null;
  /** Resolves once it is known whether the page is read. */
  readonly ready: Promise<void>;
}

/** Answers to the popup, the side panel, the commands and other frames. */
export function pageHandlers(life: CalledPage): Handlers<PageCalls> {
  const contents = new PageContents();
  return {
    pageState: () => pageState(life.page, contents),
    goToMatch: ({ direction, term }) => goToMatch(running(life.page), direction, term),
    stepInFrame: (step) => stepHere(running(life.page), step),
    frameCounted: ({ frameId, counts }) => {
      running(life.page).frameCounted(frameId, counts);
      return null;
    },
    lookUpSelection: async () => {
      // The script may have been put into the page just for this.
      await life.ready;
      return lookUpSelection(life.page);
    },
  };
}

function running(page: ActivePage | null): ActivePage {
  if (!page) throw new CallError("not-ready", "The extension is off on this site.");
  return page;
}

async function pageState(page: ActivePage | null, contents: PageContents): Promise<PageState> {
  const readable = document.contentType !== "application/pdf";
  const base = { active: page !== null, readable, url: location.href, title: document.title };
  if (!page) {
    const lang = document.documentElement.getAttribute("lang") ?? "";
    return {
      ...base,
      published: null,
      language: lang,
      terms: [],
      mentions: 0,
      paragraphs: [],
      figures: [],
      inView: null,
    };
  }
  const { interfaceLanguage, language, date: published, reading } = page;
  const counts = page.frames.addedTo(page.count());
  const { paragraphs, figures } = await contents.of(page);
  return {
    ...base,
    published,
    language,
    terms: [...counts].map(([term, count]) => ({
      term,
      name: reading.term(term)?.names[interfaceLanguage] ?? term,
      count,
      anchor: reading.isAnchor(term),
      once: reading.term(term)?.once ?? false,
    })),
    mentions: [...counts.values()].reduce((sum, count) => sum + count, 0),
    paragraphs: paragraphs.map(told),
    figures,
    inView: paragraphInView(page, paragraphs),
  };
}

function told({ text, spans }: MarkedParagraph): PageParagraph {
  return { text: readableText(text), terms: [...new Set(spans.map((span) => span.term))] };
}

/** The first paragraph with a mark on the screen. A number in it may be all that is marked, with a term inside. */
function paragraphInView({ reading }: ActivePage, found: MarkedParagraph[]): number | null {
  let seen: number | null = null;
  let top = innerHeight;
  // What is marked is not in the order of the page.
  for (const target of reading.targets) {
    const box = liveRange(target)?.getBoundingClientRect();
    if (!box || box.height === 0 || box.bottom <= 0 || box.top >= top) continue;
    const { chunk, at } = target;
    const index = found.findLastIndex((paragraph) => paragraph.chunk === chunk && paragraph.start <= at);
    if (index < 0 || found[index]!.start + found[index]!.text.length <= at) continue;
    seen = index;
    top = box.top;
  }
  return seen;
}

/** One step through the matches of the page and of the frames inside it, round and round. */
async function goToMatch(
  page: ActivePage,
  direction: 1 | -1,
  term: string | null,
): Promise<{ index: number; of: number }> {
  const { matches, frames } = page;
  const own: [frameId: number, count: number] = [0, matches.count(term)];
  const stops = [own, ...frames.matches(term)].filter(([, count]) => count > 0);
  const known = stops.findIndex(([frameId]) => frameId === matches.frame);
  const start = known >= 0 ? known : direction === 1 ? 0 : stops.length - 1;
  // Once round, since a frame may be gone, and on to the first again where this is the last match.
  for (let turn = 0; turn <= stops.length && stops.length > 0; turn++) {
    const at = (start + direction * turn + 2 * stops.length) % stops.length;
    const [frameId] = stops[at]!;
    const before = sum(stops.slice(0, at));
    const step = { direction, term, entering: known < 0 || turn > 0, before, of: sum(stops) };
    const index = frameId === 0 ? stepHere(page, step) : await stepThere(frameId, step);
    if (index === null) continue;
    matches.frame = frameId;
    return { index, of: step.of };
  }
  void page.showing.card.announce(null);
  return { index: 0, of: 0 };
}

function sum(stops: [frameId: number, count: number][]): number {
  return stops.reduce((total, [, count]) => total + count, 0);
}

function stepHere(page: ActivePage, step: MatchStep): number | null {
  const found = page.matches.step(step);
  if (!found) {
    page.showing.close();
    return null;
  }
  const { mark } = found;
  const index = step.before + found.index;
  scrollToMark(mark);
  void page.showing.card.announce({ words: mark.text, index, of: step.of });
  page.showing.open(mark, "keyboard");
  return index;
}

async function stepThere(frameId: number, step: MatchStep): Promise<number | null> {
  const answer = await callBackground("stepInFrame", { frameId, step });
  return answer.ok ? answer.value : null;
}

/** The card of the first term in the selection; the selected words where it holds none. */
function lookUpSelection(page: ActivePage | null): string | null {
  const mark = page && selectedMark(page);
  if (!mark) return getSelection()?.toString().trim() ?? "";
  page.showing.open(mark, "keyboard");
  return null;
}

/** Whether a mark, or a part of it, is in a range. Others may be in the same text. */
function isIn(range: Range, target: Target): boolean {
  const mark = range.intersectsNode(target.start.node) ? liveRange(target) : null;
  if (!mark) return false;
  const beginsBefore = range.compareBoundaryPoints(Range.START_TO_END, mark) > 0;
  return beginsBefore && range.compareBoundaryPoints(Range.END_TO_START, mark) < 0;
}

function selectedMark({ reading }: ActivePage): TermMark | null {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const marked = reading.targets.find((target) => "term" in target && isIn(range, target));
  const [mention] = findMentions(reading.matcher, selection.toString(), { gated: false });
  if (marked && "term" in marked && (!mention || mention.term === marked.term)) return marked;
  const node = range.startContainer;
  const [scan] = reading.scans;
  if (!mention || !(node instanceof Text) || !scan) return null;
  const text = new CollectedText();
  text.addPiece(node, 0, node.data);
  const start = Math.min(range.startOffset, node.length - 1);
  const chunk: Chunk = {
    id: 0,
    start: { node, offset: 0 },
    end: { node, offset: node.length },
    size: node.length,
    strict: false,
    candidates: true,
    checked: true,
    hidden: [],
  };
  return termMark({ term: mention.term, start, end: start + 1 }, text, { chunk, scan, style: "name" }, null);
}
