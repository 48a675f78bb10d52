import { useRef } from "preact/hooks";
import { NO_FILTERS } from "../../corpus/model";
import { Button } from "../controls/Button";
import { measurePath } from "../figures/LineUpView";
import { moveByArrows } from "../keyboard/arrow-rows";
import { backToField, goOnTyping } from "../keyboard/go-on-typing";
import { Passage } from "../passage/Passage";
import { PageSection } from "../popup/PageSection";
import { ResultList } from "../results/ResultList";
import { ResultsSaid } from "../results/ResultsSaid";
import { useResultKeys } from "../results/use-result-keys";
import { FilterBar } from "../search/FilterBar";
import { SearchField } from "../search/SearchField";
import { searchAddress } from "../search/search-address";
import { SourceSwitches } from "../sources/SourceSwitches";
import { Problem } from "../states/Problem";
import { Skeleton } from "../states/Skeleton";
import { popupStrings, searchStrings, sourceStrings } from "../strings/catalogues";
import { useStrings } from "../strings/language";
import { panelStrings } from "../strings/page-catalogues";
import type { PanelProps } from "./props";
import { References } from "./References";

const nothing = () => undefined;

/** Beside the page while one reads: what is pinned, and the page's cross-references in reading order; or a search. */
export function Panel(props: PanelProps) {
  const strings = useStrings(panelStrings);
  const search = useStrings(searchStrings);
  const popup = useStrings(popupStrings);
  const sources = useStrings(sourceStrings);
  const root = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const onKeys = useResultKeys({
    ...props,
    root,
    onEnter: () => root.current?.querySelector<HTMLElement>(".results .result-link")?.click(),
  });
  const searching = props.query.trim() !== "";
  const heading = props.page.kind === "running" ? strings.references : popup.page;
  const on = props.sources.filter((source) => !props.hidden.includes(source.id)).length;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows move among the controls inside, which have roles of their own
    <div
      ref={root}
      class="panel"
      onKeyDown={(event) => {
        if (moveByArrows(event, event.currentTarget)) return;
        goOnTyping(event, field.current);
        backToField(event, field.current);
      }}
    >
      <header class="panel-head" data-row>
        <SearchField field={field} query={props.query} onQuery={props.onQuery} onKeys={onKeys} />
        <details>
          <summary class="small" data-row>
            {search.filters} · {sources.heading} {popup.allSources(on, props.sources.length)}
          </summary>
          <FilterBar
            filters={props.filters}
            found={props.results}
            onFilters={props.onFilters}
            order={props.order}
            onOrder={props.onOrder}
            pageDate={props.page.kind === "running" ? props.page.date : null}
          />
          <SourceSwitches sources={props.sources} hidden={props.hidden} onHidden={props.onHidden} />
        </details>
      </header>
      <main class="panel-scroll" tabIndex={-1}>
        <h1 class="said">Sidelight: {strings.title}</h1>
        <ResultsSaid results={props.problem === null ? props.results : null} query={props.query} />
        {searching ? (
          <SearchSection {...props} />
        ) : (
          <>
            {props.pinned.length > 0 ? <Pinned {...props} /> : <p class="small soft pin-hint">{strings.pinnedEmpty}</p>}
            <section aria-label={heading}>
              <h2>{heading}</h2>
              {props.page.kind === "running" ? (
                <References {...props} />
              ) : (
                <PageSection
                  page={props.page}
                  libraryBase={props.libraryBase}
                  onSite={props.onSite}
                  onRunOnce={props.onRunOnce}
                  onRunAlways={null}
                  onReload={props.onReload}
                  onGoTo={nothing}
                  onCopy={props.onCopy}
                />
              )}
            </section>
          </>
        )}
      </main>
    </div>
  );
}

function Pinned(props: PanelProps) {
  const strings = useStrings(panelStrings);
  return (
    <section aria-label={strings.pinned} class="pinned">
      <h2 class="heading-row" data-row>
        {strings.pinned}
        <Button kind="quiet" onClick={props.onUnpinAll}>
          {strings.unpinAll}
        </Button>
      </h2>
      {props.pinned.map((hit) => (
        <Passage
          key={hit.passage}
          hit={hit}
          titled
          pageDate={null}
          lineUps={[]}
          onOpenLineUp={(measure, about) => props.onOpenLibrary(measurePath({ measure, about }))}
          onOpenLibrary={props.onOpenLibrary}
          onCopy={props.onCopy}
          pinned
          pinLabel={strings.pin}
          onPin={(pinned) => props.onPin(hit, pinned)}
        />
      ))}
    </section>
  );
}

function SearchSection(props: PanelProps) {
  // A query may narrow by itself, which clearing these would not change.
  const narrowed = props.hidden.length > 0 || JSON.stringify(props.filters) !== JSON.stringify(NO_FILTERS);
  const search = useStrings(searchStrings);
  if (props.problem !== null) return <Problem code={props.problem} onRetry={props.onRetry} />;
  if (!props.results) return <Skeleton />;
  return (
    <>
      <ResultList
        results={props.results}
        query={props.query}
        pageDate={props.page.kind === "running" ? props.page.date : null}
        libraryBase={props.libraryBase}
        onQuery={props.onQuery}
        onCopy={props.onCopy}
        onResetFilters={
          narrowed
            ? () => {
                props.onHidden([]);
                props.onFilters(NO_FILTERS);
              }
            : undefined
        }
      />
      {props.results.total > props.results.hits.length && (
        <p class="more" data-row>
          <a href={searchAddress(props.libraryBase, props.query, props.order)} target="_blank" rel="noopener">
            {search.whole}
          </a>
        </p>
      )}
    </>
  );
}
