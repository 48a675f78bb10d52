import { useContext } from "preact/hooks";
import { passageStrings } from "../strings/catalogues";
import { formatDate } from "../strings/dates";
import { useLanguage, useStrings } from "../strings/language";
import { type ArchiveEvent, ArchiveEvents, eventsAround } from "./archive-events";

/** Where a date stands among the archive's main events, in words; null where it or they are unknown. */
export function useEventWords(date: string | null): string | null {
  const language = useLanguage();
  const strings = useStrings(passageStrings);
  const { last, next } = eventsAround(date, useContext(ArchiveEvents));
  const named = ({ names, date }: ArchiveEvent) => strings.event(names[language], formatDate(date, language));
  if (last && next) return strings.betweenEvents(named(last), named(next));
  if (last) return strings.afterEvent(named(last));
  return next && strings.beforeEvent(named(next));
}
