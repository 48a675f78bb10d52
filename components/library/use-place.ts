import { useContext, useEffect } from "preact/hooks";
import { Scroller } from "./Scroller";

/**
 * Tells the browser and screen readers which place of the library this is: its name stands in the tab, and a reader
 * who has just come here by a link is at its heading.
 */
export function usePlace(name: string): void {
  const scroller = useContext(Scroller);
  useEffect(() => {
    document.title = `${name} · Sidelight`;
    const heading = scroller.current?.querySelector("h1");
    if (!heading || document.activeElement !== scroller.current) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [name, scroller]);
}
