/**
 * Knows whether rules of ours changed since the browser last drew. Until it has, asking for any style or place would
 * have the whole page's computed at once, in our time; so reading and looking wait for the frame.
 */
export class StyleGate {
  private stale = false;

  get open(): boolean {
    return !this.stale;
  }

  close(): void {
    if (this.stale) return;
    this.stale = true;
    requestAnimationFrame(() => {
      this.stale = false;
    });
  }
}
