import { Readable } from "../dom/readable";
import { isBlock } from "../dom/tags";
import type { Chunk } from "./chunk-list";
import { HiddenWatch } from "./hidden-watch";
import { RootScan } from "./root-scan";
import type { Sense } from "./sense";
import { Slices, type Urgency } from "./slices";
import type { StyleGate } from "./style-gate";

/**
 * How long changes are collected before they are read: a page that redraws in steps is read once. At 100 ms a page that
 * grows with every frame cost a sixth more.
 */
const COLLECT_MS = 250;

/** Characters read with urgency at the start and after a change; the rest waits for idle moments. */
const URGENT_CHARACTERS = 24_000;

/** Characters read before it is first asked what is in view: about two screens. */
const FIRST_LOOK_CHARACTERS = 8_000;

/** When custom elements are asked for a shadow root once a page is read, each time after twice as long: scripts come late. */
const FIRST_ASK_MS = 500;
const ASKS_MAX = 6;

export interface PageScanEvents {
  onDrop(chunk: Chunk): void;
  onRoot(root: ShadowRoot): void;
  /** After each slice; `done` where the whole page is read, `begun` where what the reader may see of it is. */
  onSlice(done: boolean, begun: boolean): void;
  /** Text that was hidden is shown: time for a look. */
  onShown(): void;
}

/** Reads the document and its open shadow roots in slices and follows what changes in them. */
export class PageScan {
  readonly scans = new Map<Document | ShadowRoot, RootScan>();
  private readonly slices: Slices;
  private readonly hidden: HiddenWatch;
  private asks = 0;
  private asking: ReturnType<typeof setTimeout> | undefined;
  private readonly observers = new Map<Document | ShadowRoot, MutationObserver>();
  private collecting: ReturnType<typeof setTimeout> | undefined;
  private urgentLeft = URGENT_CHARACTERS;
  private begun = false;

  constructor(
    private readonly sense: Sense,
    private readonly events: PageScanEvents,
    private readonly gate: StyleGate,
    private readonly signal: AbortSignal,
  ) {
    this.slices = new Slices((deadline) => this.slice(deadline), signal);
    this.hidden = new HiddenWatch(() => events.onShown(), signal);
    signal.addEventListener("abort", () => this.stop());
  }

  get done(): boolean {
    for (const scan of this.scans.values()) if (!scan.done) return false;
    return true;
  }

  start(): void {
    this.addRoot(document);
    this.slices.request("soon");
  }

  /** Follow a root; again for a known one changes nothing. */
  addRoot(root: Document | ShadowRoot): void {
    if (this.scans.has(root) || this.signal.aborted) return;
    const scan = new RootScan(root, this.sense, {
      onRead: (chunk) => {
        this.urgentLeft -= chunk.size;
      },
      onDrop: (_, chunk) => this.events.onDrop(chunk),
      onOpenShadow: (shadow) => this.addRoot(shadow),
    });
    this.scans.set(root, scan);
    const observer = new MutationObserver((records) => {
      const toggled = scan.changes.note(records);
      for (const editor of toggled) this.rereadIn(editor);
      this.collect();
    });
    // Text that is opened for editing where it stands loses its marks.
    const attributeFilter = ["contenteditable"];
    observer.observe(root, { childList: true, characterData: true, subtree: true, attributeFilter });
    this.observers.set(root, observer);
    if (root !== document) {
      this.events.onRoot(root as ShadowRoot);
      this.slices.request("soon");
    }
  }

  /** Read everything again, as after the reader's exclusions changed. */
  reread(): void {
    for (const scan of this.scans.values()) scan.list.dropAll();
    this.urgentLeft = URGENT_CHARACTERS;
    this.slices.request("soon");
  }

  /** Take in what no mutation tells: text that was hidden and is shown, shadow roots that old elements were given. */
  lookAgain(): void {
    const readable = new Readable();
    for (const scan of this.scans.values()) if (scan.dropShown(readable)) this.slices.request("soon");
    this.followLateRoots();
  }

  /** Hear of it when text that is hidden now is shown. */
  followHidden(): void {
    const scans = [...this.scans.values()];
    // Most pages hide no mention.
    if (this.hidden.any || scans.some(({ hides }) => hides)) {
      this.hidden.follow(scans.map((scan) => scan.hiddenElements()));
    }
  }

  private followLateRoots(): void {
    for (const scan of [...this.scans.values()]) for (const root of scan.late.take()) this.addRoot(root);
  }

  /** A page at rest may still wait for the script of its elements. */
  private askLater(): void {
    if (this.asking !== undefined || this.asks >= ASKS_MAX) return;
    if (![...this.scans.values()].some(({ late }) => late.anyCustom)) return;
    this.asking = setTimeout(
      () => {
        this.asking = undefined;
        this.followLateRoots();
        this.askLater();
      },
      FIRST_ASK_MS * 2 ** this.asks++,
    );
  }

  /** What became an editor, or ceased to be one, may hold shadow roots. */
  private rereadIn(node: Node): void {
    for (const [root, scan] of this.scans) {
      if (root !== document && isIn(root as ShadowRoot, node)) scan.list.dropAll();
    }
  }

  private collect(): void {
    this.collecting ??= setTimeout(() => {
      this.collecting = undefined;
      this.urgentLeft = Math.max(this.urgentLeft, URGENT_CHARACTERS);
      this.slices.request("soon");
    }, COLLECT_MS);
  }

  private slice(deadline: number): Urgency | null {
    if (!this.gate.open) return "frame";
    const readable = new Readable();
    this.dropGoneRoots();
    if (!this.begun) this.begin(readable);
    for (const scan of this.scans.values()) {
      if (performance.now() >= deadline) break;
      if (!scan.done) scan.run(deadline, readable);
    }
    const { done } = this;
    this.events.onSlice(done, done || this.urgentLeft <= URGENT_CHARACTERS - FIRST_LOOK_CHARACTERS);
    if (done) {
      this.askLater();
      return null;
    }
    if (!this.gate.open) return "frame";
    return this.urgentLeft > 0 ? "soon" : "idle";
  }

  /** Shadow roots whose hosts left the page. */
  private dropGoneRoots(): void {
    for (const [root, scan] of this.scans) {
      if (root === document || (root as ShadowRoot).host.isConnected) continue;
      scan.list.dropAll();
      this.scans.delete(root);
      this.observers.get(root)?.disconnect();
      this.observers.delete(root);
    }
  }

  /** What is in view is read first: on a page opened in the middle, or restored there, that is not its beginning. */
  private begin(readable: Readable): void {
    this.begun = true;
    if (scrollY < innerHeight) return;
    const seen = document.elementFromPoint(innerWidth / 2, 40);
    let block: Element | null = seen;
    while (block && !isBlock(block.localName)) block = block.parentElement;
    if (block && block !== document.body && block !== document.documentElement) {
      this.scans.get(document)?.beginAt(block, readable);
    }
  }

  private stop(): void {
    clearTimeout(this.collecting);
    clearTimeout(this.asking);
    for (const observer of this.observers.values()) observer.disconnect();
    this.scans.clear();
  }
}

function isIn(root: ShadowRoot, node: Node): boolean {
  for (let host: Element | null = root.host; host; ) {
    if (node.contains(host)) return true;
    const around: Node = host.getRootNode();
    host = around instanceof ShadowRoot ? around.host : null;
  }
  return false;
}
