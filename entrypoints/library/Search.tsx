import { useEffect, useState } from "preact/hooks";
import type { Route } from "../../components/library/route";
import { SearchPage } from "../../components/library/SearchPage";
import type { Source } from "../../corpus/model";
import { copyText } from "../protocol/copy-text";
import { useSearch } from "../protocol/use-search";

/** Results asked for at once; more are fetched as the reader asks. */
const STEP = 50;

type SearchRoute = Extract<Route, { page: "search" }>;

interface SearchProps {
  route: SearchRoute;
  sources: Source[];
  hidden: string[] | null;
  onRoute(route: Route): void;
  onGo(path: string): void;
}

/** The search page with its answers. */
export function Search({ route, sources, hidden, onRoute, onGo }: SearchProps) {
  const { query, filters, order } = route;
  const asked = JSON.stringify([query, filters, order]);
  const [limit, setLimit] = useState(STEP);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another query starts at its first results
  useEffect(() => setLimit(STEP), [asked]);
  const found = useSearch({ query, filters, order, limit, offset: 0 }, [hidden]);
  return (
    <SearchPage
      query={query}
      filters={filters}
      order={order}
      results={found.value}
      settled={found.settled}
      problem={found.problem}
      sources={sources}
      onRetry={found.again}
      onQuery={(typed) => onRoute({ ...route, query: typed })}
      onFilters={(changed) => onRoute({ ...route, filters: changed })}
      onOrder={(changed) => onRoute({ ...route, order: changed })}
      onMore={() => setLimit(limit * 2)}
      onGo={onGo}
      onCopy={copyText}
    />
  );
}
