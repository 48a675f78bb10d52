import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import type { Reader } from "../../../corpus/readers/reader";

const root = resolve(import.meta.dirname, "../../..");

test("the reader of docs/adding-a-format.md reads what its first step asks for", async () => {
  const guide = readFileSync(join(root, "docs/adding-a-format.md"), "utf8");
  const [example = ""] = /(?<=```\n)MINUTES[\s\S]*?(?=```)/.exec(guide) ?? [];
  const [code = ""] = /(?<=```ts\n)[\s\S]*?(?=```)/.exec(guide) ?? [];
  const folder = mkdtempSync(join(tmpdir(), "sidelight-guide-"));
  const path = join(folder, "town-minutes.ts");
  writeFileSync(
    path,
    code.replaceAll('from "./', `from "${root}/corpus/readers/`).replaceAll('from "../', `from "${root}/corpus/`),
  );
  const { townMinutes } = (await import(path)) as { townMinutes: Reader };
  rmSync(folder, { recursive: true });

  const warnings: string[] = [];
  const warn = (message: string) => warnings.push(message);
  const read = (body: string) => townMinutes.read({ id: "x", text: body, front: null, body, warn })[0]!;
  const said = (body: string) =>
    read(body).posts.map(({ post, author, replyTo, blocks }) => [
      post,
      author,
      replyTo,
      blocks.map((block) => "text" in block && block.text),
    ]);

  expect(said(example)).toEqual([
    [1, "Hale", null, ["The bridge stays closed until June."]],
    [2, "Marsh", 1, ["Then who pays for the detour?"]],
  ]);
  expect(warnings).toEqual([]);
  expect(
    said(`MINUTES · 31 April 2023 · Here\nAll stand.\n\n[Hale] One\nand two.\n\n[] Three.\n[, to Hale] Four.\n`),
  ).toEqual([
    [1, "Hale", null, ["One and two."]],
    [2, null, null, ["Three."]],
    [3, null, 1, ["Four."]],
  ]);
  expect(warnings).toEqual([
    "There is no such date as 31 April 2023.",
    'Nobody is named before "All stand.", which is left out.',
  ]);
});
