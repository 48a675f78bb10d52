import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { viewStrings } from "../strings/catalogues";
import { useStrings } from "../strings/language";

export interface CappedProps<T> {
  items: T[];
  /** How many are shown at first. */
  most: number;
  /** Each item is a row for the arrow keys, and so is the button. */
  rows?: boolean;
  children(item: T): ComponentChildren;
}

/** The first items of a list and, where there are more, a button that says how many and shows them. */
export function Capped<T>({ items, most, rows, children }: CappedProps<T>) {
  const views = useStrings(viewStrings);
  const [all, setAll] = useState(false);
  // A button in the place of a single item would save nothing.
  const shown = all || items.length <= most + 1 ? items : items.slice(0, most);
  return (
    <>
      {shown.map(children)}
      {shown.length < items.length && (
        <li data-row={rows}>
          <button type="button" class="chip" aria-expanded={false} onClick={() => setAll(true)}>
            <span class="soft">{views.andMore(items.length - shown.length)}</span>
          </button>
        </li>
      )}
    </>
  );
}
