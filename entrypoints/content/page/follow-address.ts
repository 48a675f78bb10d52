import { addressHere } from "./exclusion-filter";

/** How often the address is asked for, ms: as long as changes of a page are collected before they are read. */
const ASK_MS = 250;

/**
 * Calls back where the page goes on to another address without being loaded, as by `history.pushState`: the window has
 * no event for it. Browsers with a navigation object tell at once.
 */
export function followAddress(onChange: () => void, signal: AbortSignal): void {
  let known = addressHere().page;
  const look = () => {
    const { page } = addressHere();
    if (page === known) return;
    known = page;
    onChange();
  };
  const asking = setInterval(look, ASK_MS);
  signal.addEventListener("abort", () => clearInterval(asking));
  const { navigation } = window as { navigation?: EventTarget };
  navigation?.addEventListener("currententrychange", look, { signal });
}
