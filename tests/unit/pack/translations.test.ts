import { expect, test } from "vitest";
import { WORDS_A_C } from "../../../corpus/pack/dictionary/a-c";
import { WORDS_D_I } from "../../../corpus/pack/dictionary/d-i";
import { WORDS_J_P } from "../../../corpus/pack/dictionary/j-p";
import { WORDS_Q_Z } from "../../../corpus/pack/dictionary/q-z";
import { textOfRecord } from "../../../corpus/pack/text-codes";
import { LETTERS, translationRecords } from "../../../corpus/pack/translations";

const DICTIONARY = ["lend lent|借出 放贷 出借 贷出\nloan|贷款\ntv-drama|电视剧\n", "milk|牛奶\nlenders|放贷\n"];

function pages(holds: (token: string) => boolean): Record<string, string> {
  const records = [...translationRecords(holds, DICTIONARY)];
  expect(records.map(({ letter }) => letter).join("")).toBe(LETTERS);
  return Object.fromEntries(records.map(({ letter, content }) => [letter, textOfRecord(content)]));
}

test("each letter has its words, as text is cut into them, with the three most usual translations", () => {
  expect(pages(() => true)).toMatchObject({
    l: "lend lent|借出 放贷 出借\nloan|贷款\nlender|放贷\n",
    m: "milk|牛奶\n",
    t: "tv-drama|电视剧\n",
    z: "",
  });
});

test("only what the archive holds is kept: each pair of characters of a translation", () => {
  const held = ["贷出", "电视", "牛奶"];
  expect(pages((token) => held.includes(token))).toMatchObject({ l: "lend lent|贷出\n", m: "milk|牛奶\n", t: "" });
});

test("the dictionary is English words, and Chinese ones of two to five characters", () => {
  for (const words of [WORDS_A_C, WORDS_D_I, WORDS_J_P, WORDS_Q_Z]) {
    const lines = words.trim().split("\n");
    expect(lines.length).toBeGreaterThan(1500);
    expect(lines.filter((line) => !/^[a-z0-9'-]+( [a-z0-9'-]+)*\|[一-鿿]{2,5}( [一-鿿]{2,5})*$/.test(line))).toEqual(
      [],
    );
    expect(lines.filter((line, at) => at > 0 && line <= lines[at - 1]!)).toEqual([]);
  }
});
