import { expect, test, vi } from "vitest";
import { forumChinese } from "../../../components/samples/passages";
import type { Hit, Why } from "../../../corpus/model";

// The browser is not there, and nothing is asked here.
vi.mock("../../../entrypoints/protocol/call", () => ({ callBackground: vi.fn() }));
const { closeOnes } = await import("../../../entrypoints/content/page/related");

const hit = (passage: string, why: Why[]): Hit => ({ ...forumChinese, passage, why });
const term = (text: string): Why => ({ kind: "term", text });
const word = (text: string): Why => ({ kind: "word", text });

test("a passage is close that shares two terms, however many words others share", () => {
  const words = hit("a/1/1", [term("rmb"), word("years"), word("company"), { kind: "figure", text: "12" }]);
  const close = hit("b/1/1", [term("joint-loan"), term("leverage")]);
  expect(closeOnes([words, close])).toEqual([close]);
  expect(closeOnes([words])).toEqual([]);
});

test("no more than three, in their order", () => {
  const hits = ["a/1/1", "b/1/1", "c/1/1", "d/1/1"].map((passage) => hit(passage, [term("abs"), term("pbc")]));
  expect(closeOnes(hits)).toEqual(hits.slice(0, 3));
});
