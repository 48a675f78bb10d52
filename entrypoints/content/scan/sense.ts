import { ALIAS, END, START, STRIDE } from "../../../corpus/terms/candidates";
import type { Matcher } from "../../../corpus/terms/matcher";
import { PageSense } from "../../../corpus/terms/page-sense";
import { countMarks, type Judged } from "../../../corpus/terms/settle";
import { MarkCounts } from "./mark-counts";

/** A term in a chunk's text; offsets are UTF-16. */
export interface Span {
  term: string;
  start: number;
  end: number;
}

/** Whether the reader said that these words are not this term here; null stands for no such words at all. */
export type IsExcluded = (term: string, words: string) => boolean;

/**
 * What the page's words mean, by chunk. Candidates are what may be marked whatever the rest of the page says;
 * marks are what is, as the page stands. Positions are offsets into the text a chunk was told with.
 */
export class Sense {
  /** Grows whenever the marks of a chunk other than the one just told may have changed. */
  revision = 0;
  private readonly page: PageSense<number>;
  private isExcluded: IsExcluded | null;
  /** Starts of excluded words by chunk: the texts themselves are not kept. */
  private readonly excluded = new Map<number, Set<number>>();
  private readonly counts = new MarkCounts((chunk, term) => this.countAnew(chunk, term));

  constructor(
    private readonly matcher: Matcher,
    private readonly filter: () => IsExcluded | null,
  ) {
    this.page = new PageSense(matcher, { gated: true });
    this.isExcluded = filter();
  }

  /** Use the reader's exclusions as they are now for what is told from here on. */
  refilter(): void {
    this.isExcluded = this.filter();
  }

  /** Tell a chunk's text in place of what it was; whether anything in it may be marked. */
  set(chunk: number, text: string): boolean {
    this.counts.forget(chunk);
    this.follow(this.page.setBlock(chunk, text).blocks.length);
    const any = this.page.rowsOf(chunk).length > 0;
    if (this.isExcluded) this.exclude(chunk, text, this.isExcluded);
    return any;
  }

  /** Forget a chunk. */
  delete(chunk: number): void {
    this.counts.forget(chunk);
    this.follow(this.page.removeBlock(chunk).blocks.length);
    this.excluded.delete(chunk);
  }

  /** Call with the start and end of each candidate of a chunk in order, until one call answers true; whether one did. */
  someCandidate(chunk: number, call: (start: number, end: number) => boolean): boolean {
    const rows = this.page.rowsOf(chunk);
    for (let row = 0; row < rows.length; row += STRIDE) {
      if (call(rows[row + START]!, rows[row + END]!)) return true;
    }
    return false;
  }

  /** What is marked in a chunk, each with its reason. */
  marks(chunk: number): Judged[] {
    const excluded = this.excluded.get(chunk);
    const marks = this.page.mentionsOf(chunk);
    return excluded ? marks.filter((mark) => !excluded.has(mark.start)) : marks;
  }

  /** Adds the marks of a chunk to counts by the term's index in the matcher; false where none of them can be of a new term. */
  count(chunk: number, counts: Uint32Array): boolean {
    const { page, matcher } = this;
    if (!this.excluded.has(chunk)) return countMarks(page.rowsOf(chunk), matcher, page.evidence, counts);
    for (const { term } of this.marks(chunk)) counts[this.matcher.terms.indexOf(term)]! += 1;
    return true;
  }

  /** How many marks a chunk has, of one term or of all; without looking at them again as long as they cannot have changed. */
  countOf(chunk: number, term: string | null): number {
    return this.counts.of(chunk, term, this.revision);
  }

  private countAnew(chunk: number, term: string | null): number {
    const counts = new Uint32Array(this.matcher.terms.length);
    this.count(chunk, counts);
    return term === null
      ? counts.reduce((sum, count) => sum + count, 0)
      : (counts[this.matcher.terms.indexOf(term)] ?? 0);
  }

  private follow(changed: number): void {
    if (changed > 1) this.revision++;
  }

  private exclude(chunk: number, text: string, isExcluded: IsExcluded): void {
    const out = new Set<number>();
    const rows = this.page.rowsOf(chunk);
    for (let row = 0; row < rows.length; row += STRIDE) {
      const term = this.matcher.terms[this.matcher.termOf(rows[row + ALIAS]!)]!;
      if (isExcluded(term, text.slice(rows[row + START]!, rows[row + END]!))) out.add(rows[row + START]!);
    }
    if (out.size > 0) this.excluded.set(chunk, out);
    else this.excluded.delete(chunk);
  }
}
