import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useStrings } from "../strings/language";
import { libraryStrings } from "../strings/page-catalogues";
import type { Route } from "./route";
import { Scroller } from "./Scroller";

const PARTS = ["search", "documents", "terms", "figures", "timeline"] as const;
const PART_OF: Record<Route["page"], (typeof PARTS)[number]> = {
  search: "search",
  documents: "documents",
  document: "documents",
  terms: "terms",
  term: "terms",
  figures: "figures",
  measure: "figures",
  timeline: "timeline",
};

/** The library's page: its parts at the top, one of them below. A new place starts at its top. */
export function LibraryFrame({ route, children }: { route: Route; children: ComponentChildren }) {
  const strings = useStrings(libraryStrings);
  const scroller = useRef<HTMLElement>(null);
  const place = route.page === "search" ? "search" : JSON.stringify(route);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the place changes
  useEffect(() => {
    if (route.page !== "document" || route.passage === null) scroller.current?.scrollTo(0, 0);
  }, [place]);
  return (
    <div class="library">
      <header class="library-head">
        <b>Sidelight</b>
        <nav aria-label={strings.sections}>
          {PARTS.map((part) => (
            <a href={`#/${part}`} aria-current={PART_OF[route.page] === part ? "page" : undefined}>
              {strings[part]}
            </a>
          ))}
        </nav>
      </header>
      <main ref={scroller} class="library-scroll" tabIndex={-1}>
        <div class="library-column">
          <Scroller.Provider value={scroller}>{children}</Scroller.Provider>
        </div>
      </main>
    </div>
  );
}
