import { useEffect, useReducer, useRef, useState } from "preact/hooks";
import type { Reference } from "../../components/panel/props";
import type { Filters, Results } from "../../corpus/model";
import type { PageState } from "../protocol/messages";
import { CallFailure, remoteArchive } from "../protocol/remote-archive";

/** Paragraphs looked up before and after the one in view: what fits on a screen or two. */
const BEFORE = 6;
const AFTER = 8;
const BESIDE = 3;
/** Answers that are kept, those of pages before among them: a panel may stand open for weeks. */
const KEPT = 300;
/** How long after a failure the archive is asked again, ms: it may be on its way back, and a broken one is not kept busy. */
const AGAIN_AFTER = 3000;

/**
 * What the archive has beside each paragraph. Only paragraphs near the one in view are looked up, one at a
 * time; what was found stays until the filters change. `problem` is the code of what keeps the archive from answering,
 * which is asked again meanwhile.
 */
export function useReferences(
  state: PageState | null,
  filters: Filters,
  hidden: string[] | null,
): { references: Reference[]; problem: string | null } {
  const [found, setFound] = useState<ReadonlyMap<string, Results>>(new Map());
  const [problem, setProblem] = useState<string | null>(null);
  const [round, again] = useReducer((count: number) => count + 1, 0);
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
    let timer: ReturnType<typeof setTimeout> | undefined;
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
        try {
          const results = await remoteArchive.relate({ text, filters, limit: BESIDE, offset: 0 });
          if (asked.current !== mine) return;
          setFound((before) => {
            const now = new Map(before).set(text, results);
            for (const oldest of [...now.keys()].slice(0, -KEPT)) {
              now.delete(oldest);
              mine.delete(oldest);
            }
            return now;
          });
          setProblem(null);
        } catch (error) {
          const code = error instanceof CallFailure ? error.code : "internal";
          // This text alone is refused, and would be again: it stays among those that were asked.
          if (code === "invalid") continue;
          mine.delete(text);
          if (!current) return;
          setProblem(code);
          timer = setTimeout(() => again(undefined), AGAIN_AFTER);
          return;
        }
      }
    })();
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [state, key, round]);

  const references = paragraphs
    .map((paragraph, index) => ({ index, text: paragraph.text, results: found.get(paragraph.text) ?? null }))
    .filter(({ index, results }) => results !== null || (index >= at - BEFORE && index < at + AFTER));
  // Where everything near was found nothing is kept from the reader, whatever went wrong before.
  return { references, problem: references.some(({ results }) => results === null) ? problem : null };
}
