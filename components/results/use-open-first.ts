import { useEffect, useRef } from "preact/hooks";

/**
 * What Enter in a search field does: open the first result. Pressed before the results of what was typed are there,
 * it waits for them, since the first of an earlier query is not what was meant; typing on takes it back.
 */
export function useOpenFirst(query: string, settled: boolean, open: () => void): () => void {
  const waits = useRef<string | null>(null);
  useEffect(() => {
    if (waits.current !== query) waits.current = null;
    if (waits.current === null || !settled) return;
    waits.current = null;
    open();
  });
  return () => {
    if (settled) open();
    else waits.current = query;
  };
}
