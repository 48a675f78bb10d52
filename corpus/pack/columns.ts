import { LENGTH_STEPS } from "../search/lengths";
import { columnsOf, halvesOf, joinColumns, wordsOf } from "../text/column-record";

/** Days are counted from 1970; this keeps those since the summer of 1422 positive, and 0 is "no date". */
const DAY_OFFSET = 200_000;

/** The number by which dates are compared: an ISO date or its beginning as days, 0 where there is none. What is older than 1422 is of its first day. */
export function dayNumber(date: string | null): number {
  const match = date === null ? null : /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date);
  if (!match) return 0;
  const time = Date.UTC(Number(match[1]), Number(match[2] ?? 1) - 1, Number(match[3] ?? 1));
  return Math.max(1, Math.floor(time / 86_400_000) + DAY_OFFSET);
}

/** Years that dates of four digits can have. */
export const YEARS = 10_000;

/** Days before 1970 from which periods of 400 years are counted: the first of March of the year 0. */
const MARCH_0 = 719_468;
const MARCH_TO_DECEMBER = 306;

/**
 * The year of a day number. Counting by year asks it for each run of passages, so it makes no Date. Years are taken to
 * begin in March, with the leap day at their end: then the number of leap days before a day is known without its year.
 */
export function yearOf(day: number): number {
  const days = day - DAY_OFFSET + MARCH_0;
  const period = Math.floor(days / 146_097);
  const of = days - period * 146_097;
  const leaps = Math.floor(of / 1460) - Math.floor(of / 36_524) + Math.floor(of / 146_096);
  const year = Math.floor((of - leaps) / 365);
  const first = 365 * year + Math.floor(year / 4) - Math.floor(year / 100);
  return period * 400 + year + (of - first >= MARCH_TO_DECEMBER ? 1 : 0);
}

/** What filters, counts and ranking need of every passage without reading it. */
export interface Columns {
  /** First passage of each document, and one more entry: the number of passages. */
  documentStart: Uint32Array;
  documentSource: Uint16Array;
  documentLanguage: Uint8Array;
  /** First passages of runs of one day, and the days. */
  dayStart: Uint32Array;
  day: Uint32Array;
  /** One bit a passage: the first one of its post. */
  postStart: Uint8Array;
  /** One bit a passage. */
  hasFigures: Uint8Array;
  hasPictures: Uint8Array;
  /** Two length steps a byte. */
  lengths: Uint8Array;
  /** Passages that say what an earlier one says in nearly the same words, and that earlier one. */
  copy: Uint32Array;
  copyOf: Uint32Array;
  /** One bit a passage: it is a copy or has one. */
  inCopies: Uint8Array;
}

/** Collects the columns while passages are added in order. */
export class ColumnsWriter {
  private readonly documents: { passages: number; source: number; language: number }[] = [];
  private readonly days: { passages: number; day: number }[] = [];
  private readonly posts: number[] = [];
  private readonly figures: number[] = [];
  private readonly pictures: number[] = [];
  private readonly steps: number[] = [];
  private readonly copies: { passage: number; of: number }[] = [];
  /** Sum of lengths as ranking counts them. */
  length = 0;

  document(source: number, language: number): void {
    this.documents.push({ passages: 0, source, language });
  }

  passage(about: { postStart: boolean; day: number; figures: boolean; pictures: boolean; step: number }): void {
    const passage = this.steps.length;
    this.documents.at(-1)!.passages++;
    const run = this.days.at(-1);
    if (run?.day === about.day) run.passages++;
    else this.days.push({ passages: 1, day: about.day });
    setBit(this.posts, passage, about.postStart);
    setBit(this.figures, passage, about.figures);
    setBit(this.pictures, passage, about.pictures);
    this.steps.push(about.step);
    this.length += LENGTH_STEPS[about.step]!;
  }

  copy(passage: number, of: number): void {
    this.copies.push({ passage, of });
  }

  done(): Uint8Array {
    const passages = this.steps.length;
    const firsts = (runs: { passages: number }[]) => {
      const starts = [0];
      for (const run of runs) starts.push(starts.at(-1)! + run.passages);
      return starts;
    };
    const bytes = (bits: number[]) => Uint8Array.from({ length: (passages + 7) >> 3 }, (_, at) => bits[at] ?? 0);
    const lengths = Uint8Array.from(
      { length: (passages + 1) >> 1 },
      (_, at) => this.steps[at * 2]! | ((this.steps[at * 2 + 1] ?? 0) << 4),
    );
    const copies = this.copies.sort((a, b) => a.passage - b.passage);
    const inCopies: number[] = [];
    for (const { passage, of } of copies) for (const each of [passage, of]) setBit(inCopies, each, true);
    return joinColumns([
      Uint32Array.from(firsts(this.documents)),
      Uint32Array.from(firsts(this.days).slice(0, -1)),
      Uint32Array.from(this.days, ({ day }) => day),
      Uint32Array.from(copies, ({ passage }) => passage),
      Uint32Array.from(copies, ({ of }) => of),
      Uint16Array.from(this.documents, ({ source }) => source),
      Uint8Array.from(this.documents, ({ language }) => language),
      ...[this.posts, this.figures, this.pictures, inCopies].map(bytes),
      lengths,
    ]);
  }
}

/** The columns of a record that ColumnsWriter made: views of it, so that nothing is taken apart. */
export function readColumns(content: Uint8Array): Columns {
  const columns = columnsOf(content);
  const words = (at: number) => wordsOf(columns[at]!);
  return {
    documentStart: words(0),
    dayStart: words(1),
    day: words(2),
    copy: words(3),
    copyOf: words(4),
    documentSource: halvesOf(columns[5]!),
    documentLanguage: columns[6]!,
    postStart: columns[7]!,
    hasFigures: columns[8]!,
    hasPictures: columns[9]!,
    inCopies: columns[10]!,
    lengths: columns[11]!,
  };
}

/** The first passage of the post that a passage belongs to. */
export function firstOfPost({ postStart }: Columns, passage: number): number {
  let byte = passage >> 3;
  let bits = postStart[byte]! & (0xff >> (7 - (passage & 7)));
  // A post may have a hundred thousand passages.
  while (bits === 0 && byte > 0) bits = postStart[--byte]!;
  return Math.max(0, (byte << 3) + 31 - Math.clz32(bits));
}

/** Whether the bit of a passage is set. */
export function hasBit(bits: Uint8Array, passage: number): boolean {
  return ((bits[passage >> 3]! >> (passage & 7)) & 1) === 1;
}

function setBit(bits: number[], at: number, value: boolean): void {
  const byte = at >> 3;
  bits[byte] = (bits[byte] ?? 0) | (value ? 1 << (at & 7) : 0);
}
