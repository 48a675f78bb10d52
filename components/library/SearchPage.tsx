import { useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { type Filters, type Hit, NO_FILTERS, type Results, type SearchQuery, type Source } from "../../corpus/model";
import { Button } from "../controls/Button";
import { citation } from "../passage/citation";
import { Passage } from "../passage/Passage";
import { FilterBar } from "../search/FilterBar";
import { SearchField } from "../search/SearchField";
import { SourceSwitches } from "../sources/SourceSwitches";
import { Problem } from "../states/Problem";
import { Skeleton } from "../states/Skeleton";
import { commonStrings, searchStrings, sourceStrings } from "../strings/catalogues";
import { useLanguage, useStrings } from "../strings/language";
import { libraryStrings } from "../strings/page-catalogues";
import { formatRoute } from "./route";
import { Scroller } from "./Scroller";
import { useVirtual } from "./use-virtual";
import { useWide } from "./use-wide";

export interface SearchPageProps {
  query: string;
  filters: Filters;
  order: SearchQuery["order"];
  results: Results | null;
  problem: string | null;
  sources: Source[];
  onQuery(query: string): void;
  onFilters(filters: Filters): void;
  onOrder(order: SearchQuery["order"]): void;
  onMore(): void;
  onGo(path: string): void;
  onCopy(text: string): void;
}

/** Search with everything that narrows it. Its address holds the query and the filters. */
export function SearchPage(props: SearchPageProps) {
  const { results, filters } = props;
  const library = useStrings(libraryStrings);
  const sources = useStrings(sourceStrings);
  const wide = useWide();
  const counts = results?.counts.sources ?? {};
  return (
    <div class="search-page">
      <h1 class="said">{library.search}</h1>
      <SearchField query={props.query} onQuery={props.onQuery} />
      <div class="search-narrow">
        <FilterBar filters={filters} onFilters={props.onFilters} order={props.order} onOrder={props.onOrder} />
        <details open={wide}>
          <summary class="small">{sources.heading}</summary>
          <SourceSwitches
            sources={props.sources.map((source) => ({ ...source, count: counts[source.id] ?? 0 }))}
            hidden={filters.hiddenSources}
            onHidden={(hiddenSources) => props.onFilters({ ...filters, hiddenSources })}
          />
        </details>
      </div>
      <div class="search-found">
        <Found {...props} />
      </div>
    </div>
  );
}

function Found(props: SearchPageProps) {
  const { results, query } = props;
  const language = useLanguage();
  const strings = useStrings(searchStrings);
  const library = useStrings(libraryStrings);
  const [cited, setCited] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other results were not copied yet
  useEffect(() => setCited(false), [results]);
  if (props.problem !== null) return <Problem code={props.problem} />;
  if (query.trim() === "") return <p class="empty">{strings.nothingHint}</p>;
  if (!results) return <Skeleton lines={6} />;
  if (results.hits.length === 0) {
    return (
      <div class="empty" role="status">
        <p>{results.emptiedBy ? strings.nothingFiltered : strings.nothing(query)}</p>
        {results.emptiedBy ? (
          <Button onClick={() => props.onFilters(NO_FILTERS)}>{strings.resetFilters}</Button>
        ) : (
          <p class="small">{strings.nothingHint}</p>
        )}
        {results.suggestions.map((suggestion) => (
          <Button kind="quiet" onClick={() => props.onQuery(suggestion)}>
            {suggestion}
          </Button>
        ))}
      </div>
    );
  }
  return (
    <>
      <div class="list-head">
        <p class="small soft" role="status">
          {results.suggestions[0] !== undefined && <>{strings.corrected(results.suggestions[0])} </>}
          {strings.results(results.total, results.exact)}
        </p>
        <Button
          icon={cited ? "check" : "copy"}
          onClick={() => {
            props.onCopy(results.hits.map((hit) => citation(hit, language)).join("\n\n"));
            setCited(true);
          }}
        >
          {cited ? library.cited : library.cite}
        </Button>
      </div>
      <HitList {...props} results={results} />
    </>
  );
}

/** A passage with two lines of source and a few of text, px; the real height is measured once it is drawn. */
const HIT_HEIGHT = 190;

function HitList({ results, onMore, onGo, onCopy }: SearchPageProps & { results: Results }) {
  const common = useStrings(commonStrings);
  const scroller = useContext(Scroller);
  const list = useRef<HTMLOListElement>(null);
  const [before, setBefore] = useState(0);
  useLayoutEffect(() => {
    const [top, outer] = [list.current?.getBoundingClientRect().top ?? 0, scroller.current];
    if (outer) setBefore(top - outer.getBoundingClientRect().top + outer.scrollTop);
  }, [scroller]);
  const { hits } = results;
  const virtual = useVirtual(scroller, hits.length, HIT_HEIGHT, before);
  return (
    <>
      <ol ref={list} class="hit-list" style={{ height: `${virtual.height}px` }}>
        {virtual.items.map((item) => {
          const hit: Hit | undefined = hits[item.index];
          if (!hit) return null;
          return (
            <li
              key={hit.passage}
              ref={virtual.measure}
              data-index={item.index}
              aria-setsize={results.exact ? results.total : -1}
              aria-posinset={item.index + 1}
              style={{ transform: `translateY(${item.start - before}px)` }}
            >
              <HitItem hit={hit} onGo={onGo} onCopy={onCopy} />
            </li>
          );
        })}
      </ol>
      {hits.length < results.total && (
        <p class="list-foot">
          <Button onClick={onMore}>{common.more}</Button>
        </p>
      )}
    </>
  );
}

/** Drawn once: scrolling moves rows and must not compare what is in them. */
function HitItem({ hit, onGo, onCopy }: Pick<SearchPageProps, "onGo" | "onCopy"> & { hit: Hit }) {
  const calls = useRef({ onGo, onCopy });
  calls.current = { onGo, onCopy };
  return useMemo(
    () => (
      <Passage
        titled
        hit={hit}
        pageDate={null}
        lineUps={[]}
        onOpenTerm={(id) => calls.current.onGo(formatRoute({ page: "term", id }))}
        onOpenLineUp={(id, about) => calls.current.onGo(formatRoute({ page: "measure", id, about }))}
        onOpenLibrary={(path) => calls.current.onGo(path)}
        onCopy={(text) => calls.current.onCopy(text)}
      />
    ),
    [hit],
  );
}
