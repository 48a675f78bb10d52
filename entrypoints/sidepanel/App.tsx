import { useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { sourcesOf } from "../../components/archive/status";
import { Panel } from "../../components/panel/Panel";
import { orderBeside } from "../../components/search/page-order";
import { useStrings } from "../../components/strings/language";
import { panelStrings } from "../../components/strings/page-catalogues";
import { type Filters, NO_FILTERS, type SearchQuery } from "../../corpus/model";
import { callBackground } from "../protocol/call";
import { copyText } from "../protocol/copy-text";
import { useArchiveState } from "../protocol/use-archive-state";
import { useSearch } from "../protocol/use-search";
import { useTabPage } from "../protocol/use-tab-page";
import { hiddenSources, pinned as pinnedSetting } from "../settings/settings";
import { toggleSite } from "../settings/toggle-site";
import { useSetting } from "../settings/use-setting";
import { useReferences } from "./use-references";

const RESULTS = 30;
/** How often the page is asked where its reader is, ms: scrolling feels followed, and a glance costs the page little. */
const FOLLOW_EVERY = 700;
/** A content script that was just put into a page needs a moment to read it, ms. */
const AFTER_RUN = 400;

/** The panel's wiring: the page it follows, what is typed, what is pinned. */
export function App() {
  const strings = useStrings(panelStrings);
  const [query, setQuery] = useState("");
  const [filters, setFilters] = useState<Filters>(NO_FILTERS);
  const [chosen, setOrder] = useState<SearchQuery["order"]>("score");
  const [hidden, setHidden] = useSetting(hiddenSources);
  const [pinned, setPinned] = useSetting(pinnedSetting);
  const { archive } = useArchiveState();
  const { tab, access, read } = useTabPage(FOLLOW_EVERY);
  const state = access?.kind === "running" ? access.state : null;
  const order = orderBeside(state?.published ?? null, chosen);
  const { references, problem: referencesProblem } = useReferences(state, filters, hidden);
  const found = useSearch({ query, filters, limit: RESULTS, offset: 0, order }, [hidden]);
  useEffect(() => {
    document.title = `Sidelight: ${strings.title}`;
  }, [strings]);
  const openLibrary = (path: string) => void callBackground("openPage", { path: `library.html${path}` });
  const kept = pinned ?? [];
  const counts = query.trim() !== "" ? found.value?.counts.sources : undefined;
  return (
    <Panel
      query={query}
      results={found.value}
      settled={found.settled}
      problem={found.problem}
      page={
        access === null
          ? { kind: "loading" }
          : access.kind === "running"
            ? { kind: "running", host: access.host, date: access.state.published }
            : access
      }
      references={references}
      referencesProblem={referencesProblem}
      inView={state?.inView ?? null}
      pinned={kept}
      filters={filters}
      order={order}
      sources={
        archive?.state === "ready"
          ? sourcesOf(archive.archives).map((source) => ({
              ...source,
              count: counts ? (counts[source.id] ?? 0) : source.passages,
            }))
          : []
      }
      hidden={hidden ?? []}
      libraryBase="/library.html"
      onQuery={setQuery}
      onRetry={found.again}
      onFilters={setFilters}
      onOrder={setOrder}
      onHidden={setHidden}
      onPin={(hit, pin) => setPinned(pin ? [...kept, hit] : kept.filter((other) => other.passage !== hit.passage))}
      onUnpinAll={() => setPinned([])}
      onOpenLibrary={openLibrary}
      onOpenTerm={(term) => openLibrary(`#/terms/${encodeURIComponent(term)}`)}
      onCopy={copyText}
      onSite={() => access && "host" in access && void toggleSite(access.host).then(read)}
      onRunOnce={() =>
        tab && void callBackground("runOnTab", { tabId: tab.id }).then(() => setTimeout(read, AFTER_RUN))
      }
      onReload={() => tab && void browser.tabs.reload(tab.id)}
    />
  );
}
