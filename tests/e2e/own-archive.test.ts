import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ExtensionBrowser } from "../../scripts/browsers/chromium";
import { chromiumWithExtension } from "./browsers";
import { call } from "./extension-calls";

const ROOT = resolve(import.meta.dirname, "../..");
const ARTICLE = `---
title: A harbour company signs
---

# A harbour company signs

Ant Group and Zebrafish Harbour Holdings signed a paper worth 3.5 billion yuan. Zebrafish is a word of this archive alone.
`;

let folder: string;
let pack: string;
let browser: ExtensionBrowser;
let options: Page;

/** Compile an archive under a file name, as a reader does. */
function compiled(name: string): string {
  const out = join(folder, name);
  const tsx = resolve(ROOT, "node_modules/.bin/tsx");
  execFileSync(tsx, ["corpus/cli.ts", "compile", join(folder, "harbour.md"), "--out", out], {
    cwd: ROOT,
    stdio: "pipe",
  });
  return out;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "sidelight-archive-"));
  writeFileSync(join(folder, "harbour.md"), ARTICLE);
  pack = compiled("harbour.pack");
  browser = await chromiumWithExtension();
  options = await browser.openPage("options.html");
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function choose(file: string): Promise<string> {
  await options.locator("input[accept='.pack']").setInputFiles(file);
  const status = options.locator("section[aria-labelledby=data] [role=status]").first();
  await expect.poll(() => status.innerText(), { timeout: 20_000 }).not.toMatch(/^$|being added/);
  return status.innerText();
}

async function found(query: string): Promise<number> {
  const filters = { hiddenSources: [], kinds: [], languages: [], after: null, before: null };
  const asked = {
    query,
    filters: { ...filters, hasFigures: false, hasPictures: false },
    limit: 5,
    offset: 0,
    order: "score",
  };
  return ((await call(options, "search", asked)).value as { total: number }).total;
}

test("an archive of one's own is searched beside the other at once and after the worker was stopped, until it is removed", async () => {
  expect(await found("zebrafish")).toBe(0);
  const before = await found("Ant Group");
  expect(await choose(pack)).toContain("“harbour”");
  expect(await found("zebrafish")).toBe(1);
  expect(await found("Ant Group")).toBe(before + 1);
  await browser.stopWorker();
  expect(await found("zebrafish")).toBe(1);
  const row = options.locator(".hosts li", { hasText: "harbour" });
  expect(await row.innerText()).toMatch(/1 document .* 1 passage/);
  await row.getByRole("button").click();
  await row.waitFor({ state: "detached" });
  expect(await found("zebrafish")).toBe(0);
  expect(await found("Ant Group")).toBe(before);
});

test("what is no archive, and one that would take the bundled one's place, is refused with the reason", async () => {
  writeFileSync(join(folder, "text.pack"), "no archive at all, only words");
  expect(await choose(join(folder, "text.pack"))).toContain("not an archive");
  expect(await choose(compiled("bundled.pack"))).toContain("the name of the one that comes with Sidelight");
  expect(await found("zebrafish")).toBe(0);
});
