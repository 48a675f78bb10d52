import { expect, test, vi } from "vitest";

type Pressed = (command: string, tab: { id: number; url?: string }) => void;
const keys = vi.hoisted(() => ({ listener: null as Pressed | null, toggled: [] as string[] }));
vi.mock("wxt/browser", () => ({
  browser: { commands: { onCommand: { addListener: (listener: Pressed) => Object.assign(keys, { listener }) } } },
}));
vi.mock("../../../entrypoints/settings/toggle-site", () => ({
  toggleSite: async (host: string) => void keys.toggled.push(host),
}));
vi.mock("../../../entrypoints/background/menus", () => ({ lookUp: async () => undefined }));

const { listenToCommands } = await import("../../../entrypoints/background/commands");
listenToCommands();

test.each([
  ["https://www.example.org/story", ["www.example.org"]],
  ["file:///home/reader/story.html", []],
  ["about:blank", []],
  ["chrome://extensions/", []],
  [undefined, []],
])("the command that switches a site does so on pages of sites alone: %s", async (url, toggled) => {
  keys.toggled = [];
  keys.listener!("toggle-site", { id: 1, ...(url !== undefined && { url }) });
  await Promise.resolve();
  expect(keys.toggled).toEqual(toggled);
});
