import { Switch } from "../controls/Switch";
import { useLanguage, useStrings } from "../strings/language";
import { optionsStrings } from "../strings/page-catalogues";
import { Choice } from "./Choice";
import type { AppearanceChoice } from "./choices";

export interface AppearanceSectionProps {
  appearance: AppearanceChoice;
  onAppearance(appearance: AppearanceChoice): void;
}

const DELAY_MAX = 1500;
const DELAY_STEP = 50;

/** How marks and cards look and how soon a card opens. */
export function AppearanceSection({ appearance, onAppearance }: AppearanceSectionProps) {
  const language = useLanguage();
  const strings = useStrings(optionsStrings);
  const change = (part: Partial<AppearanceChoice>) => onAppearance({ ...appearance, ...part });
  const seconds = new Intl.NumberFormat(language, { minimumFractionDigits: 2 }).format(appearance.delay / 1000);
  const percent = new Intl.NumberFormat(language, { style: "percent" }).format(appearance.textSize);
  return (
    <section aria-labelledby="appearance">
      <h2 id="appearance">{strings.appearance}</h2>
      <Choice
        legend={strings.theme}
        value={appearance.theme}
        options={[
          ["system", strings.themes.system],
          ["light", strings.themes.light],
          ["dark", strings.themes.dark],
        ]}
        onValue={(theme) => change({ theme })}
      />
      <Choice
        legend={strings.strength}
        value={appearance.strength}
        options={[
          ["full", strings.strengths.full],
          ["underline", strings.strengths.underline],
          ["off", strings.strengths.off],
        ]}
        onValue={(strength) => change({ strength })}
      />
      <Choice
        legend={strings.mentions}
        value={appearance.mentions}
        options={[
          ["all", strings.mentionChoices.all],
          ["first", strings.mentionChoices.first],
        ]}
        onValue={(mentions) => change({ mentions })}
      />
      <Switch on={appearance.figureMarks} onChange={(figureMarks) => change({ figureMarks })}>
        {strings.figureMarks}
      </Switch>
      <label class="range">
        <span>{strings.delay}</span>
        <input
          type="range"
          min={0}
          max={DELAY_MAX}
          step={DELAY_STEP}
          value={appearance.delay}
          disabled={appearance.heldKey !== null}
          aria-valuetext={strings.delayValue(seconds)}
          onInput={({ currentTarget: { value } }) => change({ delay: Number(value) })}
        />
        <output>{strings.delayValue(seconds)}</output>
      </label>
      <Choice
        legend={strings.heldKey}
        value={appearance.heldKey ?? "none"}
        options={[
          ["none", strings.heldKeys.none],
          ["Alt", strings.heldKeys.Alt],
          ["Control", strings.heldKeys.Control],
          ["Shift", strings.heldKeys.Shift],
        ]}
        onValue={(key) => change({ heldKey: key === "none" ? null : key })}
      />
      <label class="range">
        <span>{strings.textSize}</span>
        <input
          type="range"
          min={0.8}
          max={2}
          step={0.1}
          value={appearance.textSize}
          aria-valuetext={percent}
          onInput={({ currentTarget: { value } }) => change({ textSize: Number(value) })}
        />
        <output>{percent}</output>
      </label>
    </section>
  );
}
