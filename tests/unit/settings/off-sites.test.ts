import { expect, test, vi } from "vitest";

vi.mock("wxt/browser", () => ({
  browser: {
    runtime: {
      getManifest: () => ({ content_scripts: [{ matches: ["*://*.tea.example/*", "*://news.garden.example/*"] }] }),
    },
  },
}));

const { isOff, isSiteOn, offWithout, offWithSite } = await import("../../../entrypoints/settings/off-sites");

test.each([
  ["*.tea.example", "www.tea.example", true],
  ["*.tea.example", "tea.example", true],
  ["www.tea.example", "www.tea.example", true],
  ["www.tea.example", "post.tea.example", false],
  // As settings once held it.
  ["tea.example", "www.tea.example", true],
  ["tea.example", "greentea.example", false],
  ["garden.example", "news.garden.example", false],
])("%s turned off and a page of %s: %s", (entry, host, off) => {
  expect(isOff([entry], host)).toBe(off);
  expect(offWithout(["other.example", entry], host)).toEqual(off ? ["other.example"] : ["other.example", entry]);
});

const TEA = ["*.tea.example"];
const GARDEN = ["news.garden.example", "garden.example"];

test.each([
  ["nothing", [], TEA, true],
  ["the site", ["*.tea.example"], TEA, false],
  ["the site, as settings once held it", ["tea.example"], TEA, false],
  ["a host of the site, from a card", ["www.tea.example"], TEA, false],
  ["another site", ["greentea.example"], TEA, true],
  ["one of two hosts", ["garden.example"], GARDEN, true],
  ["both hosts", GARDEN, GARDEN, false],
  ["more than the site", ["*.garden.example"], GARDEN, false],
])("with %s turned off a listed site's switch tells", (_title, off, hosts, on) => {
  expect(isSiteOn(off, hosts)).toBe(on);
});

test("a listed site is switched as a whole, whatever of it was turned off before", () => {
  const off = ["other.example", "www.tea.example"];
  expect(offWithSite(off, TEA, false)).toEqual(["other.example", "*.tea.example"]);
  expect(offWithSite(off, TEA, true)).toEqual(["other.example"]);
  expect(isOff(offWithSite([], TEA, false), "www.tea.example")).toBe(true);
});
