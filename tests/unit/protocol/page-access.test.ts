import { beforeEach, expect, test, vi } from "vitest";
import type { PageState } from "../../../entrypoints/protocol/messages";

const given = vi.hoisted(() => ({ patterns: [] as string[] }));
vi.mock("wxt/browser", () => ({
  browser: {
    runtime: {
      getManifest: () => ({
        content_scripts: [{ matches: ["*://*.tea.example/*"], exclude_matches: ["*://tea.example/letters/*"] }],
      }),
    },
    permissions: { contains: async ({ origins }: { origins: string[] }) => given.patterns.includes(origins[0]!) },
  },
}));
vi.mock("../../../corpus/lexicon/sites.yaml", () => ({
  excluded: [{ pattern: "*://tea.example/letters/*", reason: "mail" }],
}));

const { pageAccess } = await import("../../../entrypoints/protocol/page-access");

const LISTED = "https://www.tea.example/1";
const OTHER = "https://garden.example/1";
const reading = { active: true, readable: true } as PageState;
const waiting = { active: false, readable: true } as PageState;
const viewer = { active: true, readable: false } as PageState;

const accessTo = (url: string | null, changed: object, state: PageState | null) =>
  pageAccess({ id: 1, windowId: 1, url }, { off: [], added: [], all: false, onlyOnClick: false, ...changed }, state);

beforeEach(() => {
  given.patterns = ["https://www.tea.example/*"];
});

test.each([
  ["a listed page that is read", LISTED, {}, reading, { kind: "running", host: "www.tea.example", state: reading }],
  ["one whose names are still to come", LISTED, {}, waiting, { kind: "running" }],
  ["a listed page that was open before", LISTED, {}, null, { kind: "stale" }],
  ["a site that is turned off as a whole", LISTED, { off: ["*.tea.example"] }, waiting, { kind: "off" }],
  ["letters", "https://tea.example/letters/7", {}, reading, { kind: "excluded", reason: "mail" }],
  ["any other page", OTHER, {}, null, { kind: "not-listed", host: "garden.example", always: true }],
  ["any other page that was asked for", OTHER, {}, reading, { kind: "running" }],
  [
    "only on a click, a page that waits for it",
    LISTED,
    { onlyOnClick: true },
    waiting,
    { kind: "not-listed", always: false },
  ],
  [
    "only on a click, a page without the script",
    LISTED,
    { onlyOnClick: true },
    null,
    { kind: "not-listed", always: false },
  ],
  ["only on a click, a page that was asked for", LISTED, { onlyOnClick: true }, reading, { kind: "running" }],
  ["a page whose address the browser keeps", null, {}, null, { kind: "unknown" }],
  ["a PDF in the browser's viewer", LISTED, {}, viewer, { kind: "forbidden" }],
  ["a PDF in a viewer without the script", `${LISTED}.pdf?page=2`, {}, null, { kind: "forbidden" }],
  ["any other page that is named as a PDF", `${OTHER}.pdf`, {}, null, { kind: "not-listed" }],
  ["a page of the browser's own", "about:config", {}, null, { kind: "forbidden" }],
])("%s", async (_title, url, changed, state, access) => {
  expect(await accessTo(url, changed, state)).toMatchObject(access);
});

test.each([
  ["a listed site", LISTED, {}],
  ["a site that was added", OTHER, { added: ["garden.example"] }],
  ["every site", OTHER, { all: true }],
])("%s without the browser's leave is asked for again instead of being reloaded", async (_title, url, changed) => {
  given.patterns = [];
  expect(await accessTo(url, changed, null)).toMatchObject({ kind: "not-listed", always: true });
  given.patterns = [`https://${new URL(url).hostname}/*`];
  expect(await accessTo(url, changed, null)).toMatchObject({ kind: "stale" });
});
