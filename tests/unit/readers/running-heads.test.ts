import { expect, test } from "vitest";
import { readDocument } from "../../../corpus/readers/registry";

const ASKED = ["停航三天，你们怎么过的？", "公司找过你们没有？", "接下来怎么办？", "还有别的要说吗？"];
const ANSWERED = ["就在码头上等。", "第三天才来人。", "等港务局说话。", "没有了，就这些。"];

function lines(parts: string[]): string[] {
  const text = `# 码头上的三天\n\n${parts.join("\n\n")}\n`;
  return readDocument("a.md", new TextEncoder().encode(text))[0]!.posts[0]!.blocks.map((block) =>
    block.kind === "picture" ? "" : block.text,
  );
}

const interview = (asks: string, answers: string) =>
  ASKED.flatMap((question, at) => [asks, question, answers, ANSWERED[at]!]);

test.each([
  ["in bold with a colon", "**记者：**", "**林舟：**", "记者：", "林舟："],
  ["in bold", "**记者**", "**林舟**", "记者", "林舟"],
  ["with a colon", "记者：", "林舟：", "记者：", "林舟："],
  ["alone", "记者", "林舟", "记者", "林舟"],
])("names of speakers on lines of their own stay, %s", (_, asks, answers, asked, answered) => {
  expect(lines(interview(asks, answers))).toEqual(interview(asked, answered));
});

test("names of speakers stay between numbered pages too", () => {
  const numbered = interview("**记者**", "**林舟**").flatMap((line, at) => (at % 5 === 4 ? [`${at}`, line] : [line]));
  expect(lines(numbered)).toEqual(interview("记者", "林舟"));
});

test("what stands on top of each numbered page goes with the numbers", () => {
  const pages = ANSWERED.flatMap((line, at) => ["Valley Post Weekly", line, `- ${at + 1} -`]);
  expect(lines(pages)).toEqual(ANSWERED);
});
