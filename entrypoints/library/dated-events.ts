import type { DatedEvent } from "../../components/library/timeline";
import { datedSentences } from "../../corpus/figures/events";
import type { DocumentSummary, DocumentView } from "../../corpus/model";
import { remoteArchive } from "../protocol/remote-archive";

/** Documents asked for at once: a long list of questions would keep the background from all others. */
const AT_ONCE = 4;

/** The dated sentences of documents, read from their passages. One that is gone by now has none. */
export async function datedEventsOf(documents: DocumentSummary[]): Promise<DatedEvent[]> {
  const events: DatedEvent[] = [];
  for (let at = 0; at < documents.length; at += AT_ONCE) {
    const views = await Promise.all(documents.slice(at, at + AT_ONCE).map(({ id }) => remoteArchive.document(id)));
    for (const view of views) if (view) events.push(...eventsOf(view));
  }
  return events;
}

function eventsOf({ id, source, author, language, published, body }: DocumentView): DatedEvent[] {
  return body.flatMap(({ post, passages }) =>
    passages.flatMap((passage) => {
      const { text, mentions } = passage;
      const found = datedSentences(text, { mentions, published: post.date ?? published });
      return found.map(({ iso, sentence, start, terms }): DatedEvent => {
        const end = start + sentence.length;
        const figures = passage.figures.filter((figure) => {
          return figure.measure !== null && figure.start >= start && figure.end <= end;
        });
        const of = { document: id, passage: passage.id, source, author: post.author ?? author, language };
        return { iso, sentence, start, terms, figures, ...of };
      });
    }),
  );
}
