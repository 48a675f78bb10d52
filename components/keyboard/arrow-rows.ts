import { firstStop, isReachable, stopsIn } from "./stops";

/** Fields that need the arrows for their own value. */
const KEEPS_ARROWS = /^(date|datetime-local|month|number|radio|range|time|week)$/;

/**
 * Arrow keys for a view made of rows (`data-row`): up and down go from row to row, left and right within one. Rows in
 * a part of their own (`data-rows`) are for those who are there: others pass it by.
 * Keys that a field or select needs for itself are left to it. Returns whether the key was used.
 */
export function moveByArrows(event: KeyboardEvent, root: HTMLElement): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing) return false;
  if (event.defaultPrevented) return false;
  const from = event.target as HTMLElement;
  const vertical = event.key === "ArrowDown" || event.key === "ArrowUp";
  const horizontal = event.key === "ArrowLeft" || event.key === "ArrowRight";
  if (!vertical && !horizontal) return false;
  const step = event.key === "ArrowDown" || event.key === "ArrowRight" ? 1 : -1;
  if (from instanceof HTMLSelectElement || (from instanceof HTMLInputElement && needsArrow(from, horizontal, step)))
    return false;
  const used = vertical ? goToRow(root, from, step) : goTo(inSameRow(from, step));
  if (used) event.preventDefault();
  return used;
}

/** Go from where one is to the next row or the one before. Returns whether there is one. */
export function goToRow(root: HTMLElement, from: HTMLElement, step: 1 | -1): boolean {
  return goTo(inNextRow(root, from, step));
}

function goTo(stop: HTMLElement | null): boolean {
  stop?.focus();
  stop?.scrollIntoView({ block: "nearest" });
  return stop !== null;
}

/** In a text, left and right move the caret until it stands at the edge. */
function needsArrow(field: HTMLInputElement, horizontal: boolean, step: 1 | -1): boolean {
  if (KEEPS_ARROWS.test(field.type)) return true;
  if (!horizontal || field.type === "checkbox") return false;
  const { selectionStart, selectionEnd, value } = field;
  return selectionStart !== selectionEnd || selectionEnd !== (step === 1 ? value.length : 0);
}

function inNextRow(root: HTMLElement, from: HTMLElement, step: 1 | -1): HTMLElement | null {
  const part = from.closest("[data-rows]");
  const rows = [...(part ?? root).querySelectorAll<HTMLElement>("[data-row]")].filter(
    (row) => row.closest("[data-rows]") === part && firstStop(row) !== null,
  );
  // A row may hold others: the innermost is where one is.
  const current = rows.findLastIndex((row) => row.contains(from));
  const target = current < 0 ? (step === 1 ? 0 : rows.length - 1) : current + step;
  const row = rows[target];
  return row ? firstStop(row) : null;
}

function inSameRow(from: HTMLElement, step: 1 | -1): HTMLElement | null {
  let row = from.closest<HTMLElement>("[data-row]");
  // At the end of a row that is part of another, that one goes on.
  for (; row; row = row.parentElement?.closest<HTMLElement>("[data-row]") ?? null) {
    const inside = stopsIn(row).filter((stop) => stop === from || isReachable(stop));
    const entry = firstStop(row);
    const stops = entry && !inside.includes(entry) ? [entry, ...inside] : inside;
    const next = stops[stops.indexOf(from) + step];
    if (next) return next;
  }
  return null;
}
