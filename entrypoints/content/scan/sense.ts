import type { Matcher } from "../../../corpus/terms/matcher";
import { PageSense } from "../../../corpus/terms/page-sense";

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

  constructor(
    matcher: Matcher,
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
    this.follow(this.page.setBlock(chunk, text).blocks.length);
    this.excluded.delete(chunk);
    const spans = this.page.candidatesOf(chunk);
    if (this.isExcluded) this.exclude(chunk, spans, text, this.isExcluded);
    return spans.length > 0;
  }

  /** Forget a chunk. */
  delete(chunk: number): void {
    this.follow(this.page.removeBlock(chunk).blocks.length);
    this.excluded.delete(chunk);
  }

  candidates(chunk: number): Span[] {
    return this.page.candidatesOf(chunk);
  }

  marks(chunk: number): Span[] {
    const excluded = this.excluded.get(chunk);
    const marks = this.page.mentionsOf(chunk);
    return excluded ? marks.filter((mark) => !excluded.has(mark.start)) : marks;
  }

  private follow(changed: number): void {
    if (changed > 1) this.revision++;
  }

  private exclude(chunk: number, spans: Span[], text: string, isExcluded: IsExcluded): void {
    const out = spans.filter((span) => isExcluded(span.term, text.slice(span.start, span.end)));
    if (out.length > 0) this.excluded.set(chunk, new Set(out.map((span) => span.start)));
  }
}
