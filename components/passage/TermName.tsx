import type { ComponentChildren } from "preact";

/**
 * A term inside running text that opens its card. Not a button element: that is laid out as one box, which drops
 * the spaces at its edges, cannot go on in the next line and lets a full stop stand at a line's beginning.
 */
export function TermName({ onOpen, children }: { onOpen(): void; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span
      role="button"
      tabIndex={0}
      class="term"
      onClick={onOpen}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        // Space would scroll the card.
        event.preventDefault();
        onOpen();
      }}
    >
      {children}
    </span>
  );
}
