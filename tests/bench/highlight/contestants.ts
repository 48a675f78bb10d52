/** Runs inside the page: every way of marking that is measured, each on a fresh page. */
// @ts-expect-error: the package has no types.
import Mark from "mark.js";
import type { ReaderSettings } from "../../../entrypoints/content/page/reader-settings";
import { Reading } from "../../../entrypoints/content/page/reading";
import type { PageLexicon } from "../../../entrypoints/settings/settings";
import { Stopwatch } from "./stopwatch";

/** As many as we register. */
const RANGES_MAX = 300;

export interface Measured {
  /** Script time in ms: for us the sum over all slices. */
  total: number;
  /** The longest single task of script. */
  longest: number;
  /** From the start until the first marks are registered. */
  first: number;
  load: number;
  hits: number;
  ranges: number;
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

/** Hands a job to a stopwatch as one task and tells what it found. */
function sync(job: () => { hits: number; ranges: number }): Measured {
  const start = performance.now();
  const found = job();
  const total = performance.now() - start;
  return { total, longest: total, first: total, load: 0, ...found };
}

let watch: Stopwatch | null = null;
let reading: Reading | null = null;

export const contestants = {
  /** Ours: everything but the card, as it runs on a page. */
  async ours(lexicon: PageLexicon): Promise<Measured> {
    watch = new Stopwatch();
    const begin = performance.now();
    let first = 0;
    const done = new Promise<void>((resolve) => {
      watch!.time(() => {
        reading = new Reading(
          lexicon,
          () => SETTINGS,
          { onRead: () => resolve(), onDrop: () => undefined },
          new AbortController().signal,
        );
      });
    });
    const load = watch.total;
    watch.time(() => reading!.scan.start());
    const registry = CSS.highlights as unknown as Map<string, unknown>;
    const set = registry.set.bind(registry);
    registry.set = (name: string, value: unknown) => {
      first ||= performance.now() - begin;
      return set(name, value);
    };
    await done;
    await new Promise((later) => watch!.real.setTimeout(later, 120));
    let hits = 0;
    for (const [chunk] of reading!.marks.inOrder(reading!.scans)) hits += reading!.sense.marks(chunk.id).length;
    return { total: watch.total, longest: watch.longest, first, load, hits, ranges: reading!.targets.length };
  },

  /** Time of our script since it was last asked. */
  oursSince(): { total: number; longest: number; ranges: number; tasks: number[] } {
    const { total, longest, tasks } = watch!;
    watch!.reset();
    return { total, longest, ranges: reading!.targets.length, tasks: [...tasks] };
  },

  regexHighlights(aliases: string[]): Measured {
    return sync(() => {
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
  regexObserve(aliases: string[]): void {
    const pattern = alternation(aliases);
    const highlight = new Highlight();
    CSS.highlights.set("regex", highlight);
    regexTimes = [];
    new MutationObserver((records) => {
      const start = performance.now();
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
      regexTimes.push(performance.now() - start);
    }).observe(document.body, { childList: true, subtree: true });
  },

  regexSince(): { total: number; longest: number } {
    return { total: regexTimes.reduce((sum, time) => sum + time, 0), longest: Math.max(0, ...regexTimes) };
  },

  regexMark(aliases: string[]): Measured {
    return sync(() => {
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

  markJs(aliases: string[]): Measured {
    return sync(() => {
      let hits = 0;
      new Mark(document.body).mark(aliases, { separateWordSearch: false, each: () => hits++ });
      return { hits, ranges: 0 };
    });
  },

  bareWalk(): Measured {
    return sync(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let hits = 0;
      while (walker.nextNode()) hits++;
      return { hits, ranges: 0 };
    });
  },

  indexOf(): Measured {
    const text = document.body.textContent ?? "";
    return sync(() => ({ hits: text.indexOf("\u0001\u0002"), ranges: 0 }));
  },
};

let regexTimes: number[] = [];

(globalThis as unknown as { contestants: typeof contestants }).contestants = contestants;
