/** A node of the accessibility tree, as a screen reader has it. */
export interface Spoken {
  role: string;
  name: string;
  /** What a field holds. */
  value: string;
  /** States that are set: checked, expanded, pressed and the like. */
  states: Record<string, unknown>;
}

/** A page to a reader who neither sees it nor has a mouse. */
export interface SpokenPage {
  /** The accessibility tree in order, closed shadow roots included. */
  tree(): Promise<Spoken[]>;
  /** What has the focus; null where only the page itself has. */
  focus(): Promise<Spoken | null>;
  press(key: string): Promise<void>;
}

/** Press a key until what has the focus is called so; throws with what was passed where it never is. */
export async function pressUntil(page: SpokenPage, key: string, called: RegExp, most = 40): Promise<Spoken> {
  const passed: string[] = [];
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.press(key);
    const focus = await page.focus();
    if (focus && called.test(focus.name)) return focus;
    passed.push(`${focus?.role} ${focus?.name.slice(0, 40)}`);
  }
  throw new Error(`${key} never came to ${called}, but to: ${passed.join(" · ")}`);
}

/** Wait until a node of the tree fits; throws with the names that there were. */
export async function spokenSoon(page: SpokenPage, fits: (node: Spoken) => boolean, timeout = 8000): Promise<Spoken> {
  let last: Spoken[] = [];
  for (const end = Date.now() + timeout; Date.now() < end; await new Promise((done) => setTimeout(done, 80))) {
    last = await page.tree();
    const found = last.find(fits);
    if (found) return found;
  }
  const names = last.filter(({ name }) => name !== "").map(({ role, name }) => `${role} ${name.slice(0, 40)}`);
  throw new Error(`Nothing fits among: ${names.slice(0, 120).join(" · ")}`);
}
