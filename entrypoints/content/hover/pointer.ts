import type { HoverEvent, Point } from "./reducer";
import { FAST_PX_PER_MS, SPEED_STEP_MS, TAP_MS, TAP_PX } from "./timing";

/** Elements that do something of their own when tapped: a tap there is theirs. */
const INTERACTIVE =
  "a[href],button,input,select,textarea,label,summary,video,audio,[role=button],[role=link],[onclick]";

/** Elements that show another document, whose pointer is not told of here. */
const OTHER_DOCUMENT = "iframe,frame,object,embed,fencedframe";

/** Keys that write nothing and move nothing, as for a picture of the screen. */
const NO_TYPING = /^(?:Control|Shift|Alt|AltGraph|Meta|CapsLock|NumLock|Fn|PrintScreen)$/;

export interface PointerOptions<Target> {
  targetAt(point: Point): Target | null;
  /** Whether scrolling inside an element moves what is hovered. */
  isMovedBy(scroller: Element): boolean;
  /** Our own card: its events are the card's. */
  isOurs(event: Event): boolean;
  send(event: HoverEvent<Target>): void;
  heldKey(): string | null;
  signal: AbortSignal;
}

/**
 * Turns the page's pointer, scroll and key events into events of the hover reducer. Listeners are passive and
 * never stop or change an event: the page gets each as it would without us.
 */
export function listenToPointer<Target>(options: PointerOptions<Target>): void {
  const { signal, send } = options;
  const passive = { passive: true, capture: true, signal } as const;
  const speed = new Speed();
  document.addEventListener(
    "pointermove",
    (event) => {
      // A scrolled page sends moves of a pointer that rests. A finger or pen that hovers is on its way to a tap.
      if (event.pointerType !== "mouse" || !speed.note(event) || options.isOurs(event)) return;
      const point = { x: event.clientX, y: event.clientY };
      // With a button down the reader selects or drags.
      const target = event.buttons === 0 ? options.targetAt(point) : null;
      send({ type: "move", point, target, fast: speed.value > FAST_PX_PER_MS });
    },
    passive,
  );
  document.addEventListener(
    "pointerout",
    (event) => {
      const { relatedTarget: to } = event;
      const leaves = to === null || (to instanceof Element && to.matches(OTHER_DOCUMENT));
      if (leaves && event.pointerType === "mouse") {
        send({ type: "move", point: { x: -1, y: -1 }, target: null, fast: false });
      }
    },
    passive,
  );
  document.addEventListener(
    "scroll",
    (event) => {
      // Tickers and slide shows scroll by themselves all the time.
      if (event.target instanceof Element && !options.isMovedBy(event.target)) return;
      if (!options.isOurs(event)) send({ type: "interrupt" });
    },
    passive,
  );
  document.addEventListener(
    "pointerdown",
    (event) => {
      if (options.isOurs(event)) return;
      send({ type: "interrupt" });
      send({ type: "close", refocus: false });
    },
    passive,
  );
  listenToKeys(options);
  listenToTaps(options);
}

function listenToKeys<Target>({ send, heldKey, isOurs, signal }: PointerOptions<Target>): void {
  const passive = { passive: true, capture: true, signal } as const;
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.key === heldKey()) send({ type: "key", held: true });
      else if (event.key === "Escape") send({ type: "close", refocus: true });
      else if (!isOurs(event) && !NO_TYPING.test(event.key)) send({ type: "interrupt" });
    },
    passive,
  );
  document.addEventListener("keyup", (event) => event.key === heldKey() && send({ type: "key", held: false }), passive);
  window.addEventListener("blur", () => send({ type: "key", held: false }), { signal });
}

/** A tap on a mark opens the card, unless the page has something to do there: a link stays a link. */
function listenToTaps<Target>({ send, targetAt, isOurs, signal }: PointerOptions<Target>): void {
  const passive = { passive: true, capture: true, signal } as const;
  let down: { x: number; y: number; at: number } | null = null;
  document.addEventListener(
    "pointerdown",
    ({ pointerType, clientX, clientY, timeStamp }) => {
      down = pointerType === "mouse" ? null : { x: clientX, y: clientY, at: timeStamp };
    },
    passive,
  );
  document.addEventListener(
    "pointerup",
    (event) => {
      const { clientX: x, clientY: y } = event;
      const tapped = down && event.timeStamp - down.at < TAP_MS && Math.hypot(x - down.x, y - down.y) < TAP_PX;
      down = null;
      if (!tapped || isOurs(event) || isInteractive(event)) return;
      const target = targetAt({ x, y });
      if (target) send({ type: "open", target, by: "touch" });
    },
    passive,
  );
}

function isInteractive(event: Event): boolean {
  const origin = event.composedPath()[0];
  return origin instanceof Element && origin.closest(INTERACTIVE) !== null;
}

/** Speed of the pointer over steps long enough to mean something. */
class Speed {
  value = 0;
  private x = Number.NaN;
  private y = Number.NaN;
  private at = 0;
  private screenX = Number.NaN;
  private screenY = Number.NaN;

  /** False where the pointer did not move at all. */
  note({ clientX, clientY, screenX, screenY, timeStamp }: PointerEvent): boolean {
    if (screenX === this.screenX && screenY === this.screenY) return false;
    this.screenX = screenX;
    this.screenY = screenY;
    const elapsed = timeStamp - this.at;
    if (elapsed < SPEED_STEP_MS) return true;
    this.value = Math.hypot(clientX - this.x, clientY - this.y) / elapsed || 0;
    this.x = clientX;
    this.y = clientY;
    this.at = timeStamp;
    return true;
  }
}
