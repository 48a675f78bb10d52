// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { expect, test, vi } from "vitest";
import { activeTab, type TabInfo } from "../../../entrypoints/protocol/active-tab";
import { useTabPage } from "../../../entrypoints/protocol/use-tab-page";
import { draw, mount } from "../components/mount";

const { onActivated } = vi.hoisted(() => ({ onActivated: new Set<() => void>() }));
const event = (listeners: Set<() => void>) => ({
  addListener: (listener: () => void) => listeners.add(listener),
  removeListener: (listener: () => void) => listeners.delete(listener),
});

vi.mock("wxt/browser", () => ({
  browser: {
    storage: { local: { get: async () => ({}) } },
    get tabs() {
      return { onActivated: event(onActivated), onUpdated: event(new Set()) };
    },
  },
}));
vi.mock("../../../entrypoints/protocol/active-tab", () => ({ activeTab: vi.fn() }));
vi.mock("../../../entrypoints/protocol/call", () => ({ callPage: async () => ({ ok: false }) }));
vi.mock("../../../entrypoints/protocol/page-access", () => ({
  pageAccess: async ({ url }: TabInfo) => ({ kind: "off", host: url }),
}));

let shown: ReturnType<typeof useTabPage>;

function Shown() {
  shown = useTabPage(60_000);
  return null;
}

const tab = (id: number): TabInfo => ({ id, windowId: 1, url: `${id}.example.org` });
const settled = () => act(() => new Promise<void>((done) => setTimeout(done)));

test("a page that answers late does not take the place of the one that was gone to meanwhile", async () => {
  const answers: ((tab: TabInfo) => void)[] = [];
  vi.mocked(activeTab).mockImplementation(() => new Promise((answer) => answers.push(answer)));
  const root = mount(<Shown />);
  for (const listener of onActivated) listener();
  answers[1]!(tab(2));
  await settled();
  expect(shown.tab?.id).toBe(2);
  answers[0]!(tab(1));
  await settled();
  expect([shown.tab?.id, shown.access]).toEqual([2, { kind: "off", host: "2.example.org" }]);
  draw(root, null);
  expect(onActivated.size).toBe(0);
});
