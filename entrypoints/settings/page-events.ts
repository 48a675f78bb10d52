import type { ArchiveEvent } from "../../components/passage/archive-events";
import type { MainEvent, TermCard } from "../../corpus/model";

/**
 * The main events that a term names, as pages show them. A date that only a company or a person is known for
 * says nothing: "after Ant Group" is no time.
 */
export function pageEvents(events: readonly MainEvent[], terms: readonly TermCard[]): ArchiveEvent[] {
  const known = new Map(terms.map((term) => [term.id, term]));
  return events.flatMap(({ date, terms: ids }) => {
    const about = ids.map((id) => known.get(id));
    const name = about.find((term) => term?.kind === "event") ?? about.find((term) => term?.kind === "law");
    return name ? [{ date, names: name.names }] : [];
  });
}
