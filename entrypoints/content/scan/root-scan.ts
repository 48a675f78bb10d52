import { BlockWalker, type WalkStop } from "../dom/block-walker";
import { CollectedText } from "../dom/collected-text";
import { elementAround, type Readable } from "../dom/readable";
import { Changes } from "./changes";
import { type Chunk, ChunkList } from "./chunk-list";
import { LateRoots } from "./late-roots";
import type { Sense } from "./sense";
import { endsReadable, settle } from "./settle";

/** Characters read on from what is in view before the rest of the page is: about two screens. */
const AHEAD = 8_000;

/**
 * Small at first, so that what is in view is marked early and little is read again for a change there; then larger, since
 * each chunk costs as much as some hundred characters and their number is to stay in the low thousands.
 */
function chunkSize(chunks: number): number {
  return chunks < 4 ? 1_000 : chunks < 1_000 ? 4_000 : 8_000;
}

/**
 * Characters of chunks whose candidates are all checked to be shown as they are read. A page with more is full of
 * mentions: for the rest, the ends of a chunk speak for it until it comes near the screen.
 */
const CHECKED_CHARACTERS = 64_000;

export interface ScanEvents {
  /** A chunk was read and may hold mentions. */
  onRead(chunk: Chunk): void;
  onDrop(scan: RootScan, chunk: Chunk): void;
  onOpenShadow(root: ShadowRoot): void;
}

let lastId = 0;

/** Id of the chunk that was read last, of whatever root: ids rise. */
export function lastChunk(): number {
  return lastId;
}

/** Reads one document or shadow root chunk by chunk and keeps what was read in step with the page. */
export class RootScan {
  readonly list: ChunkList;
  readonly changes = new Changes();
  /** Elements in it that may get a shadow root yet. */
  readonly late = new LateRoots();
  /** Chunks in which text with candidates was hidden. */
  private readonly hiding = new Set<Chunk>();
  private readonly walker: BlockWalker;
  private readonly text = new CollectedText();
  private pausedBehind: Chunk | null | undefined;
  private ahead: Chunk | null = null;
  private aheadLeft = 0;
  private checked = 0;

  constructor(
    readonly root: Document | ShadowRoot,
    private readonly sense: Sense,
    private readonly events: ScanEvents,
  ) {
    this.walker = new BlockWalker(root, {
      onOpenShadow: (shadow) => events.onOpenShadow(shadow),
      onMayOpen: (element, custom) => this.late.note(element, custom),
    });
    this.list = new ChunkList(root, (chunk) => {
      this.hiding.delete(chunk);
      if (chunk.candidates) sense.delete(chunk.id);
      events.onDrop(this, chunk);
    });
  }

  get done(): boolean {
    return this.list.unread.size === 0 && !this.changes.any;
  }

  /** Read a block in view before anything else. Only at the start, while nothing is read. */
  beginAt(block: Node, readable: Readable): void {
    if (this.list.chunks.length > 0) return;
    this.walker.seekTo(block);
    const stop = this.walker.collect(this.text, chunkSize(0), null);
    if (this.text.empty) return;
    this.ahead = this.addChunk(null, readable);
    this.aheadLeft = AHEAD;
    if (stop === "full") this.list.unread.add(this.ahead);
  }

  /** Read until the deadline or until nothing is left. */
  run(deadline: number, readable: Readable): void {
    if (this.changes.any) this.changes.apply(this.list, deadline);
    while (this.list.unread.size > 0 && performance.now() < deadline) this.readOne(readable);
    if (!this.done) return;
    this.walker.release();
    this.text.release();
  }

  /** Collect a chunk's text again, for the places of its marks. */
  reread(chunk: Chunk, into: CollectedText): void {
    into.clear();
    this.walker.strict = chunk.strict;
    this.walker.seekAt(chunk.start);
    this.walker.collect(into, chunk.size, this.limitBehind(chunk));
    this.walker.strict = false;
    this.walker.release();
    this.pausedBehind = undefined;
  }

  /** Check each candidate of a chunk that was read before; its text was just collected again. */
  check(chunk: Chunk, text: CollectedText, readable: Readable): void {
    if (chunk.checked || !this.sense.set(chunk.id, text.text)) return;
    this.settleAll(chunk, text, readable);
  }

  /** Whether text with candidates was hidden when it was read. */
  get hides(): boolean {
    return this.hiding.size > 0;
  }

  /** The elements around text with candidates that was hidden when it was read. */
  *hiddenElements(): Generator<Element> {
    for (const { hidden } of this.hiding) for (const around of hidden.map(elementAround)) if (around) yield around;
  }

  /** Forget the chunks in which text was hidden that is shown now; whether there were any. */
  dropShown(readable: Readable): boolean {
    const isShown = (text: Text) => text.isConnected && readable.hasText(text);
    const shown = [...this.hiding].filter(({ hidden }) => hidden.some(isShown));
    for (const chunk of shown) this.list.drop(this.list.indexOf(chunk));
    return shown.length > 0;
  }

  private readOne(readable: Readable): void {
    const { list, walker, text } = this;
    const before = this.nextGap();
    if (this.pausedBehind !== before || !walker.connected) walker.seekBehind(before?.end ?? null);
    this.pausedBehind = undefined;
    text.clear();
    const stop = walker.collect(text, chunkSize(list.chunks.length), this.limitBehind(before));
    const last = text.empty ? before : this.addChunk(before, readable);
    this.leaveGap(before, last, stop);
  }

  /** The node at which the chunk behind begins. A text that was cut belongs to both; there the size is the limit. */
  private limitBehind(chunk: Chunk | null): Node | null {
    const next = this.list.next(chunk);
    return next && next.start.offset === 0 ? next.start.node : null;
  }

  private nextGap(): Chunk | null {
    if (this.ahead && this.aheadLeft > 0 && this.list.unread.has(this.ahead)) return this.ahead;
    this.ahead = null;
    for (const gap of this.list.unread) return gap;
    return null;
  }

  private leaveGap(before: Chunk | null, last: Chunk | null, stop: WalkStop): void {
    if (stop === "paused") {
      this.pausedBehind = before;
      return;
    }
    this.list.unread.delete(before);
    if (stop === "full") this.list.unread.add(last);
    if (before !== null && before === this.ahead) {
      this.ahead = last;
      this.aheadLeft -= last?.size ?? 0;
    }
  }

  private addChunk(before: Chunk | null, readable: Readable): Chunk {
    const { text } = this;
    const [start, end] = text.bounds;
    const size = text.text.length;
    const chunk: Chunk = {
      id: ++lastId,
      start,
      end,
      size,
      strict: false,
      candidates: false,
      checked: true,
      hidden: [],
    };
    this.list.insertBehind(before, chunk);
    if (!this.sense.set(chunk.id, text.text)) return chunk;
    chunk.candidates = true;
    if (this.checked < CHECKED_CHARACTERS || !endsReadable(text, readable)) {
      this.checked += size;
      this.settleAll(chunk, text, readable);
    } else chunk.checked = false;
    this.events.onRead(chunk);
    return chunk;
  }

  private settleAll(chunk: Chunk, text: CollectedText, readable: Readable): void {
    chunk.checked = true;
    const { apart, hidden } = settle(this.sense, chunk.id, text, readable);
    this.hide(chunk, hidden);
    if (apart) this.readStrictly(chunk, text, readable);
  }

  /** A match ran across elements that are laid out apart: read the chunk again with style asked for at every seam. */
  private readStrictly(chunk: Chunk, text: CollectedText, readable: Readable): void {
    chunk.strict = true;
    this.reread(chunk, text);
    const [, end] = text.bounds;
    chunk.end = end;
    chunk.size = text.text.length;
    if (this.sense.set(chunk.id, text.text)) this.hide(chunk, settle(this.sense, chunk.id, text, readable).hidden);
  }

  private hide(chunk: Chunk, hidden: Text[]): void {
    chunk.hidden = hidden;
    if (hidden.length > 0) this.hiding.add(chunk);
    else this.hiding.delete(chunk);
  }
}
