import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { useStrings } from "../strings/language";
import { welcomeStrings } from "../strings/page-catalogues";

export interface SampleProps {
  strength: "off" | "underline" | "full";
  open: string | null;
  onTerm(term: string, from: HTMLElement): void;
  /** The card, placed below the story. */
  children: ComponentChildren;
}

/** The terms that stand between the pieces of the sample's text. */
const TERMS = ["ant-group", "alipay"];
/** As on pages: a pointer passing over opens nothing, ms. */
const REST = 350;

/** A little news story whose names are marked and open their cards, as they do on pages. */
export function Sample({ strength, open, onTerm, children }: SampleProps) {
  const strings = useStrings(welcomeStrings);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  return (
    <div class="sample">
      <p class="sample-text">
        {strings.sample.map((piece, index) => {
          const term = index % 2 === 1 ? TERMS[(index - 1) / 2] : undefined;
          if (term === undefined) return piece;
          return (
            <button
              type="button"
              class={`sample-mark ${strength}`}
              aria-expanded={open === term}
              onClick={(event) => onTerm(term, event.currentTarget)}
              onPointerEnter={({ currentTarget, pointerType }) => {
                if (pointerType !== "mouse") return;
                timer.current = setTimeout(() => onTerm(term, currentTarget), REST);
              }}
              onPointerLeave={() => clearTimeout(timer.current)}
            >
              {piece}
            </button>
          );
        })}
      </p>
      <div class="sample-card">{children}</div>
    </div>
  );
}
