import type { Browser, KeyInput, Page } from "puppeteer-core";
import { pause } from "../../scripts/browsers/firefox";
import type { Spoken, SpokenPage } from "./spoken";

interface Connection {
  send(method: string, params: unknown): Promise<{ result: Record<string, unknown> }>;
}

/** A page of Firefox as a screen reader has it. It has to be in front: what is read is the tab in view. */
export interface FirefoxSpokenPage extends SpokenPage {
  type(text: string): Promise<void>;
  /** Address of the tab in view, which may be another by now. */
  address(): Promise<string>;
}

/** Keys that move the focus; what they do reaches the tree a moment later. */
const MOVES = /^(Shift\+)?(Tab|Arrow\w+)$/;
/** The longest such a moment, ms; where there is nowhere to go it passes in vain. */
const MOMENT = 600;

/** Runs in the browser's own window: its accessibility service has the tree of every page, closed shadow roots included. */
const READ = `(() => {
  const service = Cc["@mozilla.org/accessibilityService;1"].getService(Ci.nsIAccessibilityService);
  const states = Ci.nsIAccessibleStates;
  const browser = gBrowser.selectedBrowser;
  const nodes = [];
  const walk = (node) => {
    const state = {};
    node.getState(state, {});
    const is = (flag) => (state.value & flag) !== 0;
    nodes.push({
      role: node.computedARIARole || service.getStringRole(node.role),
      name: node.name ?? "",
      value: node.value ?? "",
      states: {
        focused: is(states.STATE_FOCUSED),
        checked: String(is(states.STATE_CHECKED) || is(states.STATE_PRESSED)),
      },
    });
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child);
  };
  const root = service.getAccessibleFor(browser);
  if (root?.firstChild) walk(root.firstChild);
  return JSON.stringify({ address: browser.currentURI.spec, nodes });
})()`;

/** A page of Firefox in front of its window, as a screen reader has it. */
export function spokenInFirefox(browser: Browser, page: Page): FirefoxSpokenPage {
  const tree = async () => (await read(browser)).nodes;
  const focus = async () => focusOf(await tree());
  return {
    tree,
    focus,
    address: async () => (await read(browser)).address,
    type: (text) => page.keyboard.type(text),
    press: async (key) => {
      const before = JSON.stringify(placeOf(await tree()));
      await pressKeys(page, key);
      if (!MOVES.test(key)) return;
      for (const end = Date.now() + MOMENT; Date.now() < end; await pause(20))
        if (JSON.stringify(placeOf(await tree())) !== before) return;
    },
  };
}

async function read(browser: Browser): Promise<{ address: string; nodes: Spoken[] }> {
  const { connection } = browser as unknown as { connection: Connection };
  const { result: windows } = await connection.send("browsingContext.getTree", { "moz:scope": "chrome", maxDepth: 0 });
  const [{ context }] = windows.contexts as [{ context: string }];
  const { result } = await connection.send("script.evaluate", {
    expression: READ,
    target: { context },
    awaitPromise: false,
  });
  if (result.type !== "success") throw new Error(JSON.stringify(result.exceptionDetails).slice(0, 400));
  return JSON.parse((result.result as { value: string }).value) as { address: string; nodes: Spoken[] };
}

function focusOf(nodes: Spoken[]): Spoken | null {
  return nodes.findLast(({ role, states }) => states.focused === true && role !== "document") ?? null;
}

function placeOf(nodes: Spoken[]): unknown[] {
  const focus = focusOf(nodes);
  return [focus && nodes.indexOf(focus), focus];
}

async function pressKeys(page: Page, keys: string): Promise<void> {
  const parts = keys.split("+") as KeyInput[];
  const last = parts.pop()!;
  for (const held of parts) await page.keyboard.down(held);
  await page.keyboard.press(last);
  for (const held of parts.reverse()) await page.keyboard.up(held);
}
