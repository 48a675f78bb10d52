import { LENGTH_STEPS } from "../search/lengths";
import { ByteReader, ByteWriter } from "./bytes";

/** Days are counted from 1970; this keeps them positive, and 0 is "no date". */
const DAY_OFFSET = 200_000;

/** The number by which dates are compared: an ISO date or its beginning as days, 0 where there is none. */
export function dayNumber(date: string | null): number {
  const match = date === null ? null : /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date);
  if (!match) return 0;
  const time = Date.UTC(Number(match[1]), Number(match[2] ?? 1) - 1, Number(match[3] ?? 1));
  return Math.floor(time / 86_400_000) + DAY_OFFSET;
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
    const writer = new ByteWriter();
    writer.varint(this.steps.length);
    writer.varint(this.documents.length);
    for (const { passages, source, language } of this.documents) {
      writer.varint(passages);
      writer.varint(source);
      writer.byte(language);
    }
    writer.varint(this.days.length);
    let previous = 0;
    for (const { passages, day } of this.days) {
      writer.varint(passages);
      writer.varint(day >= previous ? (day - previous) * 2 : (previous - day) * 2 - 1);
      previous = day;
    }
    for (const bits of [this.posts, this.figures, this.pictures]) writer.bytes(Uint8Array.from(bits));
    for (let i = 0; i < this.steps.length; i += 2) writer.byte(this.steps[i]! | ((this.steps[i + 1] ?? 0) << 4));
    writer.varint(this.copies.length);
    let last = 0;
    for (const { passage, of } of this.copies.sort((a, b) => a.passage - b.passage)) {
      writer.varint(passage - last);
      writer.varint(passage - of);
      last = passage;
    }
    return writer.done();
  }
}

/** The columns of a record that ColumnsWriter made. */
export function readColumns(content: Uint8Array): Columns {
  const reader = new ByteReader(content);
  const passages = reader.varint();
  const documents = reader.varint();
  const documentStart = new Uint32Array(documents + 1);
  const documentSource = new Uint16Array(documents);
  const documentLanguage = new Uint8Array(documents);
  for (let i = 0; i < documents; i++) {
    documentStart[i + 1] = documentStart[i]! + reader.varint();
    documentSource[i] = reader.varint();
    documentLanguage[i] = reader.byte();
  }
  const runs = reader.varint();
  const dayStart = new Uint32Array(runs);
  const day = new Uint32Array(runs);
  let start = 0;
  let previous = 0;
  for (let i = 0; i < runs; i++) {
    dayStart[i] = start;
    start += reader.varint();
    const change = reader.varint();
    previous += change & 1 ? -(change + 1) / 2 : change / 2;
    day[i] = previous;
  }
  const bits = (passages + 7) >> 3;
  const postStart = reader.take(bits);
  const hasFigures = reader.take(bits);
  const hasPictures = reader.take(bits);
  const lengths = reader.take((passages + 1) >> 1);
  const copies = reader.varint();
  const copy = new Uint32Array(copies);
  const copyOf = new Uint32Array(copies);
  const inCopies = new Uint8Array(bits);
  let last = 0;
  for (let i = 0; i < copies; i++) {
    last += reader.varint();
    copy[i] = last;
    copyOf[i] = last - reader.varint();
    for (const passage of [last, copyOf[i]!]) inCopies[passage >> 3]! |= 1 << (passage & 7);
  }
  return {
    documentStart,
    documentSource,
    documentLanguage,
    dayStart,
    day,
    postStart,
    hasFigures,
    hasPictures,
    lengths,
    copy,
    copyOf,
    inCopies,
  };
}

/** The first passage of the post that a passage belongs to. */
export function firstOfPost({ postStart }: Columns, passage: number): number {
  let first = passage;
  while (first > 0 && !hasBit(postStart, first)) first--;
  return first;
}

/** Whether the bit of a passage is set. */
export function hasBit(bits: Uint8Array, passage: number): boolean {
  return ((bits[passage >> 3]! >> (passage & 7)) & 1) === 1;
}

function setBit(bits: number[], at: number, value: boolean): void {
  const byte = at >> 3;
  bits[byte] = (bits[byte] ?? 0) | (value ? 1 << (at & 7) : 0);
}
