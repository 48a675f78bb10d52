import { expect, test } from "vitest";
import { FrameCounts } from "../../../entrypoints/content/page/frame-counts";

test("what frames hold is added to the page's own, and goes with them", () => {
  const frames = new FrameCounts();
  const own = new Map([["alipay", 1]]);
  frames.set(3, [
    { term: "alipay", count: 2 },
    { term: "jack-ma", count: 1 },
  ]);
  frames.set(7, [{ term: "jack-ma", count: 4 }]);
  expect([...frames.addedTo(own)]).toEqual([
    ["alipay", 3],
    ["jack-ma", 5],
  ]);
  expect(own.get("alipay")).toBe(1);
  expect(frames.matches(null)).toEqual([
    [3, 3],
    [7, 4],
  ]);
  expect(frames.matches("alipay")).toEqual([
    [3, 2],
    [7, 0],
  ]);
  frames.set(3, []);
  frames.set(7, [{ term: "alipay", count: 1 }]);
  expect([...frames.addedTo(own)]).toEqual([["alipay", 2]]);
});
