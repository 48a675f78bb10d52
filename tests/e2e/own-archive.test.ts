import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ExtensionBrowser } from "../../scripts/browsers/chromium";
import { shownCard } from "../../scripts/demo/hover";
import { chromiumWithExtension } from "./browsers";
import { call, readStorage } from "./extension-calls";
import { listMarks, marksOf } from "./marks";
import { type Sites, serveSites } from "./sites";

const ROOT = resolve(import.meta.dirname, "../..");
const ARTICLE = `---
title: A harbour company signs
---

# A harbour company signs

Ant Group and Zebrafish Harbour Holdings signed a paper worth 3.5 billion yuan. Zebrafish is a word of this archive alone.
`;

/** An anchor and a context term that our own lexicon has not, and one that both have. */
const TERMS = `
- id: zebrafish-harbour
  kind: org
  role: anchor
  names: { zh: 斑马鱼港务, en: Zebrafish Harbour }
  about: { zh: 一家港务公司。, en: A harbour company. }
  aliases: [{ text: Zebra, risk: ambiguous, near: [wharf] }]
- id: tugboat
  kind: concept
  role: context
  names: { zh: 拖轮, en: tugboat }
  about: { zh: 港口作业船。, en: A boat that pulls ships. }
  aliases: []
- id: ant-group
  kind: org
  role: anchor
  names: { zh: 蚂蚁集团, en: Ant Group }
  about: { zh: 一家公司。, en: A company. }
  aliases: [Antfish]
`;
const STORY = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A harbour</title>
<p>Zebrafish Harbour owns a tugboat, and Antfish another.</p>
<p>At the wharf Zebra is well known. A Zebra is an animal. 斑馬魚港務 said so.</p><p>Alipay paid.</p>`;
const PLAIN = ["Alipay"];
const WITH_OWN = ["Zebrafish Harbour", "tugboat", "Antfish", "Zebra", "Zebra", "斑馬魚港務", "Alipay"];
const ADDRESS = "www.people.com.cn/harbour";

let folder: string;
let sites: Sites;
let pack: string;
let browser: ExtensionBrowser;
let options: Page;

/** Compile an archive under a file name, as a reader does. */
function compiled(name: string, lexicon?: string): string {
  const out = join(folder, name);
  const named = lexicon === undefined ? [] : ["--lexicon", lexicon];
  const tsx = resolve(ROOT, "node_modules/.bin/tsx");
  execFileSync(tsx, ["corpus/cli.ts", "compile", join(folder, "harbour.md"), "--out", out, ...named], {
    cwd: ROOT,
    stdio: "pipe",
  });
  return out;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "sidelight-archive-"));
  writeFileSync(join(folder, "harbour.md"), ARTICLE);
  pack = compiled("harbour.pack");
  sites = await serveSites({ [ADDRESS]: { body: STORY } });
  browser = await chromiumWithExtension({ port: sites.port });
  options = await browser.openPage("options.html");
});

afterAll(async () => {
  await browser?.close();
  await sites?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function choose(file: string): Promise<string> {
  await options.locator("input[accept='.pack']").setInputFiles(file);
  const status = options.locator("section[aria-labelledby=data] [role=status]").first();
  await expect.poll(() => status.innerText(), { timeout: 20_000 }).not.toMatch(/^$|being added/);
  return status.innerText();
}

/** Remove an archive; what its row said of it. */
async function removed(name: string): Promise<string> {
  const row = options.locator(".hosts li", { hasText: name });
  const said = await row.innerText();
  await row.getByRole("button").click();
  await row.waitFor({ state: "detached" });
  return said;
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
  expect(await removed("harbour")).toMatch(/1 document .* 1 passage/);
  expect(await found("zebrafish")).toBe(0);
  expect(await found("Ant Group")).toBe(before);
});

test("pages mark the names of one's own archive beside the others, with its card, until it is removed", async () => {
  const lexicon = join(folder, "lexicon");
  mkdirSync(lexicon);
  writeFileSync(join(lexicon, "terms.yaml"), TERMS);
  for (const list of ["measures.yaml", "rates.yaml"])
    copyFileSync(resolve(ROOT, "corpus/lexicon", list), join(lexicon, list));
  const { pageLexicon: before } = await readStorage(options, ["pageLexicon"]);
  const page = await browser.context.newPage();
  await page.goto(`http://${ADDRESS}`);
  const marked = () =>
    expect.poll(async () => (await page.evaluate(listMarks)).map(({ text }) => text), { timeout: 20_000 });
  await marked().toEqual(PLAIN);
  await choose(compiled("zebrafish.pack", lexicon));
  await marked().toEqual(WITH_OWN);
  await page.reload();
  await marked().toEqual(WITH_OWN);
  const mark = (await marksOf(page)).find(({ text }) => text === "Zebrafish Harbour")!;
  await page.bringToFront();
  await page.mouse.move(mark.x + 80, mark.y + 300);
  await page.mouse.move(mark.x, mark.y, { steps: 5 });
  const card = await shownCard(page, 10_000);
  expect(card?.text).toContain("A harbour company.");
  expect(card?.text).toContain("signed a paper");
  await page.mouse.move(mark.x + 80, mark.y + 300);
  await removed("zebrafish");
  await marked().toEqual(PLAIN);
  await page.close();
  expect((await readStorage(options, ["pageLexicon"])).pageLexicon).toEqual(before);
});

test("an archive compiled with the lexicon of the one that comes with Sidelight changes nothing on pages", async () => {
  const { pageLexicon: before } = await readStorage(options, ["pageLexicon"]);
  await choose(pack);
  expect((await readStorage(options, ["pageLexicon"])).pageLexicon).toEqual(before);
  await removed("harbour");
});

test("what is no archive, and one that would take the bundled one's place, is refused with the reason", async () => {
  writeFileSync(join(folder, "text.pack"), "no archive at all, only words");
  expect(await choose(join(folder, "text.pack"))).toContain("not an archive");
  expect(await choose(compiled("bundled.pack"))).toContain("the name of the one that comes with Sidelight");
  expect(await found("zebrafish")).toBe(0);
});
