import { useEffect, useRef, useState } from "preact/hooks";
import type { Reference } from "../../components/panel/props";
import type { Filters, Results } from "../../corpus/model";
import type { PageState } from "../protocol/messages";
import { remoteArchive } from "../protocol/remote-archive";

/** Paragraphs looked up before and after the one in view: what fits on a screen or two. */
const BEFORE = 6;
const AFTER = 8;
const BESIDE = 3;

/**
 * What the archive has beside each paragraph. Only paragraphs near the one in view are looked up, one at a
 * time; what was found stays until the filters change.
 */
export function useReferences(state: PageState | null, filters: Filters, hidden: string[] | null): Reference[] {
  const [found, setFound] = useState<ReadonlyMap<string, Results>>(new Map());
  // A new set for each set of filters: what was asked for with other filters is dropped when it arrives.
  const asked = useRef(new Set<string>());
  const key = JSON.stringify([filters, hidden]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other filters make every answer stale
  useEffect(() => {
    asked.current = new Set();
    setFound(new Map());
  }, [key]);

  const paragraphs = state?.paragraphs ?? [];
  const at = state?.inView ?? 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the paragraphs are part of the state, the filters are in the key
  useEffect(() => {
    let current = true;
    const mine = asked.current;
    // What is in view first, then what follows, then what was passed.
    const near = [
      ...paragraphs.slice(at, at + AFTER),
      ...paragraphs.slice(Math.max(0, at - BEFORE), at).reverse(),
    ].filter(({ text }) => !mine.has(text));
    void (async () => {
      for (const { text } of near) {
        // Scrolling on stops this round; another one asks for what is near then.
        if (!current) return;
        mine.add(text);
        const results = await remoteArchive.relate({ text, filters, limit: BESIDE, offset: 0 }).catch(() => null);
        if (!results) mine.delete(text);
        else if (asked.current === mine) setFound((before) => new Map(before).set(text, results));
      }
    })();
    return () => {
      current = false;
    };
  }, [state, key]);

  return paragraphs
    .map((paragraph, index) => ({ index, text: paragraph.text, results: found.get(paragraph.text) ?? null }))
    .filter(({ index, results }) => results !== null || (index >= at - BEFORE && index < at + AFTER));
}
