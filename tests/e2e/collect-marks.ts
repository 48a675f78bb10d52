/** A mark found while scrolling through a page. */
export interface Found {
  text: string;
  /** Whether it is marked as a figure, not as a term. */
  figure: boolean;
}

/** The text that a reader sees, cut at blocks, line breaks and table cells. Runs inside the page. */
export function visibleLines(): string[] {
  return (document.body?.innerText ?? "").split(/[\n\t]/).filter((line) => line.trim() !== "");
}

/** The marks registered now, without scrolling. Runs inside the page. */
export function registeredMarks(): Found[] {
  const registry = (CSS as unknown as { highlights: Map<string, Iterable<AbstractRange>> }).highlights;
  return [...registry.values()]
    .flatMap((highlight) => [...highlight])
    .map((range) => ({ text: range.startContainer.textContent ?? "", figure: false }));
}

/**
 * Every mark of a page, each once: only those near the view are registered, so this scrolls. What the page replaced
 * meanwhile is left out. Runs inside the page.
 */
export async function collectMarks(): Promise<Found[]> {
  const seen = new WeakMap<Node, Set<number>>();
  const found: (Found & { node: Node })[] = [];
  const registry = (CSS as unknown as { highlights: Map<string, Iterable<AbstractRange>> }).highlights;
  const take = () => {
    for (const [name, highlight] of registry) {
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const starts = seen.get(startContainer) ?? new Set();
        if (starts.has(startOffset)) continue;
        seen.set(startContainer, starts.add(startOffset));
        const live = document.createRange();
        live.setStart(startContainer, startOffset);
        live.setEnd(endContainer, endOffset);
        const holder = startContainer.parentElement ?? document.body;
        const line = getComputedStyle(holder, `::highlight(${name})`).textDecorationStyle;
        found.push({ node: startContainer, text: live.toString(), figure: line === "double" });
      }
    }
  };
  const scroller = document.scrollingElement ?? document.documentElement;
  for (let top = 0; ; top += innerHeight) {
    scroller.scrollTo({ top, behavior: "instant" });
    for (let frame = 0; frame < 3; frame++) await new Promise((done) => requestAnimationFrame(done));
    take();
    if (top + innerHeight >= scroller.scrollHeight) break;
  }
  // The last look comes some time after the last turn.
  await new Promise((done) => setTimeout(done, 400));
  take();
  return found.filter(({ node }) => node.isConnected).map(({ text, figure }) => ({ text, figure }));
}
