import { beforeEach, expect, test, vi } from "vitest";

const EVERY_SITE = "*://*/*";

const { kept, given, reader } = vi.hoisted(() => ({
  kept: new Map<string, unknown>(),
  given: new Set<string>(),
  reader: { gives: true },
}));

vi.mock("wxt/browser", () => ({
  browser: {
    runtime: { getManifest: () => ({}) },
    storage: {
      local: {
        get: async (key: string) => ({ [key]: kept.get(key) }),
        set: async (values: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(values)) kept.set(key, value);
        },
      },
    },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => {
        if (origins[0]!.includes(" ")) throw new Error("Invalid value for origin pattern");
        return given.has(origins[0]!);
      },
      request: async ({ origins }: { origins: string[] }) => {
        if (reader.gives) given.add(origins[0]!);
        return reader.gives;
      },
      remove: async ({ origins }: { origins: string[] }) => given.delete(origins[0]!),
    },
  },
}));

const { addSite, isPermitted, removeSite, runEverywhere, runOnSites } = await import(
  "../../../entrypoints/settings/site-permissions"
);
const { sites } = await import("../../../entrypoints/settings/settings");

const NONE = { off: [], added: [], all: false, onlyOnClick: false };

beforeEach(() => {
  kept.clear();
  given.clear();
  reader.gives = true;
});

test.each([
  ["nowhere without a click", { ...NONE, onlyOnClick: true }],
  ["listed sites", NONE],
])("who runs it on %s and gives no leave for every site finds that as it was", async (_title, before) => {
  await sites.setValue(before);
  reader.gives = false;
  await runEverywhere();
  expect(await sites.getValue()).toEqual(before);
  reader.gives = true;
  await runEverywhere();
  expect(await sites.getValue()).toMatchObject({ all: true, onlyOnClick: false });
});

test.each([true, false])("leave for every site is given back with it, only on a click: %s", async (onlyOnClick) => {
  await runEverywhere();
  expect(given).toContain(EVERY_SITE);
  await runOnSites(onlyOnClick);
  expect(given).not.toContain(EVERY_SITE);
  expect(await sites.getValue()).toMatchObject({ all: false, onlyOnClick });
});

test("a site that is added is on, whatever turned it off, and is kept only with leave", async () => {
  await sites.setValue({ ...NONE, off: ["*.tea.example", "garden.example"] });
  await addSite("www.tea.example");
  expect(await sites.getValue()).toMatchObject({ added: ["www.tea.example"], off: ["garden.example"] });
  reader.gives = false;
  await addSite("pond.example");
  expect(await sites.getValue()).toMatchObject({ added: ["www.tea.example"] });
  await removeSite("www.tea.example");
  expect([...given]).toEqual([]);
});

test("a malformed pattern has no leave, and stops nothing", async () => {
  given.add("*://tea.example/*");
  expect(await isPermitted("*://tea.example/*")).toBe(true);
  expect(await isPermitted("*://garden.example/*")).toBe(false);
  expect(await isPermitted("*://not a host/*")).toBe(false);
});
