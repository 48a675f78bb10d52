import { Readable } from "../../../entrypoints/content/dom/readable";
import { RootScan, type ScanEvents } from "../../../entrypoints/content/scan/root-scan";
import type { Sense } from "../../../entrypoints/content/scan/sense";

const observers = new Set<MutationObserver>();

/** Watch no document any more. */
export function stopFollowing(): void {
  for (const observer of observers) observer.disconnect();
  observers.clear();
}

/** A scan that has read the whole document, and on `follow` what changed since; the document is watched until `stop` or `stopFollowing`. */
export function followedScan(sense: Sense, onDrop: ScanEvents["onDrop"]) {
  const scan = new RootScan(document, sense, { onRead: () => undefined, onDrop, onOpenShadow: () => undefined });
  const run = () => {
    while (!scan.done) scan.run(Number.POSITIVE_INFINITY, new Readable());
  };
  run();
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  observers.add(observer);
  const follow = () => {
    scan.changes.note(observer.takeRecords());
    run();
  };
  return { scan, follow, stop: () => observer.disconnect() };
}
