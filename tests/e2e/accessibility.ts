import type { CDPSession, Page } from "playwright-core";
import type { Spoken, SpokenPage } from "./spoken";

interface AxNode {
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  value?: { value: unknown };
  properties?: { name: string; value: { value: unknown } }[];
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** A page of Chromium as a screen reader has it, through the debugger. */
export function spoken(page: Page): SpokenPage {
  return {
    tree: () => spokenTree(page),
    focus: async () => {
      const focused = (await spokenTree(page)).filter(({ states }) => states.focused === true);
      return focused.findLast(({ role }) => role !== "RootWebArea") ?? null;
    },
    press: (key) => page.keyboard.press(key),
  };
}

async function spokenTree(page: Page): Promise<Spoken[]> {
  let session = sessions.get(page);
  if (!session) {
    session = page.context().newCDPSession(page);
    sessions.set(page, session);
  }
  const { nodes } = (await (await session).send("Accessibility.getFullAXTree")) as { nodes: AxNode[] };
  return nodes
    .filter((node) => !node.ignored)
    .map(({ role, name, value, properties = [] }) => ({
      role: role?.value ?? "",
      name: name?.value ?? "",
      value: String(value?.value ?? ""),
      states: Object.fromEntries(properties.map((property) => [property.name, property.value.value])),
    }));
}
