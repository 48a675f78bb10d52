import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import { keepFocus } from "./keep-focus";

/** Keeps the keyboard's focus in an element for as long as it is drawn. */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => (root.current ? keepFocus(root.current) : undefined), [root]);
}
