import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { goToRow } from "../keyboard/arrow-rows";

export interface ResultKeysOptions {
  query: string;
  /** Whether the results are those of the query as it stands. */
  settled: boolean;
  /** The view with the rows. */
  root: RefObject<HTMLElement | null>;
  /** What Enter does with the results. */
  onEnter(): void;
}

/**
 * Enter and the down arrow in a search field. Pressed before the results of what was typed are there, they wait for
 * them: the first result of an earlier query is not what was meant, and without results the next row is a switch.
 * Typing on takes them back.
 */
export function useResultKeys({ query, settled, root, onEnter }: ResultKeysOptions): (event: KeyboardEvent) => void {
  const waits = useRef<{ query: string; act: () => void } | null>(null);
  useEffect(() => {
    if (waits.current?.query !== query) waits.current = null;
    if (waits.current === null || !settled) return;
    const { act } = waits.current;
    waits.current = null;
    act();
  });
  return (event) => {
    const plain = !(event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);
    if (!plain || (event.key !== "Enter" && event.key !== "ArrowDown")) return;
    const field = event.currentTarget as HTMLElement;
    const act = () => {
      if (event.key === "Enter") onEnter();
      else if (root.current) goToRow(root.current, field, 1);
    };
    event.preventDefault();
    if (settled || query.trim() === "") act();
    else waits.current = { query, act };
  };
}
