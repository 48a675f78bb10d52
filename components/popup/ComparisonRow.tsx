import type { Comparison } from "../../corpus/model";
import { useFigureWords, useRelationWords } from "../figures/figure-words";
import { measurePath } from "../figures/LineUpView";
import { useMeasureName } from "../figures/measure-names";
import { commonStrings, viewStrings } from "../strings/catalogues";
import { useStrings } from "../strings/language";

/** Sources named in the row; the rest stands where it leads. */
const OTHERS = 3;

/** A number of the page and, in one line, what the archive's sources say instead. */
export function ComparisonRow({ comparison, libraryBase }: { comparison: Comparison; libraryBase: string }) {
  const common = useStrings(commonStrings);
  const views = useStrings(viewStrings);
  const measureName = useMeasureName();
  const figureWords = useFigureWords();
  const relationWords = useRelationWords();
  const { measure, about, relation } = comparison;
  if (measure === null) return null;
  const others = [
    ...new Set(comparison.archive.map((figure) => `${figureWords(figure)}${common.aside(figure.source.name)}`)),
  ];
  const more = others.length - OTHERS;
  return (
    <a
      class="comparison"
      data-row
      href={`${libraryBase}${measurePath({ measure, about })}`}
      target={libraryBase && "_blank"}
    >
      <span>
        <b dir="auto">{figureWords(comparison)}</b> <span class="soft">{measureName(measure)}</span>
      </span>
      <span class={`small relation-tag ${relation}`}>{relationWords(comparison)}</span>
      <span class="small soft others">
        {[...others.slice(0, OTHERS), ...(more > 0 ? [views.andMore(more)] : [])].join(" · ")}
      </span>
    </a>
  );
}
