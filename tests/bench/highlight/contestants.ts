/** Runs inside the page: every way of marking that is measured, each on a fresh page. */
// @ts-expect-error: the package has no types.
import Mark from "mark.js";
import { loadPageMatcher } from "../../../corpus/terms/matcher";
import type { ReaderSettings } from "../../../entrypoints/content/page/reader-settings";
import { Reading } from "../../../entrypoints/content/page/reading";
import type { PageLexicon } from "../../../entrypoints/settings/settings";
import { EMPTY_LABEL, Stopwatch } from "./stopwatch";

/** The browser's own, which no stopwatch counts. */
const frame = requestAnimationFrame.bind(globalThis);

/** As many as we register. */
const RANGES_MAX = 300;

/** Empty tasks for each page that is measured, one a frame as most tasks come. */
const EMPTY_TASKS = 20;

/** What a contestant found; how long it took is in the trace. */
export interface Found {
  hits: number;
  ranges: number;
  /** From the start until the first marks are registered, by the wall's clock. */
  first: number;
}

const SETTINGS: ReaderSettings = {
  lexicon: null,
  sites: { off: [], added: [], all: false, onlyOnClick: false },
  appearance: {
    theme: "system",
    strength: "full",
    mentions: "all",
    delay: 350,
    heldKey: null,
    textSize: 1,
    figureMarks: false,
  },
  exclusions: [],
  language: "en",
  hiddenSources: [],
};

function alternation(aliases: string[]): RegExp {
  const sorted = [...aliases].sort((a, b) => b.length - a.length);
  return new RegExp(sorted.map((text) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")).join("|"), "gi");
}

/** Runs a job as one task. */
function sync(label: string, job: () => { hits: number; ranges: number }): Found {
  const start = performance.now();
  const found = new Stopwatch(label).time(job);
  return { first: performance.now() - start, ...found };
}

let watch: Stopwatch | null = null;
let reading: Reading | null = null;

export const contestants = {
  /** What the page holds on to while it is measured. */
  held: null as unknown,

  /** Ours: everything but the card, as it runs on a page. */
  async ours(label: string, lexicon: PageLexicon): Promise<Found> {
    watch = new Stopwatch(label);
    const begin = performance.now();
    let first = 0;
    const registry = CSS.highlights as unknown as Map<string, unknown>;
    const set = registry.set.bind(registry);
    registry.set = (name: string, value: unknown) => {
      first ||= performance.now() - begin;
      return set(name, value);
    };
    await new Promise<void>((resolve) => {
      watch!.time(() => {
        reading = new Reading(
          lexicon,
          () => SETTINGS,
          { onRead: () => resolve(), onMoved: () => undefined, onDrop: () => undefined },
          new AbortController().signal,
        );
      }, "load");
      watch!.time(() => reading!.scan.start());
    });
    await new Promise((later) => watch!.real.setTimeout(later, 200));
    return { hits: hitCount(), ranges: reading!.targets.length, first };
  },

  /** A lexicon made ready and nothing else; returns what it holds of the heap. */
  async loadOnly(label: string, lexicon: PageLexicon): Promise<number> {
    const before = usedHeap();
    contestants.held = new Stopwatch(label).time(() => loadPageMatcher(lexicon.matcher));
    return usedHeap() - before;
  },

  /** Goes down the page by ten screens, one every few frames. */
  async scroll(): Promise<void> {
    for (let screen = 1; screen <= 10; screen++) {
      scrollTo(0, screen * innerHeight);
      for (let frames = 0; frames < 10; frames++) await new Promise(frame);
    }
  },

  /** Adds paragraphs at the end of the page, one a frame. */
  async append(texts: string[]): Promise<void> {
    for (const text of texts) {
      const paragraph = document.createElement("p");
      paragraph.textContent = text;
      document.body.append(paragraph);
      await new Promise(frame);
    }
    await new Promise((later) => watch!.real.setTimeout(later, 800));
  },

  /** Tasks of nothing, whose time is the stopwatch's own. */
  async empty(): Promise<void> {
    const idle = new Stopwatch(EMPTY_LABEL);
    for (let task = 0; task < EMPTY_TASKS; task++) {
      idle.time(() => undefined);
      await new Promise(frame);
    }
  },

  /** From here on tasks count under another label. */
  relabel(label: string) {
    watch!.label = label;
  },

  regexHighlights(label: string, aliases: string[]): Found {
    return sync(label, () => {
      const pattern = alternation(aliases);
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const highlight = new Highlight();
      let hits = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { data } = node as Text;
        pattern.lastIndex = 0;
        for (let match = pattern.exec(data); match; match = pattern.exec(data)) {
          if (hits++ >= RANGES_MAX) continue;
          const range = new Range();
          range.setStart(node, match.index);
          range.setEnd(node, match.index + match[0].length);
          highlight.add(range);
        }
      }
      CSS.highlights.set("regex", highlight);
      return { hits, ranges: highlight.size };
    });
  },

  /** The same on every text that is added, in the callback of an observer. */
  regexObserve(label: string, aliases: string[]): void {
    const pattern = alternation(aliases);
    const highlight = new Highlight();
    CSS.highlights.set("regex", highlight);
    watch = new Stopwatch(label);
    new MutationObserver((records) => {
      for (const { addedNodes } of records) {
        for (const added of addedNodes) {
          const walker = document.createTreeWalker(added, NodeFilter.SHOW_TEXT);
          for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
            if (node.nodeType !== 3) continue;
            pattern.lastIndex = 0;
            const { data } = node as Text;
            for (let match = pattern.exec(data); match; match = pattern.exec(data)) {
              const range = new Range();
              range.setStart(node, match.index);
              range.setEnd(node, match.index + match[0].length);
              highlight.add(range);
            }
          }
        }
      }
    }).observe(document.body, { childList: true, subtree: true });
  },

  regexMark(label: string, aliases: string[]): Found {
    return sync(label, () => {
      const pattern = alternation(aliases);
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
      let hits = 0;
      for (const node of nodes) {
        const found = [...node.data.matchAll(pattern)];
        for (const match of found.reverse()) {
          const range = new Range();
          range.setStart(node, match.index);
          range.setEnd(node, match.index + match[0].length);
          range.surroundContents(document.createElement("mark"));
          hits++;
        }
      }
      return { hits, ranges: 0 };
    });
  },

  markJs(label: string, aliases: string[]): Found {
    return sync(label, () => {
      let hits = 0;
      new Mark(document.body).mark(aliases, { separateWordSearch: false, each: () => hits++ });
      return { hits, ranges: 0 };
    });
  },

  bareWalk(label: string): Found {
    return sync(label, () => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let hits = 0;
      while (walker.nextNode()) hits++;
      return { hits, ranges: 0 };
    });
  },

  indexOf(label: string): Found {
    const text = document.body.textContent ?? "";
    return sync(label, () => ({ hits: text.indexOf("\u0001\u0002"), ranges: 0 }));
  },
};

function usedHeap(): number {
  (globalThis as unknown as { gc(): void }).gc();
  return (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize;
}

function hitCount(): number {
  let hits = 0;
  for (const [chunk] of reading!.marks.inOrder(reading!.scans)) hits += reading!.sense.marks(chunk.id).length;
  return hits;
}

(globalThis as unknown as { contestants: typeof contestants }).contestants = contestants;
