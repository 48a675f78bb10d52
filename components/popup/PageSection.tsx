import type { Hit } from "../../corpus/model";
import { Button } from "../controls/Button";
import { Capped } from "../controls/Capped";
import { Switch } from "../controls/Switch";
import { firstOfPosts } from "../passage/first-of-post";
import { ResultRow } from "../results/ResultRow";
import { Skeleton } from "../states/Skeleton";
import { commonStrings, exclusionStrings, popupStrings } from "../strings/catalogues";
import { formatDate } from "../strings/dates";
import { useLanguage, useStrings } from "../strings/language";
import { formatCount } from "../strings/numbers";
import { ComparisonRow } from "./ComparisonRow";
import type { PageView, PopupProps, RelatedPassages } from "./props";

/** Chips and rows shown at first: the rest is one press away, and the sources stay in sight. */
const TERMS = 8;
const COMPARED = 3;
const RELATED = 3;

type PageSectionProps = Pick<
  PopupProps,
  "page" | "libraryBase" | "onSite" | "onRunOnce" | "onReload" | "onGoTo" | "onCopy"
> & {
  /** null where the view cannot ask the browser for leave. */
  onRunAlways: (() => void) | null;
};

/** What the archive has for the page behind the popup, or why it has nothing to say there. */
export function PageSection(props: PageSectionProps) {
  const { page } = props;
  const strings = useStrings(popupStrings);
  const reasons = useStrings(exclusionStrings);
  switch (page.kind) {
    case "loading":
      return <Skeleton />;
    case "running":
      return <RunningPage {...props} page={page} />;
    case "off":
      return (
        <div data-row>
          <Switch on={false} onChange={props.onSite}>
            {strings.siteOn(page.host)}
          </Switch>
        </div>
      );
    case "not-listed":
      return (
        <div class="note">
          <p>{strings.notListed(page.host)}</p>
          <p class="buttons" data-row>
            <Button kind="main" onClick={props.onRunOnce}>
              {strings.runOnce}
            </Button>
            {page.always && props.onRunAlways && <Button onClick={props.onRunAlways}>{strings.runAlways}</Button>}
          </p>
        </div>
      );
    case "excluded":
      return (
        <div class="note">
          <p>{strings.excluded(page.host)}</p>
          {Object.hasOwn(reasons, page.reason) && (
            <p class="small soft">{reasons[page.reason as keyof typeof reasons]}</p>
          )}
        </div>
      );
    case "forbidden":
      return <p class="note">{strings.forbidden}</p>;
    case "unknown":
      return <p class="note">{strings.unknownPage}</p>;
    case "stale":
      return (
        <div class="note">
          <p>{strings.stale}</p>
          <p data-row>
            <Button onClick={props.onReload}>{strings.reload}</Button>
          </p>
        </div>
      );
  }
}

function RunningPage(props: PageSectionProps & { page: Extract<PageView, { kind: "running" }> }) {
  const { page } = props;
  const language = useLanguage();
  const strings = useStrings(popupStrings);
  return (
    <>
      <div data-row>
        <Switch on={true} onChange={props.onSite} aside={strings.mentions(page.mentions)}>
          {strings.siteOn(page.host)}
        </Switch>
      </div>
      {page.terms.length === 0 ? (
        <p class="note soft">{strings.noMentions}</p>
      ) : (
        <ul class="page-terms" data-row>
          <Capped items={page.terms} most={TERMS}>
            {(term) => (
              <li key={term.term}>
                <button
                  type="button"
                  class="chip"
                  aria-label={strings.goTo(term.name, term.count)}
                  onClick={() => props.onGoTo(term.term)}
                >
                  <b>{term.name}</b>
                  <span class="soft">{formatCount(term.count, language)}</span>
                </button>
              </li>
            )}
          </Capped>
        </ul>
      )}
      {page.comparisons.length > 0 && (
        <>
          <h3 class="small soft">{strings.numbers}</h3>
          <ul>
            <Capped items={page.comparisons} most={COMPARED} rows>
              {(comparison) => (
                <li key={comparison.start}>
                  <ComparisonRow comparison={comparison} libraryBase={props.libraryBase} />
                </li>
              )}
            </Capped>
          </ul>
        </>
      )}
      {page.related && <Related {...props} related={page.related} pageDate={page.date} />}
    </>
  );
}

/** The passages closest to the page: first what is about an event that the page is about too, then the background. */
function Related(
  props: Pick<PageSectionProps, "libraryBase" | "onCopy"> & { related: RelatedPassages; pageDate: string | null },
) {
  const language = useLanguage();
  const strings = useStrings(popupStrings);
  const common = useStrings(commonStrings);
  const { results, events } = props.related;
  const about = results.hits.filter(({ passage }) => events.has(passage));
  const background = results.hits.filter(({ passage }) => !events.has(passage));
  const first = firstOfPosts([...about, ...background]);
  const reason = (hit: Hit) => {
    const event = events.get(hit.passage);
    if (!event) return null;
    if (event.kind === "named") return event.name;
    return event.kind === "day" ? formatDate(event.date, language) : strings.writtenThen;
  };
  const list = (hits: Hit[]) => (
    <ol>
      <Capped items={hits} most={RELATED} rows>
        {(hit) => (
          <li key={hit.passage}>
            <ResultRow {...props} hit={hit} told={!first.has(hit.passage)} reason={reason(hit)} />
          </li>
        )}
      </Capped>
    </ol>
  );
  return (
    <>
      {about.length > 0 && (
        <>
          <h3 class="small soft">{strings.sameEvent}</h3>
          {list(about)}
        </>
      )}
      {background.length > 0 && (
        <>
          <h3 class="small soft">
            {about.length > 0 ? strings.background : strings.related}
            {results.total > results.hits.length &&
              common.aside(strings.closest(results.hits.length, results.total, results.exact))}
          </h3>
          {list(background)}
        </>
      )}
    </>
  );
}
