import { beforeEach, expect, test, vi } from "vitest";

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
const { appearance, DEFAULT_APPEARANCE, hiddenSources, sites } = await import("../../../entrypoints/settings/settings");

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

test("values of another shape are left out, the others taken", async () => {
  const settings = {
    hiddenSources: "tearoom",
    appearance: { theme: 3 },
    sites: { off: ["loud.example.org"], added: [], all: false, onlyOnClick: true },
    unknown: 1,
  };
  expect(await readSettings(JSON.stringify({ format: "sidelight-settings/1", settings }))).toBe(true);
  expect(await hiddenSources.getValue()).toEqual([]);
  expect(await appearance.getValue()).toEqual(DEFAULT_APPEARANCE);
  expect(await sites.getValue()).toMatchObject({ off: ["loud.example.org"], onlyOnClick: true });
  expect(kept.has("unknown")).toBe(false);
});
