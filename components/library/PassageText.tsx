import type { DocumentView, LanguageTag, Post } from "../../corpus/model";
import { useMeasureName } from "../figures/measure-names";
import { segments } from "../passage/segments";
import { headingRuns } from "./headings";
import { formatRoute } from "./route";

export interface PassageTextProps {
  post: Post;
  passage: DocumentView["body"][number]["passages"][number];
  language: LanguageTag;
}

/** A passage's words: headings as such, terms as links to their pages, figures as links to their measures. */
export function PassageText({ post, passage, language }: PassageTextProps) {
  const measureName = useMeasureName();
  const { text, mentions } = passage;
  const figures = passage.figures.filter((figure) => figure.measure !== null);
  const spans = figures.map((figure): [number, number] => [figure.start, figure.end]);
  const sure = mentions.filter((mention) => mention.sure);
  return (
    <div lang={language}>
      {headingRuns(text, post).map((run) => {
        if (run.heading) return <h2 class="post-heading">{text.slice(run.from, run.to)}</h2>;
        let at = run.from;
        const drawn = segments(text, spans, sure, run.from, run.to).map((segment) => {
          const start = at;
          at += segment.text.length;
          if (segment.marked) {
            const figure = figures.find((other) => other.start <= start && other.end > start);
            if (figure?.measure)
              return (
                <a
                  class="figure-link"
                  href={formatRoute({ page: "measure", id: figure.measure, about: figure.about })}
                  title={measureName(figure.measure)}
                >
                  {segment.text}
                </a>
              );
          }
          if (segment.term === null) return segment.text;
          return (
            <a class="term-link" href={formatRoute({ page: "term", id: segment.term })}>
              {segment.text}
            </a>
          );
        });
        return <p class="passage-text">{drawn}</p>;
      })}
    </div>
  );
}
