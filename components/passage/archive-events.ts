import { createContext } from "preact";
import type { LanguageTag } from "../../corpus/model";
import { dateOrder } from "../strings/dates";

/** A main event of the archive by which passages are placed in time. */
export interface ArchiveEvent {
  /** ISO date or month. */
  date: string;
  names: Record<LanguageTag, string>;
}

/** The archive's main events in order of time. A view that knows them provides them. */
export const ArchiveEvents = createContext<readonly ArchiveEvent[]>([]);

/** The last event before a date and the first after it; one of the same day or month is neither. */
export function eventsAround(
  date: string | null,
  events: readonly ArchiveEvent[],
): { last: ArchiveEvent | null; next: ArchiveEvent | null } {
  const last = events.findLast((event) => dateOrder(event.date, date) === "before") ?? null;
  const next = events.find((event) => dateOrder(event.date, date) === "after") ?? null;
  return { last, next };
}
