import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileMatcher } from "../../../corpus/terms/compile";
import { loadMatcher } from "../../../corpus/terms/matcher";
import { PageSense } from "../../../corpus/terms/page-sense";
import { countMarks } from "../../../corpus/terms/settle";
import { term } from "./naive";

const matcher = loadMatcher(
  compileMatcher([
    term("ant-group", [
      "蚂蚁集团",
      { text: "蚂蚁", risk: "ambiguous", notIn: ["蚂蚁上树"], near: ["上市"], notNear: ["昆虫"] },
      { text: "Ant", risk: "risky", cased: true, near: ["IPO"] },
    ]),
    term("alipay", ["支付宝"]),
    term("leverage", ["杠杆"], "context"),
    term("abs", [{ text: "ABS", risk: "ambiguous", near: ["银行"], notNear: ["刹车"] }], "context"),
  ]),
);

function page(gated = true): PageSense<number> {
  return new PageSense<number>(matcher, { gated });
}

function marks(sense: PageSense<number>, id: number): string[] {
  return sense.mentionsOf(id).map(({ term, why }) => `${term} ${why}`);
}

describe("one block", () => {
  test.each<[string, string[]]>([
    ["蚂蚁集团使用杠杆", ["ant-group sure-alias", "leverage sure-alias"]],
    ["杠杆", []],
    ["蚂蚁", []],
    ["蚂蚁上市", ["ant-group near-word"]],
    ["蚂蚁上市，也是昆虫", ["ant-group near-word"]],
    ["昆虫蚂蚁和上市", []],
    ["支付宝和蚂蚁", ["alipay sure-alias", "ant-group anchor-on-page"]],
    ["支付宝。昆虫！蚂蚁", ["alipay sure-alias"]],
    // Blocks read together, as a page's chunk is.
    ["支付宝和蚂蚁\uFFFC\n昆虫", ["alipay sure-alias", "ant-group anchor-on-page"]],
    ["昆虫\uFFFC\n支付宝和蚂蚁", ["alipay sure-alias", "ant-group anchor-on-page"]],
    ["支付宝和蚂蚁上树", ["alipay sure-alias"]],
    ["Ant's IPO", []],
    ["Ant's IPO. 支付宝", ["ant-group near-word", "alipay sure-alias"]],
    ["Ant. 支付宝", ["alipay sure-alias"]],
    ["an ant IPO，支付宝", ["alipay sure-alias"]],
    ["ABS，支付宝", ["abs anchor-on-page", "alipay sure-alias"]],
    ["ABS刹车，支付宝", ["alipay sure-alias"]],
  ])("%s: %j", (text, expected) => {
    const sense = page();
    sense.setBlock(1, text);
    expect(marks(sense, 1)).toEqual(expected);
  });
});

describe("evidence that comes and goes", () => {
  test("an anchor set later releases what waited, and its going withdraws it", () => {
    const sense = page();
    expect(sense.setBlock(1, "杠杆很高").blocks).toEqual([1]);
    expect(sense.setBlock(2, "蚂蚁").blocks).toEqual([2]);
    expect(sense.setBlock(3, "没有").blocks).toEqual([]);
    expect(marks(sense, 1)).toEqual([]);
    expect(sense.setBlock(4, "蚂蚁集团").blocks.sort()).toEqual([1, 2, 4]);
    expect(marks(sense, 1)).toEqual(["leverage sure-alias"]);
    expect(marks(sense, 2)).toEqual(["ant-group same-term"]);
    expect(sense.removeBlock(4).blocks.sort()).toEqual([1, 2, 4]);
    expect(marks(sense, 1)).toEqual([]);
    expect(marks(sense, 2)).toEqual([]);
    expect(marks(sense, 4)).toEqual([]);
  });

  test("one mention by a word beside it does not open a page, two do", () => {
    const sense = page();
    sense.setBlock(1, "杠杆");
    sense.setBlock(2, "蚂蚁上市");
    expect(marks(sense, 1)).toEqual([]);
    expect(sense.setBlock(3, "蚂蚁也上市").blocks.sort()).toEqual([1, 3]);
    expect(marks(sense, 1)).toEqual(["leverage sure-alias"]);
  });

  test("an ungated page marks context terms at once", () => {
    const sense = page(false);
    sense.setBlock(1, "银行的ABS有杠杆");
    expect(marks(sense, 1)).toEqual(["abs near-word", "leverage sure-alias"]);
  });

  test("open candidates say why they are", () => {
    const sense = page();
    sense.setBlock(1, "蚂蚁，昆虫，杠杆，Ant, IPO");
    expect(sense.candidatesOf(1).map(({ term, why, sure, cue }) => [term, why, sure, cue])).toEqual([
      ["ant-group", "word-against", false, null],
      ["leverage", "no-anchor", false, null],
      ["ant-group", "no-sure-mention", false, "ipo"],
    ]);
  });

  test("counts are those of all blocks, each of which says whether it has a term that those before had not", () => {
    const sense = page();
    sense.setBlock(1, "支付宝，支付宝");
    sense.setBlock(2, "杠杆");
    sense.setBlock(3, "支付宝，杠杆");
    const counts = new Uint32Array(matcher.terms.length);
    expect([1, 2, 3].map((block) => countMarks(sense.rowsOf(block), matcher, sense.evidence, counts))).toEqual([
      true,
      true,
      false,
    ]);
    const counted = [...counts].flatMap((count, term) => (count > 0 ? [[matcher.terms[term], count]] : []));
    expect(new Map(counted as [string, number][])).toEqual(
      new Map([
        ["alipay", 3],
        ["leverage", 2],
      ]),
    );
  });
});

test("in any order of changes a page is as if read afresh, and only blocks named have changed", () => {
  const piece = fc.constantFrom(
    "蚂蚁集团",
    "蚂蚁",
    "上市",
    "昆虫",
    "Ant",
    "IPO",
    "支付宝",
    "杠杆",
    "ABS",
    "银行",
    "刹车",
    "。",
    "，",
    " ",
  );
  const step = fc.record({
    id: fc.integer({ min: 0, max: 4 }),
    text: fc.option(
      fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join("")),
      { freq: 4 },
    ),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), fc.boolean(), (steps, gated) => {
      const sense = page(gated);
      const texts = new Map<number, string>();
      for (const { id, text } of steps) {
        const before = [0, 1, 2, 3, 4].map((block) => marks(sense, block));
        const { blocks } = text === null ? sense.removeBlock(id) : sense.setBlock(id, text);
        if (text === null) texts.delete(id);
        else texts.set(id, text);
        for (const block of [0, 1, 2, 3, 4])
          if (!blocks.includes(block)) expect(marks(sense, block).length).toBe(before[block]!.length);
      }
      const fresh = page(gated);
      for (const [id, text] of texts) fresh.setBlock(id, text);
      for (const id of texts.keys()) expect(sense.candidatesOf(id)).toEqual(fresh.candidatesOf(id));
    }),
    { numRuns: 1000 },
  );
});
