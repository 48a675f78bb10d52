import type { CDPSession, Page } from "playwright-core";

/** A node of the accessibility tree, as a screen reader has it. */
export interface Spoken {
  role: string;
  name: string;
  /** States that are set: checked, expanded, pressed and the like. */
  states: Record<string, unknown>;
}

interface AxNode {
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value: unknown } }[];
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** The accessibility tree of a page in order, closed shadow roots included. */
export async function spokenTree(page: Page): Promise<Spoken[]> {
  let session = sessions.get(page);
  if (!session) {
    session = page.context().newCDPSession(page);
    sessions.set(page, session);
  }
  const { nodes } = (await (await session).send("Accessibility.getFullAXTree")) as { nodes: AxNode[] };
  return nodes
    .filter((node) => !node.ignored)
    .map(({ role, name, properties = [] }) => ({
      role: role?.value ?? "",
      name: name?.value ?? "",
      states: Object.fromEntries(properties.map((property) => [property.name, property.value.value])),
    }));
}

/** What has the focus, as a screen reader says it; null where only the page itself has. */
export async function spokenFocus(page: Page): Promise<Spoken | null> {
  const focused = (await spokenTree(page)).filter(({ states }) => states.focused === true);
  return focused.findLast(({ role }) => role !== "RootWebArea") ?? null;
}

/** Press a key until what has the focus is called so; throws with what was passed where it never is. */
export async function pressUntil(page: Page, key: string, called: RegExp, most = 40): Promise<Spoken> {
  const passed: string[] = [];
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press(key);
    const focus = await spokenFocus(page);
    if (focus && called.test(focus.name)) return focus;
    passed.push(`${focus?.role} ${focus?.name.slice(0, 40)}`);
  }
  throw new Error(`${key} never came to ${called}, but to: ${passed.join(" · ")}`);
}

/** Wait until a node of the tree fits; throws with the names that there were. */
export async function spokenSoon(page: Page, fits: (node: Spoken) => boolean, timeout = 8000): Promise<Spoken> {
  let last: Spoken[] = [];
  for (const end = Date.now() + timeout; Date.now() < end; await page.waitForTimeout(80)) {
    last = await spokenTree(page);
    const found = last.find(fits);
    if (found) return found;
  }
  const names = last.filter(({ name }) => name !== "").map(({ role, name }) => `${role} ${name.slice(0, 40)}`);
  throw new Error(`Nothing fits among: ${names.slice(0, 120).join(" · ")}`);
}
