import { useMemo, useState } from "preact/hooks";
import type { DocumentSummary, LineUp } from "../../corpus/model";
import { Button } from "../controls/Button";
import { useMeasureName } from "../figures/measure-names";
import { SourceMark } from "../sources/SourceMark";
import { commonStrings } from "../strings/catalogues";
import { formatDate } from "../strings/dates";
import { useLanguage, useStrings } from "../strings/language";
import { libraryStrings } from "../strings/page-catalogues";
import { FilterField, matchesFilter } from "./FilterField";
import { formatRoute } from "./route";
import { byYear, type TimelineEntry, timelineOf } from "./timeline";

/** Entries drawn at once. */
const AT_ONCE = 300;

/** What happened when, by each source's own account: documents as they came out, and sentences that date a figure. */
export function TimelinePage({ documents, lineUps }: { documents: DocumentSummary[]; lineUps: LineUp[] }) {
  const language = useLanguage();
  const common = useStrings(commonStrings);
  const strings = useStrings(libraryStrings);
  const [filter, setFilter] = useState("");
  const [limit, setLimit] = useState(AT_ONCE);
  const all = useMemo(() => timelineOf(documents, lineUps), [documents, lineUps]);
  const shown = useMemo(
    () => all.filter((entry) => matchesFilter(filter, [entry.title, entry.source.name, entry.author])),
    [all, filter],
  );
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
      {shown.length === 0 && <p class="empty">{strings.noneMatch}</p>}
      {byYear(shown.slice(0, limit)).map(([year, entries]) => (
        <section key={year}>
          <h2>{formatDate(year, language)}</h2>
          <ol class="timeline">
            {entries.map((entry) => (
              <li key={entry.key}>
                <Entry entry={entry} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      {shown.length > limit && <Button onClick={() => setLimit(limit + AT_ONCE)}>{common.more}</Button>}
    </>
  );
}

function Entry({ entry }: { entry: TimelineEntry }) {
  const language = useLanguage();
  const strings = useStrings(libraryStrings);
  const measureName = useMeasureName();
  return (
    <>
      <p class="origin small">
        <time dateTime={entry.date}>{formatDate(entry.date, language)}</time>
        <SourceMark source={entry.source} />
        {entry.author && <span>{entry.author}</span>}
        <span class="soft">{entry.kind === "document" ? strings.document : strings.dated}</span>
      </p>
      <a
        class="timeline-title"
        lang={entry.language ?? undefined}
        href={formatRoute({ page: "document", id: entry.document, passage: entry.passage })}
      >
        {entry.title}
      </a>
      {entry.surface && entry.measure && (
        <p class="small">
          <b>{entry.surface}</b>{" "}
          <a href={formatRoute({ page: "measure", id: entry.measure, about: null })}>{measureName(entry.measure)}</a>
        </p>
      )}
    </>
  );
}
