import { useMemo, useState } from "preact/hooks";
import type { DocumentSummary } from "../../corpus/model";
import { Button } from "../controls/Button";
import { useMeasureName } from "../figures/measure-names";
import { authorBeside } from "../passage/author";
import { SourceMark } from "../sources/SourceMark";
import { commonStrings } from "../strings/catalogues";
import { formatDate } from "../strings/dates";
import { useLanguage, useStrings } from "../strings/language";
import { formatCount } from "../strings/numbers";
import { libraryStrings } from "../strings/page-catalogues";
import { FilterField, matchesFilter } from "./FilterField";
import { NothingListed } from "./NothingListed";
import { formatRoute } from "./route";
import { byYear, type DatedEvent, type TimelineEntry, timelineOf } from "./timeline";
import { usePlace } from "./use-place";

/** Entries drawn at once. */
const AT_ONCE = 300;

export interface TimelinePageProps {
  documents: DocumentSummary[];
  events: DatedEvent[];
  /** How many documents the events are from; the rest is read when asked for. */
  read: number;
  termName(id: string): string;
  onReadMore(): void;
}

/** What happened when, by each source's own account: documents as they came out, and sentences that date an event. */
export function TimelinePage({ documents, events, read, termName, onReadMore }: TimelinePageProps) {
  const language = useLanguage();
  const common = useStrings(commonStrings);
  const strings = useStrings(libraryStrings);
  const [filter, setFilter] = useState("");
  const [limit, setLimit] = useState(AT_ONCE);
  const all = useMemo(() => timelineOf(documents, events), [documents, events]);
  const shown = useMemo(
    () =>
      all.filter((entry) =>
        matchesFilter(filter, [entry.title, entry.source.name, entry.author, ...entry.terms.map(termName)]),
      ),
    [all, filter, termName],
  );
  usePlace(strings.timeline);
  return (
    <>
      <h1>{strings.timeline}</h1>
      <FilterField
        label={strings.filterFigures}
        value={filter}
        onValue={setFilter}
        shown={shown.length}
        all={all.length}
      />
      {read < documents.length && (
        <p class="row small soft">
          {strings.documentsRead(formatCount(read, language), formatCount(documents.length, language))}
          <Button kind="quiet" onClick={onReadMore}>
            {common.more}
          </Button>
        </p>
      )}
      {shown.length === 0 && <NothingListed filter={filter} />}
      {byYear(shown.slice(0, limit)).map(([year, entries]) => (
        <section key={year}>
          <h2>{formatDate(year, language)}</h2>
          <ol class="timeline">
            {entries.map((entry) => (
              <li key={entry.key}>
                <Entry entry={entry} termName={termName} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      {shown.length > limit && <Button onClick={() => setLimit(limit + AT_ONCE)}>{common.more}</Button>}
    </>
  );
}

function Entry({ entry, termName }: { entry: TimelineEntry; termName(id: string): string }) {
  const language = useLanguage();
  const strings = useStrings(libraryStrings);
  const measureName = useMeasureName();
  const author = authorBeside(entry, null);
  return (
    <>
      <p class="origin small">
        <time dateTime={entry.date}>{formatDate(entry.date, language)}</time>
        <span class="kind soft">{entry.kind === "document" ? strings.document : strings.dated}</span>
        <SourceMark source={entry.source} />
        {author !== null && <span>{author}</span>}
      </p>
      <a
        class="timeline-title"
        lang={entry.language}
        href={formatRoute({ page: "document", id: entry.document, passage: entry.passage })}
      >
        {entry.title}
      </a>
      {(entry.terms.length > 0 || entry.figures.length > 0) && (
        <p class="row small">
          {entry.terms.map((id) => (
            <a key={id} href={formatRoute({ page: "term", id })}>
              {termName(id)}
            </a>
          ))}
          {entry.figures.map(({ surface, start, measure, about }) => (
            <span key={start}>
              <b>{surface}</b>{" "}
              <a href={formatRoute({ page: "measure", id: measure!, about })}>{measureName(measure!)}</a>
            </span>
          ))}
        </p>
      )}
    </>
  );
}
