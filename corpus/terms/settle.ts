import {
  AGAINST,
  AGAINST_AROUND,
  ALIAS,
  BESIDE,
  type Candidates,
  DEFINITE,
  END,
  FLAGS,
  NEAR_SHIFT,
  START,
  STRIDE,
  WITHIN,
} from "./candidates";
import { AMBIGUOUS, SURE } from "./compact";
import type { Matcher } from "./matcher";
import { byRank } from "./overlap";

/** Why a mention is marked. */
export type WhyMarked =
  /** The words mean the term wherever they stand. */
  | "sure-alias"
  /** A word of the same sentence speaks for it. */
  | "near-word"
  /** The page names the same term surely elsewhere. */
  | "same-term"
  /** The page surely names what the archive is about. */
  | "anchor-on-page";

/** Why a candidate is not marked. */
export type WhyNot =
  /** A word nearby speaks against it. */
  | "word-against"
  /** Nothing speaks for it. */
  | "no-evidence"
  /** It needs a sure mention on the page as well. */
  | "no-sure-mention"
  /** A context term on a page that names nothing the archive is about. */
  | "no-anchor";

/** A candidate judged in the light of its page. `sure` is what a page marks. */
export interface Judged {
  term: string;
  start: number;
  end: number;
  sure: boolean;
  why: WhyMarked | WhyNot;
  /** The word that spoke for it, folded; null where none was needed. */
  cue: string | null;
}

/** What the page as a whole says; kept by page-sense.ts. */
export interface PageEvidence {
  /** Whether the page names this term surely, or by a word beside it. */
  names(term: number): boolean;
  /** Whether the page surely names an anchor. */
  hasSureAnchor: boolean;
  /** Whether it does so often enough to be about what the archive is about. */
  isAbout: boolean;
  /** Whether context terms are marked. */
  open: boolean;
}

/**
 * Settles a block's candidates and the overlaps among them (see overlap.ts): what is sure by start,
 * with what stays open between, where no sure mention overlaps it.
 */
export function settle(rows: Readonly<Candidates>, matcher: Matcher, evidence: PageEvidence): Judged[] {
  const whys: (WhyMarked | WhyNot)[] = [];
  for (let row = 0; row < rows.length; row += STRIDE) whys.push(judge(rows, row, matcher, evidence));
  const judged = (row: number): Judged => {
    const why = whys[row / STRIDE]!;
    const alias = rows[row + ALIAS]!;
    return {
      term: matcher.terms[matcher.termOf(alias)]!,
      start: rows[row + START]!,
      end: rows[row + END]!,
      sure: isMarked(why),
      why,
      cue: matcher.cueText(alias, rows[row + FLAGS]!),
    };
  };
  return winners(rows, matcher, (row) => isMarked(whys[row / STRIDE]!)).map(judged);
}

/**
 * Counts what settle would mark, by index of term, without making a record of each: a large page has many. Whether a term was
 * counted that was not before.
 */
export function countMarks(
  rows: Readonly<Candidates>,
  matcher: Matcher,
  evidence: PageEvidence,
  counts: Uint32Array,
): boolean {
  let fresh = false;
  const count = (row: number) => {
    if (!isMarked(judge(rows, row, matcher, evidence))) return;
    const term = matcher.termOf(rows[row + ALIAS]!);
    fresh ||= counts[term] === 0;
    counts[term]! += 1;
  };
  if (!isDefinite(rows)) winners(rows, matcher, (row) => isMarked(judge(rows, row, matcher, evidence))).forEach(count);
  else for (let row = 0; row < rows.length; row += STRIDE) count(row);
  return fresh;
}

/** Whether nothing overlaps anything. */
function isDefinite(rows: Readonly<Candidates>): boolean {
  for (let row = 0; row < rows.length; row += STRIDE) if ((rows[row + FLAGS]! & DEFINITE) === 0) return false;
  return true;
}

/** Whether the reason is one for marking. */
export function isMarked(why: WhyMarked | WhyNot): why is WhyMarked {
  return why === "sure-alias" || why === "near-word" || why === "same-term" || why === "anchor-on-page";
}

/** Marked rows by the overlap rule, then open ones in what is left; by start. */
function winners(rows: Readonly<Candidates>, matcher: Matcher, marked: (row: number) => boolean): number[] {
  const won: number[] = [];
  let first = 0;
  while (first < rows.length) {
    let end = rows[first + END]!;
    let next = first + STRIDE;
    while (next < rows.length && rows[next + START]! < end) {
      end = Math.max(end, rows[next + END]!);
      next += STRIDE;
    }
    if (next === first + STRIDE) won.push(first);
    else won.push(...winnersOfCluster(rows, first, next, end, matcher, marked));
    first = next;
  }
  return won;
}

function winnersOfCluster(
  rows: Readonly<Candidates>,
  first: number,
  next: number,
  end: number,
  matcher: Matcher,
  marked: (row: number) => boolean,
): number[] {
  const origin = rows[first + START]!;
  const taken = new Uint8Array(end - origin);
  const won: number[] = [];
  const order = byRank(rows, first, next, matcher, marked);
  for (const row of [...order.filter(marked), ...order.filter((each) => !marked(each))]) {
    const from = rows[row + START]! - origin;
    const to = rows[row + END]! - origin;
    if (taken.subarray(from, to).includes(1)) continue;
    taken.fill(1, from, to);
    won.push(row);
  }
  return won.sort((a, b) => rows[a + START]! - rows[b + START]!);
}

function judge(rows: Readonly<Candidates>, row: number, matcher: Matcher, evidence: PageEvidence): WhyMarked | WhyNot {
  const alias = rows[row + ALIAS]!;
  const term = matcher.termOf(alias);
  const isAnchor = term < matcher.anchors;
  const why = weigh(rows[row + FLAGS]!, matcher.riskOf(alias), term, isAnchor, evidence);
  return isMarked(why) && !isAnchor && !evidence.open ? "no-anchor" : why;
}

function weigh(
  flags: number,
  risk: number,
  term: number,
  isAnchor: boolean,
  evidence: PageEvidence,
): WhyMarked | WhyNot {
  if (risk === SURE) return (flags & AGAINST) === 0 ? "sure-alias" : "word-against";
  const near = flags >> NEAR_SHIFT !== 0;
  const named = evidence.names(term);
  if (risk === AMBIGUOUS && near) return "near-word";
  if ((flags & AGAINST) !== 0) return "word-against";
  if (risk !== AMBIGUOUS) {
    if (!near) return "no-evidence";
    return named || evidence.hasSureAnchor ? "near-word" : "no-sure-mention";
  }
  if ((flags & AGAINST_AROUND) !== 0) return "word-against";
  if (named) return "same-term";
  const speaksForIt = evidence.isAbout
    ? isAnchor || (flags & WITHIN) !== 0
    : (flags & BESIDE) !== 0 && evidence.hasSureAnchor;
  return speaksForIt ? "anchor-on-page" : "no-evidence";
}
