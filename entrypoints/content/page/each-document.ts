/**
 * Begins now, and again whenever the page replaces its root element. One that writes itself anew (`document.open`)
 * takes every listener on the window and the document away with it, ours too, and no event tells; but what it held is
 * removed, which can be observed. The signal given to `begin` ends what was begun as soon as its root is gone.
 */
export function eachDocument(signal: AbortSignal, begin: (signal: AbortSignal) => void): void {
  let root = document.documentElement;
  let current = new AbortController();
  const observer = new MutationObserver((records) => {
    if (records.some(({ removedNodes }) => Array.from(removedNodes).includes(root))) current.abort();
    // The next one may be written later, or in many pieces: the root comes first.
    if (!current.signal.aborted || !document.documentElement) return;
    root = document.documentElement;
    current = new AbortController();
    begin(current.signal);
  });
  observer.observe(document, { childList: true });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    current.abort();
  });
  begin(current.signal);
}
