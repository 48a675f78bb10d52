import fc from "fast-check";
import { expect, it } from "vitest";
import { booksRecord, openBooks } from "../../../corpus/search/books-record";
import { PhraseBook, writePhraseBook } from "../../../corpus/search/phrase-book";

const BOOKS = { stopWords: "的 the", measures: "", folding: "" };

it("books of a record say what the texts say that they were made of", () => {
  const character = fc.constantFrom("支", "付", "宝", "a", "b", "𠮷", "😀");
  const phrase = fc.array(character, { minLength: 1, maxLength: 4 }).map((characters) => characters.join(""));
  const tokens = fc.array(fc.constantFrom("m:pay", "m:debt", "c:ant"), { minLength: 1, maxLength: 2 });
  fc.assert(
    fc.property(fc.dictionary(phrase, tokens, { noNullPrototype: true }), phrase, (phrases, other) => {
      const meanings = writePhraseBook(Object.entries(phrases));
      const opened = openBooks(booksRecord({ ...BOOKS, meanings }));
      const fromText = new PhraseBook(meanings);
      for (const book of [opened.meanings, fromText]) {
        for (const [known, its] of Object.entries(phrases)) expect(book.get(known)).toEqual(its);
        expect(book.get(other)).toEqual(Object.hasOwn(phrases, other) ? phrases[other] : undefined);
        expect(book.get("无")).toBeUndefined();
      }
      expect(opened.measures.get("支")).toBeUndefined();
    }),
  );
});

it("keep the words that are passed over, and the folding", () => {
  const { stopWords, folding } = openBooks(booksRecord({ ...BOOKS, meanings: "", folding: "蟻蚁" }));
  expect([...stopWords]).toEqual(["的", "the"]);
  expect(folding).toBe("蟻蚁");
});
