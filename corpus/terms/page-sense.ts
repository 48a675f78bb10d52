import { ALIAS, type Candidates, DEFINITE, FLAGS, NONE, STRIDE } from "./candidates";
import type { Matcher } from "./matcher";
import { EvidenceCount } from "./page-evidence";
import { type Judged, type PageEvidence, settle } from "./settle";

/** Blocks whose marks may be others now, the block itself included; ask `mentionsOf` again for those in view. */
export interface SenseChange<Id> {
  blocks: Id[];
}

/**
 * What a page's words mean, kept up while the page is read block by block and changes. A block is a paragraph's
 * raw text, joined across inline elements; nothing matches across blocks.
 *
 * A candidate that needs evidence waits until the page gives it: a block set later can release (or, when it goes,
 * withdraw) marks in blocks set before, which `SenseChange` names. With `gated`, context terms wait for an anchor.
 *
 *     const sense = new PageSense<number>(matcher, { gated: true });
 *     const { blocks } = sense.setBlock(7, text);          // new or changed text; scans it once
 *     for (const id of blocks) mark(id, sense.mentionsOf(id));  // offsets into the text that was set
 *     sense.removeBlock(7);
 *
 * Texts are not kept: a block without a candidate costs nothing after its scan, one with candidates four small
 * numbers each.
 */
export class PageSense<Id> {
  readonly #matcher: Matcher;
  readonly #evidence: EvidenceCount;
  readonly #blocks = new Map<Id, Candidates>();

  constructor(matcher: Matcher, options: { gated: boolean }) {
    this.#matcher = matcher;
    this.#evidence = new EvidenceCount(matcher, options.gated);
  }

  /** Reads a block's text, new or changed. The answer's `blocks` is empty where no mark can have changed. */
  setBlock(id: Id, text: string): SenseChange<Id> {
    return this.#replace(id, this.#matcher.scan(text));
  }

  /** Forgets a block that left the page. */
  removeBlock(id: Id): SenseChange<Id> {
    return this.#replace(id, NONE);
  }

  /** What a page marks in a block, by start, without overlaps. */
  mentionsOf(id: Id): Judged[] {
    return this.candidatesOf(id).filter((mention) => mention.sure);
  }

  /** Marked and open candidates of a block, each with its reason, so that a card can say why or why not. */
  candidatesOf(id: Id): Judged[] {
    const rows = this.#blocks.get(id);
    return rows ? settle(rows, this.#matcher, this.#evidence) : [];
  }

  /** A block's candidates as they are kept (candidates.ts), for those who need their places only. Not to be changed. */
  rowsOf(id: Id): Readonly<Candidates> {
    return this.#blocks.get(id) ?? NONE;
  }

  /** What the page as a whole says, for those who judge the rows themselves (countMarks in settle.ts). */
  get evidence(): PageEvidence {
    return this.#evidence;
  }

  #replace(id: Id, rows: Candidates): SenseChange<Id> {
    const before = this.#blocks.get(id) ?? NONE;
    // A copy is as long as its content, what grew bit by bit is a third longer.
    if (rows.length > 0) this.#blocks.set(id, rows.slice());
    else this.#blocks.delete(id);
    if (before.length === 0 && rows.length === 0) return { blocks: [] };
    const { terms, anchor, open } = this.#evidence.replace(before, rows);
    const blocks = [id];
    if (anchor || open || terms.size > 0)
      for (const [other, candidates] of this.#blocks)
        if (other !== id && this.#depends(candidates, terms, anchor, open)) blocks.push(other);
    return { blocks };
  }

  #depends(rows: Candidates, terms: Set<number>, anchor: boolean, open: boolean): boolean {
    for (let row = 0; row < rows.length; row += STRIDE) {
      const term = this.#matcher.termOf(rows[row + ALIAS]!);
      if (open && term >= this.#matcher.anchors) return true;
      if ((rows[row + FLAGS]! & DEFINITE) === 0 && (anchor || terms.has(term))) return true;
    }
    return false;
  }
}
