import type { Source, SourceKind } from "../../corpus/model";
import { Switch } from "../controls/Switch";
import { Said } from "../states/Said";
import { commonStrings, sourceStrings } from "../strings/catalogues";
import { useLanguage, useStrings } from "../strings/language";
import { formatCount } from "../strings/numbers";
import { SourceMark } from "./SourceMark";

export interface SourceSwitchesProps {
  sources: (Source & { count: number })[];
  hidden: string[];
  onHidden(hidden: string[]): void;
}

const KINDS: SourceKind[] = ["news", "forum"];

/** A switch per source with its count, grouped by kind. Each applies at once. */
export function SourceSwitches({ sources, hidden, onHidden }: SourceSwitchesProps) {
  const language = useLanguage();
  const common = useStrings(commonStrings);
  const strings = useStrings(sourceStrings);
  const toggle = (id: string, on: boolean) =>
    onHidden(on ? hidden.filter((other) => other !== id) : [...hidden.filter((other) => other !== id), id]);
  const noneOn = sources.length > 0 && sources.every((source) => hidden.includes(source.id));
  return (
    <div class="source-switches">
      {noneOn && <p class="small caution">{strings.none}</p>}
      <Said text={noneOn ? strings.none : ""} />
      {KINDS.map((kind) => {
        const group = sources.filter((source) => source.kind === kind);
        if (group.length === 0) return null;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot be laid out as a heading
          <div role="group" aria-label={common[kind]}>
            <p class="small soft">{common[kind]}</p>
            {group.map((source) => (
              <div data-row key={source.id}>
                <Switch
                  on={!hidden.includes(source.id)}
                  onChange={(on) => toggle(source.id, on)}
                  aside={formatCount(source.count, language)}
                >
                  <SourceMark source={source} />
                </Switch>
              </div>
            ))}
          </div>
        );
      })}
    </div>
  );
}
