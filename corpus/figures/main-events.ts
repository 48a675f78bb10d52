import type { MainEvent } from "../model";
import type { DatedSentence } from "./events";

/** Where a dated sentence stands. */
export interface EventPlace {
  document: string;
  post: number;
  passage: string;
  source: string;
  /** ISO date of the post or its document. */
  published: string | null;
}

/** What is known of one date so far. Documents come in order, so the last one is enough to count them. */
interface Dated {
  documents: number;
  posts: number;
  lastDocument: string;
  lastPost: string;
  terms: Map<string, number>;
  samples: { sentence: DatedSentence; place: EventPlace }[];
}

/** One document alone does not make a date a main event. */
const LEAST_DOCUMENTS = 2;
const MOST_EVENTS = 12;
/** Sentences kept of each date to choose from, so that an archive of any size takes little memory. */
const SAMPLES = 12;
const TERMS = 4;

/**
 * Finds the main events of an archive while its documents go by: the days and months that several documents date.
 * A text's own day of publication is a dateline and counts nothing.
 */
export class MainEvents {
  readonly #dates = new Map<string, Dated>();

  /** Takes one dated sentence; those of one document must follow each other. */
  add(sentence: DatedSentence, place: EventPlace): void {
    const { iso, precision } = sentence;
    if (precision !== "day" && precision !== "month") return;
    if (place.published?.slice(0, 10) === iso) return;
    let dated = this.#dates.get(iso);
    if (dated === undefined) {
      dated = { documents: 0, posts: 0, lastDocument: "", lastPost: "", terms: new Map(), samples: [] };
      this.#dates.set(iso, dated);
    }
    const post = `${place.document}/${place.post}`;
    if (dated.lastDocument !== place.document) dated.documents++;
    if (dated.lastPost !== post) dated.posts++;
    dated.lastDocument = place.document;
    dated.lastPost = post;
    for (const term of sentence.terms) dated.terms.set(term, (dated.terms.get(term) ?? 0) + 1);
    if (dated.samples.length < SAMPLES) dated.samples.push({ sentence, place });
  }

  /** The main events in order of time. */
  list(): MainEvent[] {
    return [...this.#dates]
      .filter(([, { documents }]) => documents >= LEAST_DOCUMENTS)
      .sort(
        ([a, first], [b, second]) => second.documents - first.documents || second.posts - first.posts || order(a, b),
      )
      .slice(0, MOST_EVENTS)
      .sort(([a], [b]) => order(a, b))
      .map(([date, dated]) => toEvent(date, dated));
  }
}

/** The terms that sentences of the date share, and the sentence that names most of them; the shorter where several do. */
function toEvent(date: string, { documents, posts, terms, samples }: Dated): MainEvent {
  const ranked = [...terms].sort(([a, first], [b, second]) => second - first || order(a, b));
  const shared = ranked.filter(([, count]) => count > 1);
  const names = (shared.length > 0 ? shared : ranked).slice(0, TERMS).map(([term]) => term);
  const named = ({ sentence }: Dated["samples"][number]) =>
    sentence.terms.filter((term) => names.includes(term)).length;
  const [best] = [...samples].sort(
    (a, b) => named(b) - named(a) || a.sentence.sentence.length - b.sentence.sentence.length,
  );
  const { sentence, place } = best as Dated["samples"][number];
  return {
    date,
    documents,
    posts,
    terms: names,
    sentence: sentence.sentence,
    document: place.document,
    passage: place.passage,
    source: place.source,
  };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
