import { HIDDEN_TAGS } from "../../../corpus/text/html-tags";

/** How long changes of an empty frame are collected before it is looked at again. */
const LOOK_AGAIN_MS = 200;

/**
 * Resolves once this frame's document holds something to read. Some pages have hundreds of empty frames; the
 * lexicon in each of them would cost more than the page itself. Never resolves for one that stays empty.
 */
export function frameText(signal: AbortSignal): Promise<void> {
  if (holdsText()) return Promise.resolve();
  return new Promise((found) => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const observer = new MutationObserver(() => {
      waiting ??= setTimeout(look, LOOK_AGAIN_MS);
    });
    const stop = () => {
      clearTimeout(waiting);
      observer.disconnect();
    };
    const look = () => {
      waiting = undefined;
      if (!holdsText()) return;
      stop();
      found();
    };
    observer.observe(document, { childList: true, characterData: true, subtree: true });
    signal.addEventListener("abort", stop);
  });
}

/** Words, or a component that may hold some. */
function holdsText(): boolean {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text ? isRead(node) : (node as Element).shadowRoot) return true;
  }
  return false;
}

function isRead({ data, parentElement }: Text): boolean {
  return parentElement !== null && !HIDDEN_TAGS.has(parentElement.localName) && data.trim() !== "";
}
