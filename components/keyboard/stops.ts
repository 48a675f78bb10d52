const STOPS =
  'a[href], button:not(:disabled), input:not(:disabled):not([hidden]), select:not(:disabled), summary, [tabindex="0"]';

/** Every control that the keyboard comes to, in order, those in what is folded away included. */
export function stopsIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(STOPS)];
}

/** Whether a control can take the focus now: what is folded away or not drawn cannot. */
export function isReachable(stop: HTMLElement): boolean {
  return stop.checkVisibility() && (stop.localName === "summary" || !stop.closest("details:not([open])"));
}

/** Where a row is entered: the row itself where it can have the focus, else its first control that can be reached. */
export function firstStop(row: HTMLElement): HTMLElement | null {
  if (row.matches(`${STOPS}, [tabindex]`)) return isReachable(row) ? row : null;
  return stopsIn(row).find(isReachable) ?? null;
}
