import { useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { sourcesOf } from "../../components/archive/status";
import { Popup } from "../../components/popup/Popup";
import { orderBeside } from "../../components/search/page-order";
import { NO_FILTERS, type SearchQuery } from "../../corpus/model";
import { copyText } from "../protocol/copy-text";
import { openPanelBeside, panelSupported } from "../protocol/open-panel";
import { useArchiveState } from "../protocol/use-archive-state";
import { useSearch } from "../protocol/use-search";
import { hiddenSources } from "../settings/settings";
import { useSetting } from "../settings/use-setting";
import { usePage } from "./use-page";

const RESULTS = 20;

/** The popup's wiring: what is typed, what the background answers, what the switches change. */
export function App() {
  const [query, setQuery] = useState("");
  const [hidden, setHidden] = useSetting(hiddenSources);
  const { archive, rebuild } = useArchiveState();
  const page = usePage(hidden);
  const typed = query.trim();
  const [chosen, setOrder] = useState<SearchQuery["order"]>("score");
  const order = orderBeside(page.view.kind === "running" ? page.view.date : null, chosen);
  const search = { query, filters: NO_FILTERS, limit: RESULTS, offset: 0, order };
  const found = useSearch(search, [hidden, archive?.state]);
  const sources = archive?.state === "ready" ? sourcesOf(archive.archives) : [];
  const counts = typed !== "" ? found.value?.counts.sources : undefined;
  return (
    <Popup
      query={query}
      results={found.value}
      settled={found.settled}
      problem={found.problem}
      order={order}
      page={page.view}
      archive={archive}
      sources={sources.map((source) => ({ ...source, count: counts ? (counts[source.id] ?? 0) : source.passages }))}
      hidden={hidden ?? []}
      libraryBase="/library.html"
      canOpenPanel={panelSupported && page.tab !== null}
      onQuery={setQuery}
      onRetry={found.again}
      onOrder={setOrder}
      onHidden={setHidden}
      onSite={page.onSite}
      onRunOnce={page.onRunOnce}
      onRunAlways={page.onRunAlways}
      onReload={page.onReload}
      onGoTo={page.onGoTo}
      onRebuild={rebuild}
      onCopy={copyText}
      onOpenPanel={() => {
        if (page.tab) openPanelBeside(page.tab.windowId);
        window.close();
      }}
      onOpenSettings={() => void browser.runtime.openOptionsPage()}
    />
  );
}
