import { beforeEach, expect, test, vi } from "vitest";
import { sampleResults } from "../../../components/samples/answers";

const { kept } = vi.hoisted(() => ({ kept: new Map<string, unknown>() }));

vi.mock("wxt/browser", () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => (kept.has(key) ? { [key]: kept.get(key) } : {}),
        set: async (values: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(values)) kept.set(key, value);
        },
      },
    },
  },
}));

const { readSettings, writeSettings } = await import("../../../entrypoints/settings/settings-file");
const { appearance, DEFAULT_APPEARANCE, hiddenSources, pinned, sites } = await import(
  "../../../entrypoints/settings/settings"
);

beforeEach(() => kept.clear());

test("settings written to a file come back from it", async () => {
  await appearance.setValue({ ...DEFAULT_APPEARANCE, theme: "dark", delay: 0 });
  await hiddenSources.setValue(["tearoom"]);
  const file = await writeSettings();
  kept.clear();
  expect(await readSettings(file)).toBe(true);
  expect(await appearance.getValue()).toMatchObject({ theme: "dark", delay: 0 });
  expect(await hiddenSources.getValue()).toEqual(["tearoom"]);
});

test.each([
  ["nothing", ""],
  ["no JSON", "{"],
  ["null", "null"],
  ["a list", "[]"],
  ["something else's file", '{"format":"other/1","settings":{}}'],
  ["a file without settings", '{"format":"sidelight-settings/1"}'],
])("%s is refused and changes nothing", async (_, text) => {
  await hiddenSources.setValue(["tearoom"]);
  expect(await readSettings(text)).toBe(false);
  expect([...kept.keys()]).toEqual(["hiddenSources"]);
});

const SITES = {
  off: ["loud.example.org"],
  added: ["garden.example", "*.tea.example", "10.0.0.7", "[::1]"],
  all: false,
  onlyOnClick: true,
};

function fileOf(settings: Record<string, unknown>): string {
  return JSON.stringify({ format: "sidelight-settings/1", settings });
}

test("what an earlier or later version wrote is taken, as far as it is known", async () => {
  expect(await readSettings(fileOf({ sites: { ...SITES, later: 1 }, appearance: { delay: 0 }, unknown: 1 }))).toBe(
    true,
  );
  expect(await appearance.getValue()).toEqual({ ...DEFAULT_APPEARANCE, delay: 0 });
  expect(await sites.getValue()).toMatchObject({ off: ["loud.example.org"], onlyOnClick: true });
  expect(kept.has("unknown")).toBe(false);
});

test.each([
  ["a list that is none", { hiddenSources: "tearoom" }],
  ["a list of something else", { hiddenSources: [5] }],
  ["an unknown choice", { appearance: { strength: "blue" } }],
  ["a number out of bounds", { appearance: { delay: 99_999 } }],
  ["sites that are none", { sites: { off: [null] } }],
  ["a site that is no host", { sites: { added: ["garden.example", "https://garden.example/"] } }],
  ["an exclusion that is none", { exclusions: [null] }],
  ["an exclusion without a place", { exclusions: [{ term: "alipay", text: "alipay", scope: "site" }] }],
  ["an unknown language", { interfaceLanguage: "xx" }],
  ["a pinned passage that is none", { pinned: [{ passage: "1" }] }],
])("a file with %s is refused whole", async (_, wrong) => {
  expect(await readSettings(fileOf({ sites: SITES, ...wrong }))).toBe(false);
  expect([...kept.keys()]).toEqual([]);
});

test("a pinned passage comes back from a file", async () => {
  await pinned.setValue([sampleResults.hits[0]!]);
  const file = await writeSettings();
  kept.clear();
  expect(await readSettings(file)).toBe(true);
  expect(await pinned.getValue()).toEqual([sampleResults.hits[0]]);
});
