const FOCUSABLE = "a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), summary";

/**
 * Arrow keys for a view made of rows (`data-row`): up and down go from row to row, left and right within one.
 * Keys that a text field or select needs for itself are left to it. Returns whether the key was used.
 */
export function moveByArrows(event: KeyboardEvent, root: HTMLElement): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing) return false;
  const from = event.target as HTMLElement;
  const vertical = event.key === "ArrowDown" || event.key === "ArrowUp";
  const horizontal = event.key === "ArrowLeft" || event.key === "ArrowRight";
  if (!vertical && !horizontal) return false;
  if (from instanceof HTMLSelectElement || (horizontal && from instanceof HTMLInputElement)) return false;
  const step = event.key === "ArrowDown" || event.key === "ArrowRight" ? 1 : -1;
  const next = vertical ? inNextRow(root, from, step) : inSameRow(from, step);
  if (!next) return false;
  event.preventDefault();
  next.focus();
  next.scrollIntoView({ block: "nearest" });
  return true;
}

function inNextRow(root: HTMLElement, from: HTMLElement, step: 1 | -1): HTMLElement | null {
  const rows = [...root.querySelectorAll<HTMLElement>("[data-row]")].filter((row) => firstIn(row) !== null);
  const current = rows.findIndex((row) => row.contains(from));
  const target = current < 0 ? (step === 1 ? 0 : rows.length - 1) : current + step;
  const row = rows[target];
  return row ? firstIn(row) : null;
}

function inSameRow(from: HTMLElement, step: 1 | -1): HTMLElement | null {
  const row = from.closest<HTMLElement>("[data-row]");
  if (!row) return null;
  const stops = [...row.querySelectorAll<HTMLElement>(FOCUSABLE)];
  return stops[stops.indexOf(from) + step] ?? null;
}

function firstIn(row: HTMLElement): HTMLElement | null {
  return row.matches(FOCUSABLE) ? row : row.querySelector<HTMLElement>(FOCUSABLE);
}
