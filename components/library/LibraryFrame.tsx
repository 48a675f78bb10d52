import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { moveByArrows } from "../keyboard/arrow-rows";
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
  // Narrowing a measure to one entity stays at its place.
  const goneTo = `${route.page} ${"id" in route ? route.id : ""}`;
  const cameFrom = useRef(goneTo);
  useLayoutEffect(() => {
    // The link that led here is gone, or stands far from what it led to.
    if (cameFrom.current !== goneTo) scroller.current?.focus({ preventScroll: true });
    cameFrom.current = goneTo;
  }, [goneTo]);
  // Where one reads, arrows scroll.
  const hasRows = route.page !== "document" && route.page !== "term" && route.page !== "timeline";
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
      <main
        ref={scroller}
        class="library-scroll"
        tabIndex={-1}
        onKeyDown={(event) => {
          if (hasRows && (event.target as Element).closest("[data-row]")) moveByArrows(event, event.currentTarget);
        }}
      >
        <div class="library-column">
          <Scroller.Provider value={scroller}>{children}</Scroller.Provider>
        </div>
      </main>
    </div>
  );
}
