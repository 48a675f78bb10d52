import { isoDate } from "./calendar";
import { type Sentence, sentenceAt } from "./clauses";
import type { ExtractOptions } from "./extract";
import { Hypothetical } from "./hypothetical";
import type { TableMeasure } from "./measure-table";
import { readOwner } from "./owners";
import { readQualifiers } from "./qualifiers";
import { CueReader, readMeasure } from "./readings";
import type { Context } from "./resolve";
import type { RawDate, RawNumber } from "./scan";
import { readScopes } from "./scopes";

/** What the words around a number say of it. */
export interface Reading {
  qualifiers: string[];
  measure: string | null;
  about: string | null;
  asOf: string | null;
}

/** Reads measure, entity, date and qualifiers of the numbers of one text from their sentences and the ones before. */
export class Reader {
  readonly #context: Context;
  readonly #numbers: readonly RawNumber[];
  readonly #sentences: readonly Sentence[];
  readonly #dates: readonly RawDate[];
  readonly #options: ExtractOptions;
  readonly #hypothetical: Hypothetical;
  readonly #cues: CueReader | null;
  #date = 0;

  constructor(
    context: Context,
    numbers: readonly RawNumber[],
    sentences: readonly Sentence[],
    dates: readonly RawDate[],
    options: ExtractOptions,
  ) {
    this.#context = context;
    this.#numbers = numbers;
    this.#sentences = sentences;
    this.#dates = dates;
    this.#options = options;
    this.#hypothetical = new Hypothetical(context.text, sentences);
    this.#cues = options.measures === null ? null : new CueReader(options.measures, context.text);
  }

  /** The reading of one number; numbers must be asked for in order. */
  read(index: number): Reading {
    const { text, mentions } = this.#context;
    const number = this.#numbers[index] as RawNumber;
    const sentence = sentenceAt(this.#sentences, number.start);
    const measure = this.#measure(index, sentence);
    const qualifiers = new Set(readQualifiers(text, number));
    for (const scope of readScopes(text, sentence, this.#numbers, index)) qualifiers.add(scope);
    if (this.#hypothetical.at(sentence, number.start, number.end)) qualifiers.add("hypothetical");
    const about =
      measure === null ? null : readOwner(text, mentions, sentence, number, measure, this.#options.topic ?? null);
    return { qualifiers: [...qualifiers], measure: measure?.id ?? null, about, asOf: this.#asOf(sentence, number) };
  }

  #measure(index: number, sentence: Sentence): TableMeasure | null {
    if (this.#cues === null || this.#options.measures === null) return null;
    const previous = this.#sentences[sentence.index - 1];
    return readMeasure(
      this.#options.measures,
      this.#context.text,
      this.#numbers,
      index,
      this.#cues.in(sentence),
      this.#cues.in(previous),
    );
  }

  /** The last date before the number in its sentence, else one right after it ("in 2010"). */
  #asOf(sentence: Sentence, number: RawNumber): string | null {
    while (this.#date < this.#dates.length && (this.#dates[this.#date] as RawDate).start < number.start) this.#date++;
    for (const date of [this.#dates[this.#date - 1], this.#dates[this.#date]]) {
      if (date === undefined || date.start < sentence.start || date.start >= sentence.end) continue;
      if (date.start > number.end + 24) continue;
      return isoDate(date.parts, this.#options.published, null);
    }
    return null;
  }
}
