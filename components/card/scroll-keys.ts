/** One press of an arrow, px: about two lines. */
const LINE = 40;
/** What stays in sight of the part before, as a share. */
const PAGE = 0.85;

/** Keys that scroll, pressed on the card itself, scroll what it shows and not the page under it. */
export function scrollByKeys(event: KeyboardEvent): void {
  const card = event.currentTarget as HTMLElement;
  if (event.target !== card || event.altKey || event.ctrlKey || event.metaKey) return;
  const text = card.querySelector(".card-scroll");
  const by = text && stepOf(event, text);
  if (!by) return;
  event.preventDefault();
  text.scrollBy({ top: by });
}

function stepOf({ key, shiftKey }: KeyboardEvent, { clientHeight, scrollHeight }: Element): number | undefined {
  const page = clientHeight * PAGE;
  const steps: Record<string, number> = {
    ArrowDown: LINE,
    ArrowUp: -LINE,
    PageDown: page,
    PageUp: -page,
    " ": shiftKey ? -page : page,
    Home: -scrollHeight,
    End: scrollHeight,
  };
  return steps[key];
}
