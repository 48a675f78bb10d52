import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { caseNames, expectedPath, reading } from "../../fixtures/readers/cases";

test.each(caseNames())("%s is read as expected", (name) => {
  const expected: unknown = JSON.parse(readFileSync(expectedPath(name), "utf8"));
  expect(JSON.parse(JSON.stringify(reading(name)))).toEqual(expected);
});
