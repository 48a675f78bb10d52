import { type ComponentChild, render } from "preact";
import { cardStyles } from "../../../components/card/styles";
import { keepFocus } from "../../../components/keyboard/keep-focus";
import { stopsIn } from "../../../components/keyboard/stops";
import { copyText } from "../../protocol/copy-text";
import { copyByCommand } from "./copy-by-command";

/** How long a screen reader needs to notice the place where something will be said, ms. */
const LISTEN_MS = 100;

/** Widest the card may be, as Wikipedia's; the component decides its own width below that. */
const HOST_STYLE: Record<string, string> = {
  all: "initial",
  position: "fixed",
  margin: "0",
  border: "0",
  padding: "0",
  inset: "auto",
  left: "0",
  top: "0",
  overflow: "visible",
  background: "transparent",
  color: "initial",
  display: "none",
  "z-index": "2147483647",
  "max-width": "450px",
  "color-scheme": "light dark",
};

/** A card that is open is no part of what the reader prints. Within a shadow root this comes before the element's own style. */
const UNPRINTED = "@media print{:host{display:none!important}}";

/**
 * The one element that we add to a page, and only when first needed: a plain div with a closed shadow root, so that
 * the page neither styles the card nor reads it. Archive text gets in as text nodes by Preact, never as HTML.
 */
export class CardHost {
  readonly element = htmlElement("div");
  private readonly mount = htmlElement("div");
  private readonly live = htmlElement("div");
  private readonly root: ShadowRoot;
  /** Hears that the page took the card away. */
  private readonly removal = new MutationObserver(() => this.takenAway());
  private near: Node | null = null;
  /** Some pages remove what they do not know from the root element. */
  private inBody = false;
  private speaking: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly onRemoved: () => void,
    signal: AbortSignal,
  ) {
    this.root = this.element.attachShadow({ mode: "closed" });
    for (const [name, value] of Object.entries(HOST_STYLE)) this.element.style.setProperty(name, value, "important");
    this.addStyle(cardStyles + UNPRINTED);
    // Said by screen readers.
    this.live.setAttribute("aria-live", "polite");
    this.live.setAttribute("style", "position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)");
    this.root.append(this.mount, this.live);
    const stop = keepFocus(this.mount);
    signal.addEventListener("abort", () => {
      stop();
      this.remove();
    });
  }

  /** Not a style element in HTML: Firefox holds that against the page's content security policy. */
  private addStyle(text: string): void {
    try {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      this.root.adoptedStyleSheets = [sheet];
    } catch {
      const style = htmlElement("style");
      style.textContent = text;
      this.root.append(style);
    }
  }

  /** Draw the card and show it above everything, wherever in the page the top layer now is. */
  show(card: ComponentChild, near: Node | null): void {
    this.near = near;
    this.raise();
    render(card, this.mount);
  }

  private raise(): void {
    this.place(this.near);
    this.element.style.setProperty("display", "block", "important");
    if (this.element.isConnected && "showPopover" in this.element && !this.element.matches(":popover-open")) {
      // Shown again on each opening, so that it comes above what the page has opened since.
      this.element.popover = "manual";
      this.element.showPopover();
    }
    this.removal.disconnect();
    if (this.element.parentNode) this.removal.observe(this.element.parentNode, { childList: true });
  }

  /** Once it is tried elsewhere; a page that takes it away again, or its mark along with it, has no card. */
  private takenAway(): void {
    if (this.element.isConnected) return;
    this.removal.disconnect();
    if (!this.inBody && document.body && this.near?.isConnected) {
      this.inBody = true;
      this.raise();
    } else this.onRemoved();
  }

  /** Draw anew without changing where it is shown. */
  update(card: ComponentChild): void {
    render(card, this.mount);
  }

  hide(): void {
    this.removal.disconnect();
    if (this.element.matches(":popover-open")) this.element.hidePopover();
    this.element.style.setProperty("display", "none", "important");
    render(null, this.mount);
  }

  /** Have a screen reader say something without moving the focus. */
  announce(text: string): void {
    this.place(null);
    this.element.style.setProperty("display", "block", "important");
    this.live.textContent = "";
    clearTimeout(this.speaking);
    this.speaking = setTimeout(() => {
      this.live.textContent = text;
    }, LISTEN_MS);
  }

  /** How to give the focus back to where it is now, once the same card is drawn again; null where the card has none. */
  rememberFocus(): (() => void) | null {
    const { activeElement } = this.root;
    if (!activeElement) return null;
    const at = stopsIn(this.mount).indexOf(activeElement as HTMLElement);
    const words = activeElement.textContent;
    return () => {
      const stops = stopsIn(this.mount);
      // What was unfolded is folded again: the same words nearest to the same place.
      const same = stops.filter((stop) => stop.textContent === words);
      const nearest = same.sort((a, b) => Math.abs(stops.indexOf(a) - at) - Math.abs(stops.indexOf(b) - at))[0];
      if (nearest) nearest.focus();
      else this.focus();
    };
  }

  /** Put text on the clipboard; whether it is there. */
  async copy(text: string): Promise<boolean> {
    return (await copyText(text)) || copyByCommand(text, this.root, htmlElement("textarea"));
  }

  focus(): void {
    this.mount.querySelector<HTMLElement>("[role=dialog]")?.focus({ preventScroll: true });
  }

  /** Whether the focus is in the card: only then is there one to give back. */
  get focused(): boolean {
    return document.activeElement === this.element || this.root.activeElement !== null;
  }

  /** A modal dialog makes all outside it inert, and a fullscreen element hides it: the card goes inside. */
  private place(near: Node | null): void {
    const parent = topLayerParent(near) ?? (this.inBody ? document.body : document.documentElement);
    if (this.element.parentNode !== parent) {
      if (this.element.matches(":popover-open")) this.element.hidePopover();
      parent.append(this.element);
    }
  }

  private remove(): void {
    this.removal.disconnect();
    render(null, this.mount);
    this.element.remove();
  }
}

/** An element of HTML also where the page is another kind of XML. */
function htmlElement<Tag extends "div" | "style" | "textarea">(tag: Tag): HTMLElementTagNameMap[Tag] {
  return document.createElementNS("http://www.w3.org/1999/xhtml", tag) as HTMLElementTagNameMap[Tag];
}

/** What of the top layer the card must be inside of; null where it may stand anywhere. */
function topLayerParent(near: Node | null): Element | null {
  const element = near instanceof Element ? near : near?.parentElement;
  const dialog = element?.closest("dialog:modal");
  if (dialog) return dialog;
  const fullscreen = document.fullscreenElement;
  // An image or a video shows no children.
  if (fullscreen && !/^(img|video|iframe|canvas|object|embed)$/.test(fullscreen.localName)) return fullscreen;
  return null;
}
