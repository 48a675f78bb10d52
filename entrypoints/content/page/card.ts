import type { MarkedFor } from "../../../components/card/props";
import { isMarked } from "../../../corpus/terms/settle";
import type { CardHandle, CardPort, CardSubject, OpenedBy } from "../../protocol/companion";
import type { Point } from "../hover/reducer";
import { liveRange, type Target, type TermMark } from "../marks/mark";
import { loadCompanion } from "./companion";

/** The card of this frame: the companion's, fetched when it is first about to be needed. */
export class LazyCard {
  private handle: CardHandle | null = null;
  /** What is to be shown once the companion is there; another request in the meantime takes its place. */
  private wanted: Target | null = null;

  constructor(
    private readonly port: CardPort,
    private readonly signal: AbortSignal,
  ) {}

  prepare(): void {
    void this.get();
  }

  async show(target: Target, by: OpenedBy, pointer: Point | null): Promise<void> {
    this.wanted = target;
    const card = await this.get();
    if (this.wanted === target) await card?.show(subjectOf(target), by, pointer);
  }

  hide(refocus: boolean): void {
    this.wanted = null;
    this.handle?.hide(refocus);
  }

  refresh(): void {
    this.handle?.refresh();
  }

  async announce(match: { words: string; index: number; of: number } | null): Promise<void> {
    (await this.get())?.announce(match);
  }

  isOurs(event: Event): boolean {
    return this.handle?.isOurs(event) ?? false;
  }

  private async get(): Promise<CardHandle | null> {
    if (this.handle) return this.handle;
    const companion = await loadCompanion();
    if (companion && !this.signal.aborted) this.handle ??= companion.createCard(this.port, this.signal);
    return this.handle;
  }
}

function markedFor({ text: words, judged }: TermMark): MarkedFor | null {
  if (!judged || !isMarked(judged.why)) return null;
  return { why: judged.why, words, cue: judged.cue };
}

function subjectOf(target: Target): CardSubject {
  const about = "term" in target ? { term: target.term, marked: markedFor(target) } : { comparison: target.comparison };
  return { about, range: liveRange(target), node: target.start.node };
}
