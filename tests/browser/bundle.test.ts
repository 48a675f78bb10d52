import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import type { ModuleReport } from "../../scripts/build/module-report";
import { builtExtension } from "../e2e/browsers";

const root = resolve(import.meta.dirname, "../..");
let folder: string;
let report: ModuleReport;

beforeAll(() => {
  folder = builtExtension("chrome");
  report = JSON.parse(readFileSync(resolve(root, ".cache/modules-chrome.json"), "utf8")) as ModuleReport;
});

/** Every script a page loads: its own, and the chunks its HTML names. */
function scriptsOf(entry: string): string[] {
  if (!entry.endsWith(".html")) return [entry];
  const html = readFileSync(resolve(folder, entry), "utf8");
  const named = [...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map((match) => match[1] ?? "");
  return [...new Set(named)];
}

function gzipKilobytes(entry: string): number {
  const bytes = scriptsOf(entry).reduce((sum, file) => sum + gzipSync(readFileSync(resolve(folder, file))).length, 0);
  return bytes / 1000;
}

function modulesOf(entry: string): string[] {
  return scriptsOf(entry).flatMap((file) => report[file] ?? []);
}

const PAGES = ["popup.html", "sidepanel.html", "library.html", "options.html", "welcome.html"];

describe("gzip size of scripts", () => {
  test.each([
    ["content-scripts/content.js", 48],
    // Put into a page only once it has something to show: the card, and the reading of figures.
    ["companion.js", 68],
    // Put into one page after an update, for readers with archives of their own.
    ["lexicon.js", 4],
    ["popup.html", 60],
    ["sidepanel.html", 60],
    ["background.js", 60],
    ["library.html", 250],
  ])("%s is at most %i kB", (entry, most) => {
    expect(gzipKilobytes(entry)).toBeGreaterThan(0.5);
    expect(gzipKilobytes(entry)).toBeLessThanOrEqual(most);
  });
});

describe("what each bundle is made from", () => {
  const heavy = ["corpus/readers/", "node_modules/opencc-js/", "node_modules/pinyin-pro/", "node_modules/yaml/"];

  test.each([
    [
      "content-scripts/content.js",
      ["corpus/store/", "corpus/search/", "corpus/pack/", "node_modules/dexie/", "node_modules/fuse.js/", ...heavy],
    ],
    ["background.js", ["components/", "node_modules/preact/", "node_modules/fuse.js/", ...heavy]],
    ["popup.html", ["corpus/store/", "corpus/pack/", "node_modules/dexie/", ...heavy]],
    ["sidepanel.html", ["corpus/store/", "corpus/pack/", "node_modules/dexie/", ...heavy]],
  ])("%s holds none of what it must not", (entry, forbidden) => {
    const modules = modulesOf(entry);
    expect(modules.length).toBeGreaterThan(3);
    expect(modules.filter((file) => forbidden.some((part) => file.includes(part)))).toEqual([]);
  });

  test("no entry point imports another", () => {
    const shared = /^entrypoints\/(protocol|settings)\//;
    for (const page of PAGES) {
      const own = `entrypoints/${page.replace(".html", "")}/`;
      const strange = modulesOf(page).filter(
        (file) => file.startsWith("entrypoints/") && !file.startsWith(own) && !shared.test(file),
      );
      expect(strange, page).toEqual([]);
    }
  });

  test("each named package is really in use", () => {
    const all = Object.values(report).flat();
    for (const name of ["webextension-polyfill", "dexie", "fuse.js", "preact"]) {
      expect(
        all.some((file) => file.includes(`node_modules/${name}/`)),
        name,
      ).toBe(true);
    }
  });
});
