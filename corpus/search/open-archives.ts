import type { Results } from "../model";
import { PackError } from "../pack/errors";
import type { RecordReader } from "./reader";
import { Segment } from "./segment";

/** Opens archives when first asked, and keeps those that are damaged from taking the others with them. */
export class OpenArchives {
  #opening: Promise<Segment[]> | null = null;
  #unopened: PackError[] = [];

  constructor(private readonly readers: RecordReader[]) {}

  /** Asks all archives; where some fail, those that did not. Throws PackError where none is left. */
  async ask<T>(question: (segments: Segment[]) => Promise<T>, damaged: string[] = []): Promise<T> {
    this.#opening ??= this.#open();
    let asked = await this.#opening;
    damaged.push(...this.#unopened.map(({ message }) => message));
    while (true) {
      try {
        return await question(asked);
      } catch (error) {
        // Told by the error itself: other questions may be under way over the same archives.
        const whole = asked.filter((segment) => !segment.failures.has(error as object));
        if (whole.length === 0 || whole.length === asked.length) throw error;
        asked = whole;
        damaged.push((error as PackError).message);
      }
    }
  }

  /** Asks as `ask` does, for results that name the archives which are not among them. */
  async results<T>(question: (segments: Segment[]) => Promise<T>, of: (answer: T) => Results | undefined): Promise<T> {
    const damaged: string[] = [];
    const answer = await this.ask(question, damaged);
    if (damaged.length > 0) Object.assign(of(answer) ?? {}, { damaged });
    return answer;
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
