import fc from "fast-check";
import { expect, test } from "vitest";
import { sentences } from "../../../corpus/text/sentences";

const ROWS: [text: string, expected: string[]][] = [
  ["吊机停了。没有人来修！真的？", ["吊机停了。", "没有人来修！", "真的？"]],
  ["他说：“停了。”然后走了。", ["他说：“停了。”", "然后走了。"]],
  ["《谁来付钱？》一文说得清楚。", ["《谁来付钱？》一文说得清楚。"]],
  ["损失（真有那么多吗？）还没算完。", ["损失（真有那么多吗？）还没算完。"]],
  ["一天。。。又一天！！！", ["一天。。。", "又一天！！！"]],
  ["利率3.5%，比去年高。", ["利率3.5%，比去年高。"]],
  ["The rate is 3.5 percent. It was 2.", ["The rate is 3.5 percent.", "It was 2."]],
  ["The U.S. Treasury said so. Others did not.", ["The U.S. Treasury said so.", "Others did not."]],
  ["He lives in the U.S. The others left.", ["He lives in the U.S.", "The others left."]],
  ["Mr. Hale of Hale Ltd. spoke. No. 3 was late.", ["Mr. Hale of Hale Ltd. spoke.", "No. 3 was late."]],
  ["Did he? No. He did not.", ["Did he?", "No.", "He did not."]],
  ["J. K. Marsh wrote it. We read it.", ["J. K. Marsh wrote it.", "We read it."]],
  ['"Stop!" he said. "Now."', ['"Stop!" he said.', '"Now."']],
  ["They met at 5 p.m. on Monday. It rained.", ["They met at 5 p.m. on Monday.", "It rained."]],
  ["1. First thing\n2. Second thing", ["1. First thing", "2. Second thing"]],
  ["见 example.com 的说明。好。", ["见 example.com 的说明。", "好。"]],
  ["他说“停了。”，然后走了。", ["他说“停了。”，然后走了。"]],
  ["他问“停了？”、“修了？”。没人答。", ["他问“停了？”、“修了？”。", "没人答。"]],
  ['He said "Stop.", then left. It rained.', ['He said "Stop.", then left.', "It rained."]],
  ["1.先停机。2.再修理。10. 付款。", ["1.先停机。", "2.再修理。", "10. 付款。"]],
  ["1. Stop it. 2. Mend it. They did.", ["1. Stop it.", "2. Mend it.", "They did."]],
  [
    "It closed in 2019. 2020 was worse. It lost 5. Then 6.",
    ["It closed in 2019.", "2020 was worse.", "It lost 5.", "Then 6."],
  ],
  ["停了三天。2020. 又停了。", ["停了三天。", "2020.", "又停了。"]],
  ["It stopped on Nov. 3. The pier shut.", ["It stopped on Nov. 3.", "The pier shut."]],
  ["It ranked No. 1. It still does; see fig. 5. Look.", ["It ranked No. 1.", "It still does; see fig. 5.", "Look."]],
  ["He left Hale Inc. The firm said no.", ["He left Hale Inc.", "The firm said no."]],
  [
    "It cost Rs. 500 at Mt. Vernon, said Dr. He of Hale Co. in May.",
    ["It cost Rs. 500 at Mt. Vernon, said Dr. He of Hale Co. in May."],
  ],
  ["一行\n又一行", ["一行", "又一行"]],
  ["  \n ", []],
];

test.each(ROWS)("%s", (text, expected) => {
  expect(sentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test("every character that is no white space is in exactly one sentence, in order", () => {
  const piece = fc.constantFrom(
    "港口",
    "3.5",
    "U.S.",
    "。",
    "？",
    "”",
    "）",
    "》",
    ". ",
    "No. ",
    " ",
    "\n",
    "The",
    "said",
    "!",
    '"',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (parts) => {
      const text = parts.join("");
      let from = 0;
      for (const { start, end } of sentences(text)) {
        expect(text.slice(from, start).trim()).toBe("");
        expect(start).toBeLessThan(end);
        from = end;
      }
      expect(text.slice(from).trim()).toBe("");
    }),
  );
});

test("long texts take time in proportion to their length", () => {
  for (const unit of ["字", ".", "!", "！？", "a.b", "x. ", "？）", "1"]) {
    // What follows decides whether the marks before it end anything.
    for (const last of ["", "a"]) sentences(unit.repeat(200_000) + last);
  }
});
