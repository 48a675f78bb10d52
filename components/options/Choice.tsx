import { useId } from "preact/hooks";

export interface ChoiceProps<Value extends string> {
  legend: string;
  value: Value;
  options: readonly (readonly [value: Value, name: string, lang?: string])[];
  onValue(value: Value): void;
  /** A heading beside it says the same already. */
  legendSaid?: boolean;
}

/** A few choices of which one holds, all in sight. */
export function Choice<Value extends string>({ legend, value, options, onValue, legendSaid }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend class={legendSaid ? "said" : undefined}>{legend}</legend>
      {options.map(([option, label, lang]) => (
        <label lang={lang}>
          <input type="radio" name={name} checked={option === value} onChange={() => onValue(option)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
