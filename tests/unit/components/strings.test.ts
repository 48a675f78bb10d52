import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import * as OpenCC from "opencc-js";
import { describe, expect, test } from "vitest";
import * as catalogues from "../../../components/strings/catalogues";
import * as en from "../../../components/strings/en";
import * as enPages from "../../../components/strings/en-pages";
import { glossFor, languageFor } from "../../../components/strings/language";
import { counted, formatBytes, formatCount, formatList } from "../../../components/strings/numbers";
import * as pageCatalogues from "../../../components/strings/page-catalogues";
import * as hans from "../../../components/strings/zh-Hans";
import * as hansPages from "../../../components/strings/zh-Hans-pages";
import * as hant from "../../../components/strings/zh-Hant";
import * as hantPages from "../../../components/strings/zh-Hant-pages";

const root = resolve(import.meta.dirname, "../../..");

/** Every string of a catalogue by its path, functions called with stand-ins. */
function flat(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") return [[path, String(value("〇", "〇", "〇", "〇"))]];
  return Object.entries(value as object).flatMap(([key, part]) => flat(part, path === "" ? key : `${path}.${key}`));
}

const english = [...flat(en), ...flat(enPages)];
const simplified = [...flat(hans), ...flat(hansPages)];
const traditional = [...flat(hant), ...flat(hantPages)];
/** What is the same in every language: a language's own name, keys of the keyboard. */
const shared = /^views\.languages|^options\.heldKeys/;

describe("the three catalogues", () => {
  test("have the same strings", () => {
    const paths = english.map(([path]) => path);
    expect(simplified.map(([path]) => path)).toEqual(paths);
    expect(traditional.map(([path]) => path)).toEqual(paths);
  });

  test("leave nothing in English", () => {
    for (const [path, text] of [...simplified, ...traditional]) {
      if (!shared.test(path)) expect(text, path).toMatch(/[\u4e00-\u9fff〇]/);
    }
  });

  test("keep Simplified and Traditional apart", () => {
    const toTraditional = OpenCC.Converter({ from: "cn", to: "t" });
    const toSimplified = OpenCC.Converter({ from: "t", to: "cn" });
    for (const [path, text] of simplified) if (!shared.test(path)) expect(toSimplified(text), path).toBe(text);
    // Characters that both scripts have may stand for two Traditional ones: only those with one reading are looked at.
    for (const [path, text] of traditional) {
      if (shared.test(path)) continue;
      const strange = [...text].filter(
        (character) => toTraditional(character) !== character && !"台里后面只才干系准表并回志松占".includes(character),
      );
      expect(strange.join(""), path).toBe("");
    }
  });

  test.each([
    "默认",
    "搜索",
    "鼠标",
    "屏幕",
    "信息",
    "网络",
    "文件夹",
    "快捷",
    "粘贴",
    "質量",
    "視頻",
    "軟件",
    "用戶",
    "點擊",
    "默認",
    "打開",
    "加載",
    "導出",
    "導入",
    "設置",
  ])("Traditional strings say it as Taiwan does, not %s", (word) => {
    expect(traditional.filter(([, text]) => text.includes(word))).toEqual([]);
  });

  test("every string is used", () => {
    const used = new Set(
      ["components", "entrypoints"]
        .flatMap((folder) =>
          readdirSync(resolve(root, folder), { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`),
        )
        .filter((name) => /\.tsx?$/.test(name) && !name.startsWith("components/strings/"))
        .flatMap((name) => usedIn(readFileSync(resolve(root, name), "utf8"))),
    );
    const unused = Object.entries({ ...catalogues, ...pageCatalogues }).flatMap(([catalogue, { en: strings }]) =>
      // These two are looked up by a code that comes from elsewhere.
      catalogue === "problemStrings" || catalogue === "exclusionStrings"
        ? []
        : Object.keys(strings)
            .map((key) => `${catalogue}.${key}`)
            .filter((path) => !used.has(path)),
    );
    expect(unused).toEqual([]);
  });
});

/** The strings that a file takes from each catalogue: by a name it gives the catalogue, by their own names, or at once. */
function usedIn(source: string): string[] {
  const named = [...source.matchAll(/(\w+) = (?:useStrings\()?(\w+Strings)\b/g)].flatMap(([, name, catalogue]) =>
    [...source.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, "g"))].map(([, key]) => `${catalogue}.${key}`),
  );
  const unpacked = [...source.matchAll(/\{([^{}]*)\} = (?:useStrings\()?(\w+Strings)\b/g)].flatMap(
    ([, keys, catalogue]) => keys!.split(",").map((key) => `${catalogue}.${key.trim()}`),
  );
  const atOnce = [...source.matchAll(/(\w+Strings)\[[^\]]+\]\.(\w+)/g)].map(([, name, key]) => `${name}.${key}`);
  return [...named, ...unpacked, ...atOnce];
}

test.each([
  [["zh-TW", "en"], "zh-Hant"],
  [["zh-HK"], "zh-Hant"],
  [["zh-Hant-MO"], "zh-Hant"],
  [["zh-CN"], "zh-Hans"],
  [["zh"], "zh-Hans"],
  [["fr", "zh-SG"], "zh-Hans"],
  [["en-GB", "zh-CN"], "en"],
  [["fr", "de"], "en"],
  [[], "en"],
])("browser languages %j lead to %s", (preferences, language) => {
  expect(languageFor(preferences)).toBe(language);
});

test("the two Chinese scripts need no gloss for each other, and each has its own beside English", () => {
  const gloss = { "zh-Hans": "报道", "zh-Hant": "報道" };
  expect(glossFor("zh-Hant", { language: "zh-Hans", gloss: "A report" })).toBeNull();
  expect(glossFor("en", { language: "zh-Hant", gloss: "A report" })).toEqual({ text: "A report", lang: "en" });
  expect(glossFor("zh-Hans", { language: "en", gloss })).toEqual({ text: "报道", lang: "zh-Hans" });
  expect(glossFor("zh-Hant", { language: "en", gloss })).toEqual({ text: "報道", lang: "zh-Hant" });
  expect(glossFor("zh-Hant", { language: "en", gloss: "报道" })).toEqual({ text: "报道", lang: "zh-Hans" });
  expect(glossFor("en", { language: "zh-Hans", gloss: null })).toBeNull();
});

test("numbers, plurals, sizes and lists follow the language", () => {
  expect(counted(1, "passage", "passages")).toBe("1 passage");
  expect(counted(12_345, "passage", "passages")).toBe("12,345 passages");
  expect(counted(0, "passage", "passages")).toBe("0 passages");
  expect(formatCount(12_345, "zh-Hant")).toBe("12,345");
  expect(formatBytes(1_440_000, "en")).toBe("1.4 MB");
  expect(formatBytes(12_000, "en")).toBe("12 kB");
  expect(formatList(["a", "b", "c"], "en")).toBe("a, b, and c");
  expect(formatList(["甲", "乙", "丙"], "zh-Hans")).toBe("甲、乙和丙");
});

test.each([
  ["en", en, enPages],
  ["zh-Hans", hans, hansPages],
  ["zh-Hant", hant, hantPages],
] as const)("counts in sentences are grouped in %s", (_, common, pages) => {
  const many = 12_345;
  for (const text of [
    common.passage.copies(many, many),
    common.card.match("Ant", many, many),
    pages.library.plotted(many, many),
  ])
    expect(text.match(/12,345/g)).toHaveLength(2);
  expect(pages.library.overTime(many)).toContain("12,345");
});
