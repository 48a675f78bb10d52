import { firstStop, isReachable, stopsIn } from "./stops";

/** What holds neighbours of a lost place: going further than these would be a jump, and a key pressed blindly could change a setting. */
const SCOPES =
  "li, ul, ol, table, [role=table], [role=rowgroup], [role=group], fieldset, form, section, article, [data-row]";

interface Place {
  element: HTMLElement;
  /** The root's stops while it had the focus. */
  stops: HTMLElement[];
  /** What it stood in, from the inside out. */
  scopes: Element[];
}

/**
 * Keeps the keyboard's focus in a view whose lists change under it. A browser drops the focus to the page's body when
 * its element is taken out or only moved. Here a moved element gets it back; of a removed one the nearest in its list
 * takes it over, else the search field. Returns how to stop.
 */
export function keepFocus(root: HTMLElement): () => void {
  let place: Place | null = null;
  const active = () => (root.getRootNode() as Document | ShadowRoot).activeElement;

  /** What only arrows or links lead to has a place among the stops too. */
  const stopsWith = (element: HTMLElement) => {
    const stops = stopsIn(root);
    if (stops.includes(element)) return stops;
    const after = stops.findIndex((stop) => element.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING);
    return stops.toSpliced(after < 0 ? stops.length : after, 0, element);
  };

  const changed = (records: MutationRecord[]) => {
    if (!place) return;
    const { element } = place;
    if (active() === element) {
      if (records.length > 0) place.stops = stopsWith(element);
      return;
    }
    if (!isNowhere(root, active())) return;
    if (!records.some(({ removedNodes }) => [...removedNodes].some((node) => node.contains(element)))) return;
    if (root.contains(element)) element.focus({ preventScroll: true });
    else (nearest(root, place) ?? homeOf(root))?.focus();
  };
  const observer = new MutationObserver(changed);
  observer.observe(root, { childList: true, subtree: true });

  const came = (event: FocusEvent) => {
    const element = event.target as HTMLElement;
    place = { element, stops: stopsWith(element), scopes: scopesOf(element, root) };
  };
  // Some browsers say that the focus leaves an element that is being removed; a reader who leaves it lets it stand.
  const left = () =>
    queueMicrotask(() => {
      changed(observer.takeRecords());
      if (place && active() !== place.element) place = null;
    });
  root.addEventListener("focusin", came);
  root.addEventListener("focusout", left);
  return () => {
    observer.disconnect();
    root.removeEventListener("focusin", came);
    root.removeEventListener("focusout", left);
  };
}

/** Whether the focus is on nothing at all: what the reader has gone to elsewhere is never taken from them. */
function isNowhere(root: HTMLElement, active: Element | null): boolean {
  const { body, documentElement, activeElement } = root.ownerDocument;
  const none = [null, body, documentElement];
  const host = (root.getRootNode() as Partial<ShadowRoot>).host ?? null;
  return none.includes(active as HTMLElement | null) && [...none, host].includes(activeElement as HTMLElement | null);
}

function scopesOf(element: Element, root: Element): Element[] {
  const scopes: Element[] = [];
  for (let at = element.parentElement; at && at !== root; at = at.parentElement)
    if (at.matches(SCOPES)) scopes.push(at);
  return element.matches("[data-row]") ? [element, ...scopes] : scopes;
}

/** What stands where the lost element stood, else what followed it, else what came before, in the smallest scope that is left. */
function nearest(root: HTMLElement, { element, stops, scopes }: Place): HTMLElement | null {
  const now = stopsIn(root);
  const at = stops.indexOf(element);
  const stays = new Set(now);
  const before = stops.slice(0, at).findLast((stop) => stays.has(stop));
  const after = stops.slice(at + 1).find((stop) => stays.has(stop));
  const fresh = now.slice(before ? now.indexOf(before) + 1 : 0, after ? now.indexOf(after) : now.length);
  const offset = at - (before ? stops.indexOf(before) : -1) - 1;
  for (const scope of scopes) {
    if (!root.contains(scope)) continue;
    const within = (stop: HTMLElement | undefined): stop is HTMLElement =>
      stop !== undefined && scope.contains(stop) && isReachable(stop);
    const here = fresh.filter(within);
    const found = here[Math.min(offset, here.length - 1)] ?? [after, before].find(within);
    if (found) return atRowsBeginning(found, scopes);
  }
  return null;
}

/** Another row is entered at its first stop; within the row that is left the focus stays beside where it was. */
function atRowsBeginning(found: HTMLElement, scopes: Element[]): HTMLElement {
  const row = found.closest<HTMLElement>("[data-row]");
  return (row && !scopes.includes(row) && firstStop(row)) || found;
}

/** Where a view is entered: its search field, else its main part. */
function homeOf(root: HTMLElement): HTMLElement | null {
  const field = [...root.querySelectorAll<HTMLElement>("input[type=search]")].find(isReachable);
  if (field) return field;
  const main = root.querySelector<HTMLElement>("[role=dialog], main");
  if (main && main.tabIndex < 0) main.tabIndex = -1;
  return main;
}
