import type { ComponentChildren } from "preact";

export interface SwitchProps {
  on: boolean;
  onChange(on: boolean): void;
  children: ComponentChildren;
  /** Shown at the end of the row, as a count. */
  aside?: ComponentChildren;
  disabled?: boolean;
}

/** A setting that applies at once. The whole row is the target. */
export function Switch({ on, onChange, children, aside, disabled }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      disabled={disabled}
      onClick={() => onChange(!on)}
    >
      <span class="track" aria-hidden="true" />
      <span class="grow">{children}</span>
      {aside !== undefined && <span class="soft small">{aside}</span>}
    </button>
  );
}
