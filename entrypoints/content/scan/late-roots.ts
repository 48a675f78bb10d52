/** Elements of each sort remembered in one root; a page with more empty ones draws icons with them. */
const REMEMBERED_MAX = 1_000;

/**
 * Elements that had no open shadow root when they were read: a script that comes later may define them or attach one,
 * and no event tells. Asked again whenever there is a look at the page anyway.
 */
export class LateRoots {
  private readonly custom = new Set<Element>();
  private readonly empty = new Set<Element>();

  /** Whether any element waits for a script that defines it. */
  get anyCustom(): boolean {
    return this.custom.size > 0;
  }

  /** Remember an element that is custom by its name, or has nothing in it. */
  note(element: Element, custom: boolean): void {
    const known = custom ? this.custom : this.empty;
    if (known.size < REMEMBERED_MAX) known.add(element);
  }

  /** The roots that are there now. What left the page, or was filled without one, is forgotten. */
  take(): ShadowRoot[] {
    const roots: ShadowRoot[] = [];
    for (const known of [this.custom, this.empty]) {
      for (const element of known) {
        const { shadowRoot, isConnected } = element;
        if (shadowRoot && isConnected) roots.push(shadowRoot);
        else if (isConnected && (known === this.custom || element.firstChild === null)) continue;
        known.delete(element);
      }
    }
    return roots;
  }
}
