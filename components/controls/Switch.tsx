import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

export interface SwitchProps {
  on: boolean;
  onChange(on: boolean): void;
  children: ComponentChildren;
  /** What comes of it, shown below its name and said after it. */
  hint?: string;
  /** Shown at the end of the row, as a count. */
  aside?: ComponentChildren;
  disabled?: boolean;
}

/** A setting that applies at once. The whole row is the target. */
export function Switch({ on, onChange, children, hint, aside, disabled }: SwitchProps) {
  const id = useId();
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      aria-labelledby={hint && `${id}name`}
      aria-describedby={hint && `${id}hint`}
      disabled={disabled}
      onClick={() => onChange(!on)}
    >
      <span class="track" aria-hidden="true" />
      <span class="grow">
        <span id={hint && `${id}name`}>{children}</span>
        {hint && (
          <span id={`${id}hint`} class="small soft hint">
            {hint}
          </span>
        )}
      </span>
      {aside !== undefined && <span class="soft small">{aside}</span>}
    </button>
  );
}
