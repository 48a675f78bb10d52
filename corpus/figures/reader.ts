import { isoDate } from "./calendar";
import { clauseBreaks, type Sentence, sentenceAt } from "./clauses";
import { isMoney } from "./currency";
import { decimalText, shift, significantDigits } from "./decimal";
import type { ExtractOptions } from "./extract";
import { Hypothetical } from "./hypothetical";
import type { TableMeasure } from "./measure-table";
import { mentionBefore } from "./mention-places";
import { skipSpaceBack } from "./numeral";
import { readOwner } from "./owners";
import { lastPeriod, type Period, periodOf } from "./periods";
import { readQualifiers } from "./qualifiers";
import type { RawDate, RawNumber } from "./raw";
import { isFit, MeasureReader } from "./readings";
import type { Context } from "./resolve";
import { type ListedDate, respectiveDate } from "./respective";
import { readScopes } from "./scopes";
import { columnCells } from "./tables";
import { yearBefore } from "./year-before";

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
  readonly #measures: MeasureReader;
  readonly #known = new Map<string, Reading>();
  #date = 0;
  #last: TableMeasure | null = null;
  #period: { sentence: number; period: Period } | null = null;

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
    this.#hypothetical = new Hypothetical(context.words, context.text, sentences);
    this.#measures = new MeasureReader(options.measures, context.text, numbers);
  }

  /** The reading of one number; numbers must be asked for in order. */
  read(index: number): Reading {
    const { text, mentions, words } = this.#context;
    const number = this.#numbers[index] as RawNumber;
    const sentence = sentenceAt(this.#sentences, number.start);
    const measure = this.#measure(index, sentence);
    const qualifiers = new Set(readQualifiers(words, text, number));
    if (isLoose(text, number, qualifiers)) {
      number.high = shift(number.low, 1);
      qualifiers.add("vague");
    }
    for (const scope of readScopes(words, text, sentence, this.#numbers, index, measure?.splits ?? null))
      qualifiers.add(scope);
    const listed = this.#listedDate(sentence, index);
    if (measure?.splits === "period") {
      const period =
        listed === null
          ? this.#periodOf(sentence, number)
          : (lastPeriod(words, text.slice(listed.start, listed.end))?.period ?? null);
      if (period !== null && period !== "year") qualifiers.add(period);
    }
    if (this.#hypothetical.at(sentence, number.start, number.end)) qualifiers.add("hypothetical");
    let asOf = listed === null ? this.#asOf(sentence, index) : isoDate(listed.parts, this.#options.published);
    if (asOf?.startsWith("-")) asOf = null;
    if (asOf === null) {
      const head = this.#headOf(number);
      if (head !== null) {
        asOf = isoDate(head.date.parts, this.#options.published);
        if (measure?.splits === "period" && head.period !== null) qualifiers.add(head.period);
      }
    }
    if (asOf === null && measure !== null && isStatistic(measure)) {
      asOf = this.#options.published?.slice(0, 4) ?? null;
      qualifiers.add("date-implied");
    }
    if (measure === null)
      return this.#repeated(number, { qualifiers: [...qualifiers], measure: null, about: null, asOf });
    const around = {
      lists: words.lists,
      patterns: words.patterns,
      text,
      mentions,
      owners: this.#options.measures.owners,
    };
    const about = readOwner(around, sentence, number, measure, this.#options.topic ?? null);
    const reading = { qualifiers: [...qualifiers], measure: measure.id, about, asOf };
    const key = valueKey(number);
    if (!this.#known.has(key)) this.#known.set(key, reading);
    return reading;
  }

  /** "上半年营收725亿元；净利润219亿元，去年同期18亿元": a period holds on, over a semicolon too, where none is said anew. */
  #periodOf(sentence: Sentence, number: RawNumber): Period | null {
    const { text, words } = this.#context;
    const last = this.#period;
    const goesOn = "；;".includes(text[skipSpaceBack(text, sentence.start - 1)] ?? " ");
    const near =
      last !== null && (last.sentence === sentence.index || (last.sentence === sentence.index - 1 && goesOn));
    const period = periodOf(words, text, sentence, number) ?? (near ? last.period : null);
    this.#period = period === null ? null : { sentence: sentence.index, period };
    return period;
  }

  /** An amount of money without a cue is what the same amount was before in the text. */
  #repeated(number: RawNumber, reading: Reading): Reading {
    const known =
      isMoney(number.unit ?? "") && significantDigits(number.low) > 1 ? this.#known.get(valueKey(number)) : undefined;
    return known === undefined ? reading : { ...reading, measure: known.measure, about: known.about };
  }

  #measure(index: number, sentence: Sentence): TableMeasure | null {
    const last = this.#numbers[index - 1];
    const carried = last !== undefined && last.start >= sentence.start ? this.#last : null;
    const before = this.#sentences[sentence.index - 1];
    const opening = this.#openingOf(sentence);
    this.#last = this.#measures.read(index, sentence, { before, opening, carried, beside: this.#beside(index) });
    return this.#last;
  }

  /** The first sentence of a later one's paragraph; none for a sentence that names somebody and so has a subject of its own. */
  #openingOf(sentence: Sentence): Sentence | undefined {
    if (sentence.paragraph === sentence.start) return undefined;
    const named = mentionBefore(this.#context.mentions, sentence.end);
    const speaks = named !== null && named.start >= sentence.start && this.#options.measures.owners.has(named.term);
    return speaks ? undefined : sentenceAt(this.#sentences, sentence.paragraph);
  }

  /** 恒大 2 万亿, 李嘉诚0.54%: some measures need no cue right after one of their terms. */
  #beside(index: number): TableMeasure | null {
    const { mentions, text } = this.#context;
    const number = this.#numbers[index] as RawNumber;
    const mention = mentionBefore(mentions, number.start);
    if (mention === null || text.slice(mention.end, number.start).trim() !== "") return null;
    const { withBeside } = this.#options.measures;
    return withBeside.find((measure) => measure.beside.has(mention.term) && isFit(measure, number)) ?? null;
  }

  /** 2008年次贷危机, "the 2008 crisis": the year is a part of the name. */
  #namesEvent({ parts }: RawDate): boolean {
    const rest = this.#context.text.slice(parts.end, parts.end + 18).replace(/^[年的\s]+/, "");
    return this.#context.words.lists.eventNames.some((word) => rest.startsWith(word));
  }

  /** Whether a date ends the number's clause, with no other number between but the same sum in brackets. */
  #follows(number: RawNumber, { start }: RawDate): boolean {
    const { text } = this.#context;
    const between = text.slice(number.end, start);
    const plain = between.replace(/^[)）]| ?[(（][^()（）]*[)）]/, "");
    const reach = HAN.test(plain) ? AFTER_REACH : LATIN_AFTER_REACH;
    return plain.length < reach && clauseBreaks(plain, 0, plain.length) === 0 && !/\d/.test(plain);
  }

  /** In a table the date that the head of the number's column states, with the part of the year it names. */
  #headOf(number: RawNumber): { date: RawDate; period: string | null } | null {
    const { text, words } = this.#context;
    for (const cell of columnCells(text, number.start)) {
      if (cell.end - cell.start > HEAD_MAX) return null;
      const date = this.#dates.find(({ start }) => start >= cell.start && start < cell.end);
      if (date === undefined) continue;
      const period = lastPeriod(words, text.slice(cell.start, cell.end))?.period ?? null;
      return { date, period: period === "year" ? null : period };
    }
    return null;
  }

  /** The date at a number's own place, where its sentence lists as many of both. */
  #listedDate(sentence: Sentence, index: number): ListedDate | null {
    const { start } = this.#numbers[index] as RawNumber;
    while (this.#date < this.#dates.length && (this.#dates[this.#date] as RawDate).start < start) this.#date++;
    let from = this.#date;
    while (from > 0 && (this.#dates[from - 1] as RawDate).start >= sentence.start) from--;
    let to = this.#date;
    while (to < this.#dates.length && (this.#dates[to] as RawDate).start < sentence.end) to++;
    return respectiveDate(
      this.#context.words.patterns,
      this.#context.text,
      sentence,
      this.#numbers,
      index,
      this.#dates.slice(from, to),
    );
  }

  /**
   * The last date before the number in its sentence, or one that follows in its clause ("1.5% at the end of 2019"), also where the
   * one before follows a number of its own ("$150 billion in 2018 and $313 billion in 2020").
   */
  #asOf(sentence: Sentence, index: number): string | null {
    const number = this.#numbers[index] as RawNumber;
    const inside = (date: RawDate | undefined) =>
      date !== undefined && date.start >= sentence.start && date.start < sentence.end && !this.#namesEvent(date)
        ? date
        : null;
    const before = inside(this.#dates[this.#date - 1]);
    const after = inside(this.#dates[this.#date]);
    const { text } = this.#context;
    const follows = after !== null && this.#follows(number, after);
    const goesOn = after !== null && / (?:and|but|while|then) /.test(text.slice(number.end, after.start));
    const last = this.#numbers[index - 1];
    const isOfLast = before !== null && last !== undefined && last.end <= before.start && this.#follows(last, before);
    const date =
      follows && (before === null || (isOfLast && !goesOn) || clauseBreaks(text, before.parts.end, number.start) > 0)
        ? after
        : before;
    const iso = date === null ? null : isoDate(date.parts, this.#options.published);
    if (iso === null || iso.startsWith("-")) return null;
    return date === before ? (yearBefore(this.#context.words.patterns, text, sentence, number, iso) ?? iso) : iso;
  }
}

/** Longest cell that is a head: a longer one holds prose. */
const HEAD_MAX = 24;

/** 万亿估值, 百亿级的利润: a size without a digit before what has it is one to ten of it, where nothing says how near (近万亿市值). */
function isLoose(text: string, { numeral, after }: RawNumber, qualifiers: ReadonlySet<string>): boolean {
  return (
    numeral?.bare === true && SIZED.test(text.slice(after, after + 3)) && !NEAR.some((near) => qualifiers.has(near))
  );
}

const SIZED = /^ ?(?:级|市值|估值|规模|利润|营收)/;
const NEAR = ["about", "nearly", "under", "at-most", "vague"];

/** How far after a number its date may stand in its clause, in characters of Chinese and of other text. */
const AFTER_REACH = 20;
const LATIN_AFTER_REACH = 40;

/** A country's balance or rate without a date is that of the time of writing; a listing or a person's view may be looked back on. */
function isStatistic(measure: TableMeasure): boolean {
  return (
    measure.subject !== null &&
    (measure.dimension === "money" || measure.dimension === "percent" || measure.dimension === "points") &&
    PLACES_OF.has(measure.subject)
  );
}

const HAN = /[\u4e00-\u9fff]/;

const PLACES_OF = new Set(["china", "world", "a-share-market"]);

function valueKey(number: RawNumber): string {
  return `${decimalText(number.low)} ${decimalText(number.high)} ${number.unit}`;
}
