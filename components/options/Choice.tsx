import { useId } from "preact/hooks";

export interface ChoiceProps<Value extends string> {
  legend: string;
  value: Value;
  options: readonly (readonly [value: Value, name: string, lang?: string])[];
  onValue(value: Value): void;
  /** A heading beside it says the same already. */
  legendSaid?: boolean;
  /** What the browser asks the reader about: who passes it with the arrow keys has not chosen it yet. */
  asking?: Value;
}

/** A few choices of which one holds, all in sight. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { legend, value, options, onValue, legendSaid, asking } = props;
  const name = useId();
  return (
    <fieldset class="choice" onKeyDown={(event) => asking !== undefined && passByArrows(event, asking)}>
      <legend class={legendSaid ? "said" : undefined}>{legend}</legend>
      {options.map(([option, label, lang]) => (
        <label lang={lang}>
          <input type="radio" name={name} value={option} checked={option === value} onChange={() => onValue(option)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

const STEPS: Partial<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Browsers choose what an arrow key comes to; this one is only gone to, and chosen by the space bar or Enter. */
function passByArrows(event: KeyboardEvent & { currentTarget: HTMLElement }, asking: string): void {
  const radios = [...event.currentTarget.querySelectorAll("input")];
  const at = radios.indexOf(event.target as HTMLInputElement);
  const step = STEPS[event.key];
  const next = step && radios[(at + step + radios.length) % radios.length];
  if (next?.value === asking) {
    event.preventDefault();
    next.focus();
  } else if (event.key === "Enter" && radios[at]?.value === asking) radios[at].click();
}
