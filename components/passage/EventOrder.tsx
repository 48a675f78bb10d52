import { useContext } from "preact/hooks";
import { passageStrings } from "../strings/catalogues";
import { formatDate } from "../strings/dates";
import { useLanguage, useStrings } from "../strings/language";
import { type ArchiveEvent, ArchiveEvents, eventsAround } from "./archive-events";

/** Where a passage stands among the archive's main events; nothing where its date or theirs is unknown. */
export function EventOrder({ date }: { date: string | null }) {
  const language = useLanguage();
  const strings = useStrings(passageStrings);
  const { last, next } = eventsAround(date, useContext(ArchiveEvents));
  if (!last && !next) return null;
  const named = ({ names, date }: ArchiveEvent) => strings.event(names[language], formatDate(date, language));
  return (
    <p class="small soft">
      {last && next
        ? strings.betweenEvents(named(last), named(next))
        : last
          ? strings.afterEvent(named(last))
          : next && strings.beforeEvent(named(next))}
    </p>
  );
}
