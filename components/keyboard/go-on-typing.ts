/** A letter typed on a result goes on with the query: the field has the focus before the letter arrives. */
export function goOnTyping(event: KeyboardEvent, field: HTMLInputElement | null): void {
  if (event.ctrlKey || event.metaKey || event.altKey || !isElsewhere(event, field)) return;
  if (event.key.length === 1 && /[\p{L}\p{N}]/u.test(event.key)) field?.focus();
}

/** Escape on a result goes back to the query, where a popup would close instead. */
export function backToField(event: KeyboardEvent, field: HTMLInputElement | null): void {
  if (event.key !== "Escape" || !isElsewhere(event, field)) return;
  event.preventDefault();
  field?.focus();
  field?.select();
}

/** Other fields and selects need their keys for themselves. */
function isElsewhere({ target, defaultPrevented }: KeyboardEvent, field: HTMLInputElement | null): boolean {
  return (
    !defaultPrevented && target !== field && !(target as HTMLElement).matches("input:not([type=checkbox]), select")
  );
}
