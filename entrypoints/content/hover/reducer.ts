import type { OpenedBy } from "../../protocol/companion";
import { GRACE_MS, PRELOAD_MS, SLOP_PX } from "./timing";

/*
 *            move onto a mark            show timer
 *   idle ──────────────────────▶ waiting ───────────▶ open ◀──────── open by key or tap
 *    ▲  ◀───────────────────────    │  ▲               │ ▲
 *    │   leave, scroll, press, type │  └ fast: again   │ │ back on the mark or the card
 *    │                              │                  ▼ │
 *    └──────────────────────────────┴───────────── leaving (grace timer) ── close, Esc ──▶ idle
 *
 * `over` and `open` are apart: while one card is open the pointer may already wait on another mark.
 */

export interface Point {
  x: number;
  y: number;
}

export interface HoverState<Target> {
  /** The mark under the pointer, and where the pointer was last seen on it. */
  over: { target: Target; at: Point; waiting: boolean } | null;
  open: { target: Target; by: OpenedBy; inCard: boolean; pinned: boolean; leaving: boolean } | null;
  /** Each wait has a token of its own; a timer that carries another is stale. */
  waitToken: number;
  leaveToken: number;
  /** Set by scrolling, pressing and typing: nothing opens until the pointer moves again. */
  interrupted: boolean;
  keyHeld: boolean;
}

export type HoverEvent<Target> =
  | { type: "move"; point: Point; target: Target | null; fast: boolean }
  | { type: "interrupt" }
  | { type: "key"; held: boolean }
  | { type: "timer"; name: "preload" | "show" | "leave"; token: number }
  | { type: "enterCard" }
  | { type: "leaveCard" }
  | { type: "open"; target: Target; by: OpenedBy }
  | { type: "pin"; pinned: boolean }
  | { type: "close"; refocus: boolean };

export type HoverEffect<Target> =
  | { do: "preload"; target: Target }
  | { do: "show"; target: Target; by: OpenedBy }
  | { do: "hide"; refocus: boolean }
  | { do: "wait"; name: "preload" | "show" | "leave"; ms: number; token: number };

export interface HoverOptions {
  delay: number;
  /** Cards open at once while the reader's key is held, and only then. */
  onlyWithKey: boolean;
}

export type Step<Target> = [HoverState<Target>, HoverEffect<Target>[]];

export function idle<Target>(): HoverState<Target> {
  return { over: null, open: null, waitToken: 0, leaveToken: 0, interrupted: false, keyHeld: false };
}

/** What hovering does next. Pure: timers, lookups and the card itself are effects for the caller. */
export function hover<Target>(
  state: HoverState<Target>,
  event: HoverEvent<Target>,
  options: HoverOptions,
): Step<Target> {
  switch (event.type) {
    case "move":
      return move({ ...state, interrupted: false }, event, options);
    case "interrupt":
      return leave({ ...stopWaiting(state), over: null, interrupted: true });
    case "key":
      return key({ ...state, keyHeld: event.held }, options);
    case "timer":
      return timer(state, event);
    case "enterCard":
      return [stay({ ...stopWaiting(state), over: null }, true), []];
    case "leaveCard":
      return leave(state.open ? { ...state, open: { ...state.open, inCard: false } } : state);
    case "open":
      return show(stopWaiting(state), event.target, event.by);
    case "pin":
      return [state.open ? { ...state, open: { ...state.open, pinned: event.pinned } } : state, []];
    case "close":
      return close(state, event.refocus);
  }
}

function move<Target>(
  state: HoverState<Target>,
  { point, target, fast }: Extract<HoverEvent<Target>, { type: "move" }>,
  options: HoverOptions,
): Step<Target> {
  const { over, open } = state;
  if (target === null) {
    if (over && distance(over.at, point) <= SLOP_PX) return [state, []];
    return leave({ ...stopWaiting(state), over: null });
  }
  if (open?.target === target) {
    return [stay({ ...stopWaiting(state), over: { target, at: point, waiting: false } }, open.inCard), []];
  }
  if (open?.pinned) return [state, []];
  if (over?.target === target) {
    const still: HoverState<Target> = { ...state, over: { ...over, at: point } };
    return over.waiting && fast ? wait(still, options) : [still, []];
  }
  const onto: HoverState<Target> = { ...state, over: { target, at: point, waiting: false } };
  if (!options.onlyWithKey) return wait(onto, options);
  return state.keyHeld ? show(onto, target, "pointer") : leave(onto);
}

/** Begin to wait on the mark under the pointer, or begin anew. */
function wait<Target>(state: HoverState<Target>, { delay }: HoverOptions): Step<Target> {
  if (!state.over) return [state, []];
  const token = state.waitToken + 1;
  const waiting: HoverState<Target> = { ...state, waitToken: token, over: { ...state.over, waiting: true } };
  return [
    waiting,
    [
      { do: "wait", name: "preload", ms: Math.min(PRELOAD_MS, delay), token },
      { do: "wait", name: "show", ms: delay, token },
    ],
  ];
}

function stopWaiting<Target>(state: HoverState<Target>): HoverState<Target> {
  const over = state.over && { ...state.over, waiting: false };
  return { ...state, over, waitToken: state.waitToken + 1 };
}

/** The pointer is on the open card or its mark: it stays. */
function stay<Target>(state: HoverState<Target>, inCard: boolean): HoverState<Target> {
  if (!state.open) return state;
  return { ...state, open: { ...state.open, inCard, leaving: false }, leaveToken: state.leaveToken + 1 };
}

/** Let an open card go after the grace, unless something holds it. What was not opened by the pointer does not go with it. */
function leave<Target>(state: HoverState<Target>): Step<Target> {
  const { open } = state;
  if (open?.by !== "pointer" || open.pinned || open.inCard || open.leaving) return [state, []];
  const token = state.leaveToken + 1;
  return [
    { ...state, leaveToken: token, open: { ...open, leaving: true } },
    [{ do: "wait", name: "leave", ms: GRACE_MS, token }],
  ];
}

function key<Target>(state: HoverState<Target>, options: HoverOptions): Step<Target> {
  const { over, open, keyHeld, interrupted } = state;
  if (!options.onlyWithKey || !keyHeld || !over || interrupted || open?.pinned) return [state, []];
  return open?.target === over.target ? [state, []] : show(state, over.target, "pointer");
}

function timer<Target>(
  state: HoverState<Target>,
  { name, token }: Extract<HoverEvent<Target>, { type: "timer" }>,
): Step<Target> {
  if (name === "leave") {
    return state.open?.leaving && token === state.leaveToken ? close(state, false) : [state, []];
  }
  if (!state.over?.waiting || token !== state.waitToken) return [state, []];
  if (name === "preload") return [state, [{ do: "preload", target: state.over.target }]];
  return show(stopWaiting(state), state.over.target, "pointer");
}

function show<Target>(state: HoverState<Target>, target: Target, by: OpenedBy): Step<Target> {
  return [
    {
      ...state,
      open: { target, by, inCard: false, pinned: false, leaving: false },
      leaveToken: state.leaveToken + 1,
    },
    [{ do: "show", target, by }],
  ];
}

/** The mark under the pointer stays known, so that a card just closed does not open again before the pointer left. */
function close<Target>(state: HoverState<Target>, refocus: boolean): Step<Target> {
  const closed = { ...stopWaiting(state), open: null };
  return [closed, state.open ? [{ do: "hide", refocus }] : []];
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
