import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { lexiconAt } from "../../../corpus/cli/lexicon-files";

const MILL =
  "- { id: mill, kind: org, role: anchor, names: { zh: 磨坊, en: The mill }, about: { zh: 磨坊。, en: A mill. } }\n";
const STAFF = "- { id: staff, dimension: count, about: [mill], names: { zh: 员工, zh-Hant: 員工, en: staff } }\n";

let folder: string;
let said: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sidelight-lexicon-"));
  said = [];
  vi.spyOn(process.stderr, "write").mockImplementation((text) => said.push(String(text)) > 0);
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

test("what a folder lacks is ours, and that is said", () => {
  write("terms.yaml", MILL);
  const { terms, measures, rates } = lexiconAt(folder);
  expect(terms.map(({ id }) => id)).toEqual(["mill"]);
  expect([measures, rates]).toEqual([lexiconAt().measures, lexiconAt().rates]);
  expect(said).toEqual([
    `${folder} has no measures.yaml: ours is taken.\n`,
    `${folder} has no rates.yaml: ours is taken.\n`,
  ]);
});

test("a folder with none of the files is the wrong one", () => {
  write("term.yaml", MILL);
  expect(() => lexiconAt(folder)).toThrow(`${folder} has none of terms.yaml, measures.yaml, rates.yaml.`);
});

test("whom measures speak of without a term is said, some of many", () => {
  write("terms.yaml", MILL);
  write("measures.yaml", STAFF);
  lexiconAt(folder);
  expect(said.join("")).not.toContain("speaks of");
  write("measures.yaml", STAFF.replace("[mill]", "[mill, a, b, ferry>c, d, e, f]"));
  lexiconAt(folder);
  expect(said.join("")).toContain(
    "measures.yaml speaks of a, b, ferry, c, d and 2 more, which terms.yaml does not have.",
  );
});

test("a fault is told with the file as the command names it, line and column", () => {
  write("terms.yaml", MILL.replace("org", "firm"));
  expect(() => lexiconAt(folder)).toThrow(`${join(folder, "terms.yaml")}:1:21: Here belongs one of org, product`);
});
