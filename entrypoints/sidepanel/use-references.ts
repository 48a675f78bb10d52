import { useEffect, useRef, useState } from "preact/hooks";
import type { Reference } from "../../components/panel/props";
import { type Filters, NO_FILTERS, type Results } from "../../corpus/model";
import type { PageState } from "../protocol/messages";
import { remoteArchive } from "../protocol/remote-archive";

/** Paragraphs looked up before and after the one in view: what fits on a screen or two. */
const BEFORE = 2;
const AFTER = 8;
const BESIDE = 3;

/**
 * What the archive has beside each paragraph. Only paragraphs near the one in view are looked up, one at a
 * time; what was found stays until the filters change.
 */
export function useReferences(state: PageState | null, filters: Filters, hidden: string[] | null): Reference[] {
  const [found, setFound] = useState<ReadonlyMap<string, Results>>(new Map());
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
    const near = paragraphs.slice(Math.max(0, at - BEFORE), at + AFTER).filter(({ text }) => !asked.current.has(text));
    void (async () => {
      for (const { text } of near) {
        if (!current) return;
        asked.current.add(text);
        const results = await remoteArchive
          .relate({ text, filters: filters ?? NO_FILTERS, limit: BESIDE, offset: 0 })
          .catch(() => null);
        if (!results) asked.current.delete(text);
        else if (current) setFound((before) => new Map(before).set(text, results));
        else asked.current.delete(text);
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
