import type { Comparison } from "../../corpus/model";
import { measurePath } from "../figures/LineUpView";
import { useMeasureName } from "../figures/measure-names";
import { figureStrings } from "../strings/catalogues";
import { useStrings } from "../strings/language";

/** A number of the page and, in one line, what the archive's sources say instead. */
export function ComparisonRow({ comparison, libraryBase }: { comparison: Comparison; libraryBase: string }) {
  const strings = useStrings(figureStrings);
  const measureName = useMeasureName();
  const { measure, about, relation, surface } = comparison;
  if (measure === null) return null;
  const others = [...new Set(comparison.archive.map((figure) => `${figure.surface} (${figure.source.name})`))];
  return (
    <a
      class="comparison"
      data-row
      href={`${libraryBase}${measurePath({ measure, about })}`}
      target={libraryBase && "_blank"}
    >
      <span>
        <b>{surface}</b> <span class="soft">{measureName(measure)}</span>
      </span>
      <span class={`small relation-tag ${relation}`}>{strings.relations[relation]}</span>
      <span class="small soft others">{others.slice(0, 3).join(" · ")}</span>
    </a>
  );
}
