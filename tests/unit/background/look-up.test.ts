import { beforeEach, expect, test, vi } from "vitest";

/** What the tab's frames answer, and what was asked of them. */
const tab = vi.hoisted(() => ({
  address: "https://garden.example/1",
  /** Whether the focus is in each frame, and what it answers to a look-up: null where it showed a card. */
  frames: [] as { frameId: number; focused: boolean; answer: string | null }[],
  opened: [] as string[],
}));

vi.mock("wxt/browser", () => ({
  browser: {
    runtime: {
      getURL: (path: string) => path,
      getManifest: () => ({ content_scripts: [{ exclude_matches: ["*://letters.example/*"] }] }),
    },
    scripting: {
      executeScript: async () => tab.frames.map(({ frameId, focused }) => ({ frameId, result: focused })),
    },
    tabs: {
      get: async () => ({ url: tab.address }),
      create: async ({ url }: { url: string }) => tab.opened.push(url),
      sendMessage: async (_tab: number, _message: unknown, { frameId }: { frameId: number }) => {
        const frame = tab.frames.find((candidate) => candidate.frameId === frameId);
        if (!frame) throw new Error("Receiving end does not exist.");
        return { ok: true, value: frame.answer };
      },
    },
  },
}));

const { lookUp } = await import("../../../entrypoints/background/menus");

beforeEach(() => {
  Object.assign(tab, { address: "https://garden.example/1", frames: [], opened: [] });
});

const page = (answer: string | null, focused = true) => ({ frameId: 0, focused, answer });
const frame = (answer: string | null, focused = true) => ({ frameId: 7, focused, answer });
const search = (query: string) => [`/library.html#/search?q=${encodeURIComponent(query)}`];

test.each([
  ["a name", [page(null)], []],
  ["words that have no card", [page("斑马鱼")], search("斑马鱼")],
  ["nothing", [page("")], []],
  ["a name in a frame", [page("", false), frame(null)], []],
  ["words in a frame that have no card", [page("", false), frame("zebra fish")], search("zebra fish")],
  ["a name in a page that has lost the focus", [page(null, false)], []],
  ["something on a page of the browser's own", [], search("")],
])("the shortcut with %s selected", async (_title, frames, opened) => {
  Object.assign(tab, { frames });
  await lookUp(1);
  expect(tab.opened).toEqual(opened);
});

test("the shortcut on a page that is never read opens the library's search", async () => {
  Object.assign(tab, { address: "https://letters.example/7" });
  await lookUp(1);
  expect(tab.opened).toEqual(search(""));
});

test.each([
  ["a name", [frame(null)], []],
  ["words that have no card", [frame("zebra")], search("zebra  fish")],
  ["words in a field", [frame("")], search("zebra  fish")],
  ["words on a page that is never read", [], search("zebra  fish")],
])("the menu on %s in a frame", async (_title, frames, opened) => {
  Object.assign(tab, { frames });
  await lookUp(1, "zebra  fish", 7);
  expect(tab.opened).toEqual(opened);
});
