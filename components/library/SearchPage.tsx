import { useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { type Filters, type Hit, NO_FILTERS, type Results, type SearchQuery, type Source } from "../../corpus/model";
import { Button } from "../controls/Button";
import { backToField, goOnTyping } from "../keyboard/go-on-typing";
import { firstStop } from "../keyboard/stops";
import { citation } from "../passage/citation";
import { firstOfPosts } from "../passage/first-of-post";
import { Passage } from "../passage/Passage";
import { DamagedNote } from "../results/DamagedNote";
import { NothingFound } from "../results/NothingFound";
import { ResultsSaid } from "../results/ResultsSaid";
import { Suggestions } from "../results/Suggestions";
import { useResultKeys } from "../results/use-result-keys";
import { FilterBar } from "../search/FilterBar";
import { SearchField } from "../search/SearchField";
import { SourceSwitches } from "../sources/SourceSwitches";
import { Problem } from "../states/Problem";
import { Said } from "../states/Said";
import { Skeleton } from "../states/Skeleton";
import { commonStrings, searchStrings, sourceStrings } from "../strings/catalogues";
import { useLanguage, useStrings } from "../strings/language";
import { libraryStrings } from "../strings/page-catalogues";
import { formatRoute } from "./route";
import { Scroller } from "./Scroller";
import { usePlace } from "./use-place";
import { useVirtual } from "./use-virtual";
import { useWide } from "./use-wide";

export interface SearchPageProps {
  query: string;
  filters: Filters;
  order: SearchQuery["order"];
  results: Results | null;
  /** Whether the results are those of the query as it stands. */
  settled: boolean;
  problem: string | null;
  sources: Source[];
  onQuery(query: string): void;
  /** Ask once more after something went wrong. */
  onRetry(): void;
  onFilters(filters: Filters): void;
  onOrder(order: SearchQuery["order"]): void;
  onMore(): void;
  onGo(path: string): void;
  onCopy(text: string): Promise<boolean>;
}

/** Search with everything that narrows it. Its address holds the query and the filters. */
export function SearchPage(props: SearchPageProps) {
  const { results, filters } = props;
  const library = useStrings(libraryStrings);
  const strings = useStrings(searchStrings);
  const sources = useStrings(sourceStrings);
  const wide = useWide();
  const counts = results?.counts.sources ?? {};
  const root = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [entered, setEntered] = useState(0);
  const onKeys = useResultKeys({
    ...props,
    root,
    onEnter: () => setEntered(entered + 1),
  });
  // Filters that were cleared may be filled in again: what the reader works in does not fold away.
  const narrowed = useRef(false);
  narrowed.current ||= isNarrowed(filters);
  usePlace(library.search);
  useEffect(() => field.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys lead from the results back to the field
    <div
      ref={root}
      class="search-page"
      onKeyDown={(event) => {
        goOnTyping(event, field.current);
        backToField(event, field.current);
      }}
    >
      <h1 class="said">{library.search}</h1>
      <SearchField field={field} query={props.query} onQuery={props.onQuery} onKeys={onKeys} row />
      <div class="search-narrow" data-rows>
        {/* On a narrow screen what was found comes first. */}
        <details open={wide || narrowed.current}>
          <summary class="small" data-row>
            {strings.filters}
          </summary>
          <FilterBar
            filters={filters}
            found={results}
            onFilters={props.onFilters}
            order={props.order}
            onOrder={props.onOrder}
          />
        </details>
        <details open={wide}>
          <summary class="small" data-row>
            {sources.heading}
          </summary>
          <SourceSwitches
            sources={props.sources.map((source) => ({ ...source, count: counts[source.id] ?? 0 }))}
            hidden={filters.hiddenSources}
            onHidden={(hiddenSources) => props.onFilters({ ...filters, hiddenSources })}
          />
        </details>
      </div>
      <div class="search-found">
        <ResultsSaid results={props.problem === null ? props.results : null} query={props.query} />
        <DamagedNote damaged={props.results?.damaged} />
        <Found {...props} entered={entered} />
      </div>
    </div>
  );
}

interface FoundProps extends SearchPageProps {
  /** How often the reader has asked to go to the first result. */
  entered: number;
}

function Found(props: FoundProps) {
  const { results, query } = props;
  const language = useLanguage();
  const strings = useStrings(searchStrings);
  const library = useStrings(libraryStrings);
  const [cited, setCited] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other results were not copied yet
  useEffect(() => setCited(false), [results]);
  if (props.problem !== null) return <Problem code={props.problem} onRetry={props.onRetry} />;
  if (query.trim() === "") return <p class="empty">{strings.placeholder}</p>;
  if (!results) return <Skeleton lines={6} />;
  if (results.hits.length === 0) {
    const narrowed = isNarrowed(props.filters);
    const onResetFilters = narrowed ? () => props.onFilters(NO_FILTERS) : undefined;
    return <NothingFound {...{ results, query, onResetFilters }} onQuery={props.onQuery} />;
  }
  return (
    <>
      <Said text={cited ? library.cited : ""} />
      <div class="list-head" data-row>
        <p class="small soft">
          {results.suggestions[0] !== undefined && (
            <span class="corrected">{strings.corrected(results.suggestions[0])}</span>
          )}
          {strings.results(results.total, results.exact)}
        </p>
        <Button
          icon={cited ? "check" : "copy"}
          onClick={async () =>
            setCited(await props.onCopy(results.hits.map((hit) => citation(hit, language)).join("\n\n")))
          }
        >
          {cited ? library.cited : library.cite}
        </Button>
      </div>
      <Suggestions suggestions={results.suggestions.slice(1)} onQuery={props.onQuery} />
      <HitList {...props} results={results} />
    </>
  );
}

/** Whether there are filters beside the query, which may narrow by itself. */
function isNarrowed(filters: Filters): boolean {
  return JSON.stringify(filters) !== JSON.stringify(NO_FILTERS);
}

/** A passage with two lines of source and a few of text, px; the real height is measured once it is drawn. */
const HIT_HEIGHT = 190;

function HitList({ results, entered, onMore, onGo, onCopy, onOrder }: FoundProps & { results: Results }) {
  const common = useStrings(commonStrings);
  const scroller = useContext(Scroller);
  const list = useRef<HTMLOListElement>(null);
  const gone = useRef(entered);
  // Rows are drawn only once the list knows its height: the first one may come a drawing later.
  useLayoutEffect(() => {
    const first = list.current?.querySelector<HTMLElement>("[data-row]");
    if (gone.current === entered || !first) return;
    gone.current = entered;
    firstStop(first)?.focus();
  });
  const { hits } = results;
  const first = useMemo(() => firstOfPosts(hits), [hits]);
  const virtual = useVirtual(scroller, list, hits.length, HIT_HEIGHT);
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
              style={{ transform: `translateY(${item.start - virtual.before}px)` }}
            >
              <HitItem hit={hit} told={!first.has(hit.passage)} onGo={onGo} onCopy={onCopy} onOrder={onOrder} />
            </li>
          );
        })}
      </ol>
      {hits.length < results.total && (
        <p class="list-foot" data-row>
          <Button onClick={onMore}>{common.more}</Button>
        </p>
      )}
    </>
  );
}

/** Drawn once: scrolling moves rows and must not compare what is in them. */
function HitItem({
  hit,
  told,
  ...props
}: Pick<SearchPageProps, "onGo" | "onCopy" | "onOrder"> & { hit: Hit; told: boolean }) {
  const calls = useRef(props);
  calls.current = props;
  return useMemo(
    () => (
      <Passage
        titled
        hit={hit}
        told={told}
        pageDate={null}
        lineUps={[]}
        onOpenTerm={(id) => calls.current.onGo(formatRoute({ page: "term", id }))}
        onOpenLineUp={(id, about) => calls.current.onGo(formatRoute({ page: "measure", id, about }))}
        onOpenLibrary={(path) => calls.current.onGo(path)}
        onCopy={(text) => calls.current.onCopy(text)}
        onNear={(date) => calls.current.onOrder({ near: date.slice(0, 10) })}
      />
    ),
    [hit, told],
  );
}
