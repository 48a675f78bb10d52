import { AGAINST, ALIAS, type Candidates, FLAGS, NEAR_SHIFT, STRIDE } from "./candidates";
import { AMBIGUOUS, SURE } from "./compact";
import type { Matcher } from "./matcher";
import type { PageEvidence } from "./settle";

/** Mentions by a word beside them that open a page where no sure alias of an anchor stands: one may be chance. */
const NEAR_ANCHORS_NEEDED = 2;

/** What makes a page one about an anchor: so many sure mentions, or more than one anchor named. Less may be an aside, or an advertisement beside other news. */
const MENTIONS_OF_SUBJECT = 3;
const ANCHORS_OF_SUBJECT = 2;

/** What changed on the page when a block came or went. */
export interface EvidenceChange {
  /** Terms that the page names now and did not, or the other way round, and that some candidate waits for. */
  terms: Set<number>;
  anchor: boolean;
  open: boolean;
}

/**
 * Counts a page's evidence: sure aliases, and ambiguous ones that a word of their own sentence speaks for. What a
 * block's words say does not depend on other blocks, so counts can be added and taken away in any order.
 */
export class EvidenceCount implements PageEvidence {
  readonly #matcher: Matcher;
  readonly #gated: boolean;
  readonly #named: Uint32Array;
  /** Candidates that depend on what else the page names, by term. */
  readonly #waiting: Uint32Array;
  /** Anchors that are named. */
  #anchors = 0;
  #sureAnchors = 0;
  #nearAnchors = 0;

  constructor(matcher: Matcher, gated: boolean) {
    this.#matcher = matcher;
    this.#gated = gated;
    this.#named = new Uint32Array(matcher.terms.length);
    this.#waiting = new Uint32Array(matcher.terms.length);
  }

  names(term: number): boolean {
    return this.#named[term]! > 0;
  }

  get hasSureAnchor(): boolean {
    return this.#sureAnchors > 0;
  }

  get isAbout(): boolean {
    return this.#sureAnchors >= MENTIONS_OF_SUBJECT || (this.hasSureAnchor && this.#anchors >= ANCHORS_OF_SUBJECT);
  }

  get open(): boolean {
    return !this.#gated || this.#sureAnchors > 0 || this.#nearAnchors >= NEAR_ANCHORS_NEEDED;
  }

  /** Takes away the rows that a block had and adds those it has now. */
  replace(before: Candidates, after: Candidates): EvidenceChange {
    const { hasSureAnchor, isAbout, open } = this;
    const terms = new Set<number>();
    this.#count(before, -1, terms);
    this.#count(after, 1, terms);
    for (const term of terms) if (this.#waiting[term] === 0) terms.delete(term);
    const anchor = this.hasSureAnchor !== hasSureAnchor || this.isAbout !== isAbout;
    return { terms, anchor, open: this.open !== open };
  }

  /** Adds or takes away; `turned` keeps the terms that came to be named, or ceased to be, an odd number of times. */
  #count(rows: Candidates, step: 1 | -1, turned: Set<number>): void {
    const matcher = this.#matcher;
    for (let row = 0; row < rows.length; row += STRIDE) {
      const alias = rows[row + ALIAS]!;
      const flags = rows[row + FLAGS]!;
      const risk = matcher.riskOf(alias);
      const sure = risk === SURE && (flags & AGAINST) === 0;
      const term = matcher.termOf(alias);
      if (risk !== SURE) this.#waiting[term]! += step;
      if (!sure && !(risk === AMBIGUOUS && flags >> NEAR_SHIFT !== 0)) continue;
      const was = this.#named[term]!;
      this.#named[term] = was + step;
      if ((was === 0 || was + step === 0) && !turned.delete(term)) turned.add(term);
      if (term >= matcher.anchors) continue;
      if (was === 0) this.#anchors += 1;
      else if (was + step === 0) this.#anchors -= 1;
      if (sure) this.#sureAnchors += step;
      else this.#nearAnchors += step;
    }
  }
}
