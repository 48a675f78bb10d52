import type { TermCount } from "../../protocol/messages";

/** What the frames inside a page told of their marks: they belong to the page's badge, list and steps as its own do. */
export class FrameCounts {
  private readonly frames = new Map<number, TermCount[]>();

  /** What a frame holds now; one that holds nothing, or left the page, is forgotten. */
  set(frameId: number, counts: TermCount[]): void {
    if (counts.length > 0) this.frames.set(frameId, counts);
    else this.frames.delete(frameId);
  }

  /** Counts by term with those of the frames added. */
  addedTo(own: Map<string, number>): Map<string, number> {
    const all = new Map(own);
    for (const { term, count } of [...this.frames.values()].flat()) all.set(term, (all.get(term) ?? 0) + count);
    return all;
  }

  /** How many matches each frame has, of one term or of all. */
  matches(term: string | null): [frameId: number, count: number][] {
    return [...this.frames].map(([frameId, counts]) => [
      frameId,
      counts.reduce((sum, each) => sum + (term === null || each.term === term ? each.count : 0), 0),
    ]);
  }
}
