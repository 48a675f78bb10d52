import { expect, test } from "vitest";
import { lastAtMost } from "../../../corpus/pack/last-at-most";

test.each([
  ["none", [], 5, -1],
  ["before all", [3, 7], 2, -1],
  ["one itself", [0, 3, 7], 3, 1],
  ["between two", [0, 3, 7], 6, 1],
  ["after all", [0, 3, 7], 900, 2],
  ["the last of equal ones, as of documents without passages", [0, 4, 4, 4, 9], 4, 3],
  ["beyond half of 32 bits", [0, 0x7fffffff, 0xfffffff0], 0xffffffff, 2],
])("finds the last number that is no larger: %s", (_, numbers, value, place) => {
  expect(lastAtMost(numbers, value)).toBe(place);
  expect(lastAtMost(Uint32Array.from(numbers), value)).toBe(place);
});
