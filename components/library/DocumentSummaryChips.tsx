import type { DocumentView } from "../../corpus/model";
import { Capped } from "../controls/Capped";
import { useMeasureName } from "../figures/measure-names";
import { useLanguage, useStrings } from "../strings/language";
import { formatCount } from "../strings/numbers";
import { libraryStrings } from "../strings/page-catalogues";
import { formatRoute } from "./route";
import { useWide } from "./use-wide";

/** So few terms are shown beside nothing else. */
const FEW = 12;
const TERMS = 15;
const FIGURES = 15;

/** What a document speaks of at a glance: its terms by frequency, and its figures with a known measure. */
export function DocumentSummaryChips({ document, termName }: { document: DocumentView; termName(id: string): string }) {
  const language = useLanguage();
  const strings = useStrings(libraryStrings);
  const wide = useWide();
  const measureName = useMeasureName();
  const passages = document.body.flatMap((entry) => entry.passages);
  const counts = new Map<string, number>();
  for (const { term, sure } of passages.flatMap((passage) => passage.mentions))
    if (sure) counts.set(term, (counts.get(term) ?? 0) + 1);
  const terms = [...counts].sort((a, b) => b[1] - a[1]);
  const figures = passages.flatMap((passage) =>
    passage.figures.flatMap((figure) =>
      figure.measure ? [{ ...figure, measure: figure.measure, passage: passage.id }] : [],
    ),
  );
  return (
    <div class="reader-side">
      {terms.length > 0 && (
        <details open={wide || terms.length <= FEW}>
          <summary>
            {strings.termsHere} <span class="soft small">{formatCount(terms.length, language)}</span>
          </summary>
          <ul class="chips">
            <Capped items={terms} most={TERMS}>
              {([id, count]) => (
                <li key={id}>
                  <a class="chip" href={formatRoute({ page: "term", id })}>
                    <b>{termName(id)}</b>
                    <span class="soft">{formatCount(count, language)}</span>
                  </a>
                </li>
              )}
            </Capped>
          </ul>
        </details>
      )}
      {figures.length > 0 && (
        <details open={wide}>
          <summary>
            {strings.figuresHere} <span class="soft small">{formatCount(figures.length, language)}</span>
          </summary>
          <ul class="chips">
            <Capped items={figures} most={FIGURES}>
              {(figure) => (
                <li key={`${figure.passage} ${figure.start}`}>
                  <a class="chip" href={formatRoute({ page: "document", id: document.id, passage: figure.passage })}>
                    <b>{figure.surface}</b>
                    <span class="soft">{measureName(figure.measure)}</span>
                  </a>
                </li>
              )}
            </Capped>
          </ul>
        </details>
      )}
    </div>
  );
}
