import type { Hit, Results } from "../../corpus/model";
import { Button } from "../controls/Button";
import { firstOfPosts } from "../passage/first-of-post";
import { Passage } from "../passage/Passage";
import { DamagedNote } from "../results/DamagedNote";
import { cardStrings, commonStrings } from "../strings/catalogues";
import { useStrings } from "../strings/language";
import { TermHeading } from "./CardHeader";
import type { CardProps, CardState } from "./props";

export type TermBodyProps = Pick<
  CardProps,
  "pageDate" | "onOpenTerm" | "onOpenLineUp" | "onOpenLibrary" | "onMore" | "onCopy"
> & {
  state: Extract<CardState, { status: "ready" }>;
};

/** A term and the passages that speak of it, with how many there are in all. */
export function TermBody({ state, ...props }: TermBodyProps) {
  const { term, results, related = [] } = state;
  const common = useStrings(commonStrings);
  const strings = useStrings(cardStrings);
  return (
    <>
      <TermHeading term={term} />
      {results.hits.length === 0 && (
        <p class="empty">{results.emptiedBy === null ? strings.empty : strings.emptyFiltered}</p>
      )}
      <DamagedNote damaged={results.damaged} />
      <Passages {...props} state={state} hits={results.hits} about={term.id} />
      {related.length > 0 && (
        <section class="related" aria-label={strings.related}>
          <h3>{strings.related}</h3>
          <Passages {...props} state={state} hits={related} />
        </section>
      )}
      <footer class="card-foot small soft">
        {results.hits.length > 0 && <Showing results={results} />}
        {results.hits.length < results.total && <Button onClick={props.onMore}>{common.more}</Button>}
        <p>{strings.coverage}</p>
      </footer>
    </>
  );
}

function Passages({ state, hits, about, ...props }: TermBodyProps & { hits: Hit[]; about?: string }) {
  const first = firstOfPosts(hits);
  return (
    <ul class="passages">
      {hits.map((hit) => (
        <li key={hit.passage}>
          <Passage
            hit={hit}
            told={!first.has(hit.passage)}
            about={about}
            pageDate={props.pageDate}
            lineUps={state.lineUps}
            onOpenTerm={props.onOpenTerm}
            onOpenLineUp={props.onOpenLineUp}
            onOpenLibrary={props.onOpenLibrary}
            onCopy={props.onCopy}
          />
        </li>
      ))}
    </ul>
  );
}

/** "Showing 4 of 38": nothing is cut in silence. */
export function Showing({ results }: { results: Pick<Results, "hits" | "total" | "exact"> }) {
  const strings = useStrings(cardStrings);
  return <p>{strings.showing(results.hits.length, results.total, results.exact)}</p>;
}
