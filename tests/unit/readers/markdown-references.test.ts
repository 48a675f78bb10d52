import { describe, expect, test } from "vitest";
import { markdownPieces } from "../../../corpus/readers/markdown";
import { Definitions } from "../../../corpus/readers/markdown-references";
import { isText } from "../../../corpus/readers/pieces";
import { readDocument } from "../../../corpus/readers/registry";

/** Texts with the addresses that they lead to, and pictures' addresses. */
function pieces(markdown: string): string[] {
  return markdownPieces(markdown).map((piece) =>
    isText(piece) ? [piece.text, ...piece.hrefs].join(" → ") : `picture ${piece.picture.url}`,
  );
}

const BETWEEN = "A plain paragraph.";

describe("links by reference", () => {
  test.each([
    [
      "beside their definition",
      "See [the filing][1].\n\n[1]: https://example.com/a",
      ["See the filing. → https://example.com/a"],
    ],
    [
      "far from it",
      `See [the filing][1] for 2.1 trillion.\n\n${BETWEEN}\n\n[1]: https://example.com/a "Title"`,
      ["See the filing for 2.1 trillion. → https://example.com/a", BETWEEN],
    ],
    [
      "before it and after, whatever the label's case",
      `[A Filing]: <https://example.com/a>\n\n${BETWEEN}\n\nSee [a  filing].`,
      [BETWEEN, "See a filing. → https://example.com/a"],
    ],
    [
      "in a fence that nobody closes",
      `See [it][1].\n\n${BETWEEN}\n\n\`\`\`\n[it][1]\n\n[1]: /a`,
      ["See it. → /a", BETWEEN, "[it][1]\n\n[1]: /a"],
    ],
    [
      "to a picture",
      `![A mill][m]\n\n${BETWEEN}\n\n[m]: https://example.com/mill.jpg`,
      ["picture https://example.com/mill.jpg", BETWEEN],
    ],
    [
      "that are the number of a source",
      `As reported [1].\n\n${BETWEEN}\n\n[1]: https://example.com/a`,
      ["As reported .", BETWEEN],
    ],
    ["that nothing defines", `See [the filing][1].\n\n${BETWEEN}`, ["See [the filing][1].", BETWEEN]],
    [
      "to what is no definition",
      `[Hale]: the bridge stays closed.\n\n${BETWEEN}\n\nSays [Hale].`,
      ["[Hale]: the bridge stays closed.", BETWEEN, "Says [Hale]."],
    ],
  ])("%s", (_, markdown, expected) => {
    expect(pieces(markdown)).toEqual(expected);
  });
});

describe("a note keeps its words, and its mark is left out", () => {
  const read = (markdown: string) =>
    readDocument("x.md", new TextEncoder().encode(markdown))[0]!.posts[0]!.blocks.map(
      (block) => "text" in block && block.text,
    );

  test.each([
    [
      "an address",
      "# Head\n\nIt rose to 1.7 trillion[^1].\n\n[^1]: https://example.com/a",
      ["It rose to 1.7 trillion.", "https://example.com/a"],
    ],
    [
      "an address, far away",
      `# Head\n\nIt rose to 1.7 trillion[^1].\n\n${BETWEEN}\n\n[^1]: https://example.com/a`,
      ["It rose to 1.7 trillion.", BETWEEN, "https://example.com/a"],
    ],
    [
      "Chinese, without a space",
      "# 报告\n\n余额升至1.7万亿元[^甲]。\n\n[^甲]: 见银行去年的报告。",
      ["余额升至1.7万亿元。", "见银行去年的报告。"],
    ],
    [
      "words",
      "# Head\n\nIt rose to 1.7 trillion[^1].\n\n[^1]: So says the filing.",
      ["It rose to 1.7 trillion.", "So says the filing."],
    ],
  ])("%s", (_, markdown, expected) => {
    expect(read(markdown)).toEqual(expected);
  });
});

test("a part is given the definitions that it needs and no others: the whole is read in time of its length", () => {
  const definitions = new Definitions("[a]: /a\n[b]: /b\n[a]: /other\n[c]: words that are no address\n");
  expect(definitions.before("See [it][A] and [c].")).toBe("[a]: /a\n\n");
  expect(definitions.before("See [nothing].")).toBe("");
});
