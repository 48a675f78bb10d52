import { useRef } from "preact/hooks";
import { ArchiveNote } from "../archive/ArchiveNote";
import { Button } from "../controls/Button";
import { Icon } from "../controls/Icon";
import { moveByArrows } from "../keyboard/arrow-rows";
import { goOnTyping } from "../keyboard/go-on-typing";
import { ResultList } from "../results/ResultList";
import { ResultsSaid } from "../results/ResultsSaid";
import { useResultKeys } from "../results/use-result-keys";
import { OrderChoice } from "../search/OrderChoice";
import { SearchField } from "../search/SearchField";
import { searchAddress } from "../search/search-address";
import { SourceSwitches } from "../sources/SourceSwitches";
import { Problem } from "../states/Problem";
import { Skeleton } from "../states/Skeleton";
import { popupStrings, searchStrings, sourceStrings, viewStrings } from "../strings/catalogues";
import { useStrings } from "../strings/language";
import { PageSection } from "./PageSection";
import type { PopupProps } from "./props";

/** Search first; below it, this page while there is no query, and the sources always. */
export function Popup(props: PopupProps) {
  const views = useStrings(viewStrings);
  const strings = useStrings(popupStrings);
  const sources = useStrings(sourceStrings);
  const root = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const searching = props.query.trim() !== "";
  const on = props.sources.filter((source) => !props.hidden.includes(source.id)).length;
  const onKeys = useResultKeys({
    ...props,
    root,
    onEnter: () => root.current?.querySelector<HTMLElement>(".results .result-link")?.click(),
  });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows move among the controls inside, which have roles of their own
    <div
      ref={root}
      class="popup"
      onKeyDown={(event) => {
        if (moveByArrows(event, event.currentTarget)) return;
        goOnTyping(event, field.current);
      }}
    >
      <header class="popup-head" data-row>
        <SearchField field={field} query={props.query} onQuery={props.onQuery} autoFocus onKeys={onKeys} />
        <a
          class="button quiet alone"
          href={props.libraryBase}
          target="_blank"
          aria-label={views.library}
          title={views.library}
          rel="noopener"
        >
          <Icon name="library" />
        </a>
        {props.canOpenPanel && <Button kind="quiet" icon="panel" label={views.panel} onClick={props.onOpenPanel} />}
        <Button kind="quiet" icon="settings" label={views.settings} onClick={props.onOpenSettings} />
      </header>
      <main class="popup-scroll">
        <h1 class="said">Sidelight</h1>
        <ResultsSaid results={props.problem === null ? props.results : null} query={props.query} />
        {props.archive && props.archive.state !== "ready" && (
          <ArchiveNote status={props.archive} onRebuild={props.onRebuild} />
        )}
        {searching ? (
          <SearchSection {...props} />
        ) : (
          <section aria-label={strings.page}>
            <h2>{strings.page}</h2>
            <PageSection {...props} />
          </section>
        )}
        {props.sources.length > 0 && (
          <section aria-label={sources.heading}>
            <h2>
              {sources.heading} <span class="soft small">{strings.allSources(on, props.sources.length)}</span>
            </h2>
            <SourceSwitches sources={props.sources} hidden={props.hidden} onHidden={props.onHidden} />
          </section>
        )}
        {props.archive?.state === "ready" && <ArchiveNote status={props.archive} onRebuild={props.onRebuild} />}
      </main>
    </div>
  );
}

function SearchSection(props: PopupProps) {
  const search = useStrings(searchStrings);
  const sources = useStrings(sourceStrings);
  if (props.problem !== null) return <Problem code={props.problem} onRetry={props.onRetry} />;
  if (!props.results) return <Skeleton />;
  const { results, query } = props;
  const pageDate = props.page.kind === "running" ? props.page.date : null;
  return (
    <>
      <ResultList
        results={results}
        query={query}
        pageDate={pageDate}
        ordering={
          <OrderChoice order={props.order} onOrder={props.onOrder} pageDate={pageDate} unranked={results.unranked} />
        }
        libraryBase={props.libraryBase}
        onQuery={props.onQuery}
        onCopy={props.onCopy}
        // The popup narrows by nothing but the sources that are switched off.
        onResetFilters={props.hidden.length > 0 ? () => props.onHidden([]) : undefined}
        resetWords={sources.allOn}
      />
      {results.total > results.hits.length && (
        <p class="more" data-row>
          <a href={searchAddress(props.libraryBase, query, props.order)} target="_blank" rel="noopener">
            {search.whole}
          </a>
        </p>
      )}
    </>
  );
}
