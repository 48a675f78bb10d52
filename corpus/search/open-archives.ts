import type { Results } from "../model";
import { PackError } from "../pack/errors";
import type { RecordReader } from "./reader";
import { Segment } from "./segment";

/** Opens archives when first asked, and keeps those that are damaged from taking the others with them. */
export class OpenArchives {
  #opening: Promise<Segment[]> | null = null;
  #unopened: PackError[] = [];
  #segments: Segment[] = [];

  constructor(private readonly readers: RecordReader[]) {}

  /** Asks all archives; where some fail, those that did not. Throws PackError where none is left. */
  async ask<T>(question: (segments: Segment[]) => Promise<T>): Promise<T> {
    this.#opening ??= this.#open();
    this.#segments = await this.#opening;
    for (const segment of this.#segments) segment.failure = null;
    let asked = this.#segments;
    while (true) {
      try {
        return await question(asked);
      } catch (error) {
        const whole = asked.filter((segment) => segment.failure === null);
        if (whole.length === 0 || whole.length === asked.length) throw error;
        asked = whole;
      }
    }
  }

  /** Results that name the archives which are not among them. */
  withDamage(results: Results): Results {
    const failures = [...this.#unopened, ...this.#segments.flatMap((segment) => segment.failure ?? [])];
    return failures.length > 0 ? { ...results, damaged: failures.map((failure) => failure.message) } : results;
  }

  async #open(): Promise<Segment[]> {
    const opened = await Promise.allSettled(this.readers.map((reader) => Segment.open(reader)));
    const failures = opened.flatMap((result) => (result.status === "rejected" ? [result.reason as unknown] : []));
    const fatal = failures.find((error) => !(error instanceof PackError));
    if (fatal !== undefined) throw fatal;
    this.#unopened = failures as PackError[];
    const segments = opened.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
    if (segments.length === 0 && failures.length > 0) throw failures[0];
    return segments;
  }
}
