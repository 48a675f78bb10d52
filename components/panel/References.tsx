import { useEffect, useRef } from "preact/hooks";
import type { Hit } from "../../corpus/model";
import { Button } from "../controls/Button";
import { measurePath } from "../figures/LineUpView";
import { Passage } from "../passage/Passage";
import { searchAddress } from "../search/search-address";
import { Problem } from "../states/Problem";
import { Skeleton } from "../states/Skeleton";
import { beginning } from "../strings/beginning";
import { useStrings } from "../strings/language";
import { panelStrings } from "../strings/page-catalogues";
import type { PanelProps, Reference } from "./props";

/** Passages shown beside one paragraph; the rest is a search away. */
const BESIDE = 2;
/** Characters that a paragraph is known by, and of it that are searched for. */
const START = 36;
const SEARCHED = 200;

type ReferencesProps = Pick<
  PanelProps,
  | "references"
  | "referencesProblem"
  | "inView"
  | "page"
  | "pinned"
  | "onPin"
  | "onOpenLibrary"
  | "onOpenTerm"
  | "onCopy"
>;

/** The page's paragraphs in order with what the archive has beside each. The one in view is kept in view here too. */
export function References(props: ReferencesProps) {
  const strings = useStrings(panelStrings);
  const list = useRef<HTMLOListElement>(null);
  const current = useRef<HTMLLIElement>(null);
  const { referencesProblem } = props;
  // What cannot be looked up for now is not on its way.
  const shown = props.references.filter(({ results }) =>
    results === null ? referencesProblem === null : results.hits.length > 0,
  );
  const nearest = nearestTo(shown, props.inView);
  // Passages that arrive for the paragraphs before it push it down.
  const settled = nearest ? shown.filter(({ index, results }) => results !== null && index <= nearest.index).length : 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls when another paragraph comes into view and while passages arrive above it, not at each drawing
  useEffect(() => {
    // Who reads here by keyboard is not carried away from where they are.
    if (list.current?.querySelector(":focus-visible")) return;
    // At the page's beginning what stands above the first paragraph is in view too.
    if (nearest === shown[0]) current.current?.closest(".panel-scroll")?.scrollTo(0, 0);
    else current.current?.scrollIntoView({ block: "start" });
  }, [nearest?.index, settled]);
  if (shown.length === 0 && referencesProblem === null) return <p class="empty">{strings.noPage}</p>;
  return (
    <>
      {referencesProblem !== null && <Problem code={referencesProblem} />}
      <ol ref={list} class="references">
        {withKeys(shown).map(([key, reference]) => (
          <li key={key} ref={reference === nearest ? current : undefined} class={reference === nearest ? "here" : ""}>
            <ReferenceItem {...props} reference={reference} here={reference === nearest} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** A paragraph is known by its words: a page that puts one in above moves all places below it. */
function withKeys(references: Reference[]): [key: string, reference: Reference][] {
  const seen = new Map<string, number>();
  return references.map((reference) => {
    const before = seen.get(reference.text) ?? 0;
    seen.set(reference.text, before + 1);
    return [`${before} ${reference.text}`, reference];
  });
}

function ReferenceItem({ reference, here, ...props }: ReferencesProps & { reference: Reference; here: boolean }) {
  const strings = useStrings(panelStrings);
  const first = beginning(reference.text, START);
  const start = first === reference.text ? first : `${first.trimEnd()}…`;
  const hits = reference.results?.hits ?? [];
  const isPinned = (hit: Hit) => props.pinned.some((other) => other.passage === hit.passage);
  const rest = (reference.results?.total ?? 0) - Math.min(BESIDE, hits.length);
  return (
    <section aria-label={strings.paragraph(start)} aria-current={here ? "location" : undefined}>
      <p class="small soft paragraph-start">
        {/* The page's own words run as its language does. */}
        <span dir="auto">{start}</span>
        {here && <b>{strings.here}</b>}
      </p>
      {reference.results === null && <Skeleton lines={2} />}
      {hits.slice(0, BESIDE).map((hit) => (
        <Passage
          key={hit.passage}
          hit={hit}
          pageDate={props.page.kind === "running" ? props.page.date : null}
          lineUps={[]}
          onOpenLibrary={props.onOpenLibrary}
          onOpenTerm={props.onOpenTerm}
          onOpenLineUp={(measure, about) => props.onOpenLibrary(measurePath({ measure, about }))}
          onCopy={props.onCopy}
          pinned={isPinned(hit)}
          pinLabel={strings.pin}
          onPin={(pinned) => props.onPin(hit, pinned)}
        />
      ))}
      {rest > 0 && (
        <p class="small" data-row>
          <Button
            kind="quiet"
            onClick={() => props.onOpenLibrary(searchAddress("", beginning(reference.text, SEARCHED), "score"))}
          >
            {strings.more(rest)}
          </Button>
        </p>
      )}
    </section>
  );
}

function nearestTo(references: Reference[], inView: number | null): Reference | null {
  if (inView === null) return null;
  let best: Reference | null = null;
  for (const reference of references)
    if (best === null || Math.abs(reference.index - inView) < Math.abs(best.index - inView)) best = reference;
  return best;
}
