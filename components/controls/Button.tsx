import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./Icon";

export interface ButtonProps {
  onClick(): void;
  children?: ComponentChildren;
  icon?: IconName;
  /** The name of a button that shows an icon alone, or words that several buttons of a page show. */
  label?: string;
  kind?: "plain" | "quiet" | "main" | "danger";
  /** Whether what it does is on. Its name stays the same then: a name that says the opposite would be said together with the state. */
  pressed?: boolean;
  expanded?: boolean;
  disabled?: boolean;
}

/** The one button of the interface, at least 32 px high. */
export function Button(props: ButtonProps) {
  const { kind = "plain", icon, label, children, pressed, expanded } = props;
  const alone = children === undefined;
  return (
    <button
      type="button"
      class={`button ${kind}${alone ? " alone" : ""}`}
      aria-label={label}
      title={alone ? label : undefined}
      aria-pressed={pressed}
      aria-expanded={expanded}
      disabled={props.disabled}
      onClick={props.onClick}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
