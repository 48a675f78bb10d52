import type { BooksRecord } from "../pack/layout";
import { columnsOf, joinColumns, textColumn, textOf, wordsOf } from "../text/column-record";
import { directoryOf, PhraseBook } from "./phrase-book";

/** What queries read their words with, ready to be asked. */
export interface Books {
  stopWords: ReadonlySet<string>;
  meanings: PhraseBook;
  measures: PhraseBook;
  /** For loadPairs. */
  folding: string;
}

/** The books as an archive keeps them: texts, and the directories of those that have lines, so that none is taken apart on opening. */
export function booksRecord({ stopWords, meanings, measures, folding }: BooksRecord): Uint8Array {
  const book = (text: string) => {
    const { points, starts } = directoryOf(text);
    return [textColumn(text), points, starts];
  };
  return joinColumns([textColumn(stopWords), ...book(meanings), ...book(measures), textColumn(folding)]);
}

/** The books of a record. */
export function openBooks(record: Uint8Array): Books {
  const columns = columnsOf(record);
  const text = (at: number) => textOf(columns[at]!);
  const book = (at: number) =>
    new PhraseBook(text(at), { points: wordsOf(columns[at + 1]!), starts: wordsOf(columns[at + 2]!) });
  return { stopWords: new Set(text(0).split(" ")), meanings: book(1), measures: book(4), folding: text(7) };
}
