import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type HoverEffect,
  type HoverEvent,
  type HoverOptions,
  type HoverState,
  hover,
  idle,
} from "../../../entrypoints/content/hover/reducer";
import { GRACE_MS, PRELOAD_MS, SLOP_PX } from "../../../entrypoints/content/hover/timing";

const OPTIONS: HoverOptions = { delay: 350, onlyWithKey: false };
const WITH_KEY: HoverOptions = { delay: 350, onlyWithKey: true };

type State = HoverState<string>;
type Event = HoverEvent<string>;
type Effect = HoverEffect<string>;

const onto = (target: string | null, x = 10, fast = false): Event => ({
  type: "move",
  point: { x, y: 10 },
  target,
  fast,
});

/** Feeds events one after the other and keeps the effects of the last. */
function walk(events: Event[], options = OPTIONS, from: State = idle()): { state: State; effects: Effect[] } {
  let state = from;
  let effects: Effect[] = [];
  for (const event of events) [state, effects] = hover(state, event, options);
  return { state, effects };
}

const wait = (effects: Effect[], name: "preload" | "show" | "leave") =>
  effects.find((effect) => effect.do === "wait" && effect.name === name) as Extract<Effect, { do: "wait" }> | undefined;

/** The timer that a state now waits for, as it would ring. */
function rings(state: State, name: "preload" | "show" | "leave"): Event {
  return { type: "timer", name, token: name === "leave" ? state.leaveToken : state.waitToken };
}

/** A card opened by hovering. */
function opened(target = "a"): State {
  const { state } = walk([onto(target)]);
  return walk([rings(state, "show")], OPTIONS, state).state;
}

describe("waiting on a mark", () => {
  test("asks ahead after 150 ms and shows after the reader's delay", () => {
    const { state, effects } = walk([onto("a")]);
    expect(wait(effects, "preload")?.ms).toBe(PRELOAD_MS);
    expect(wait(effects, "show")?.ms).toBe(350);
    expect(walk([rings(state, "preload")], OPTIONS, state).effects).toEqual([{ do: "preload", target: "a" }]);
    expect(walk([rings(state, "show")], OPTIONS, state).effects).toEqual([{ do: "show", target: "a", by: "pointer" }]);
  });

  test("a delay shorter than the asking ahead takes both at once", () => {
    const { effects } = walk([onto("a")], { ...OPTIONS, delay: 0 });
    expect([wait(effects, "preload")?.ms, wait(effects, "show")?.ms]).toEqual([0, 0]);
  });

  test.each<[string, Event]>([
    ["the pointer leaves", onto(null, 200)],
    ["the page scrolls, a button is pressed or a key typed", { type: "interrupt" }],
    ["it moves to another mark", onto("b", 200)],
    ["it enters the card", { type: "enterCard" }],
    ["a card is opened by key", { type: "open", target: "b", by: "keyboard" }],
  ])("is over when %s: its timers are stale", (_title, event) => {
    const { state } = walk([onto("a")]);
    const stale = rings(state, "show");
    const after = walk([event], OPTIONS, state).state;
    expect(walk([stale], OPTIONS, after).effects).toEqual([]);
  });

  test("begins anew while the pointer is fast", () => {
    const { state } = walk([onto("a", 10, true)]);
    const first = rings(state, "show");
    const again = walk([onto("a", 12, true)], OPTIONS, state);
    expect(wait(again.effects, "show")).toBeDefined();
    expect(walk([first], OPTIONS, again.state).effects).toEqual([]);
    const slow = walk([onto("a", 13)], OPTIONS, again.state);
    expect(slow.effects).toEqual([]);
    expect(walk([rings(slow.state, "show")], OPTIONS, slow.state).effects).toHaveLength(1);
  });

  test("goes on over a tremble off the mark, and not over more", () => {
    const { state } = walk([onto("a", 10)]);
    expect(walk([onto(null, 10 + SLOP_PX)], OPTIONS, state).state.over?.target).toBe("a");
    expect(walk([onto(null, 11 + SLOP_PX)], OPTIONS, state).state.over).toBeNull();
  });

  test("does not begin after an interruption until the pointer moves", () => {
    const interrupted = walk([onto("a"), { type: "interrupt" }]).state;
    expect(interrupted.interrupted).toBe(true);
    expect(wait(walk([onto("a")], OPTIONS, interrupted).effects, "show")).toBeDefined();
  });
});

describe("with a held key", () => {
  test("nothing opens without it, and at once with it, in either order", () => {
    const over = walk([onto("a")], WITH_KEY);
    expect(over.effects).toEqual([]);
    const show = [{ do: "show", target: "a", by: "pointer" }];
    expect(walk([{ type: "key", held: true }], WITH_KEY, over.state).effects).toEqual(show);
    expect(walk([{ type: "key", held: true }, onto("a")], WITH_KEY).effects).toEqual(show);
  });

  test("holding it again over the open card's mark does nothing", () => {
    const { state } = walk([{ type: "key", held: true }, onto("a"), { type: "key", held: false }], WITH_KEY);
    expect(walk([{ type: "key", held: true }], WITH_KEY, state).effects).toEqual([]);
  });

  test("after scrolling it opens nothing under a pointer that rests", () => {
    expect(walk([onto("a"), { type: "interrupt" }, { type: "key", held: true }], WITH_KEY).effects).toEqual([]);
  });
});

describe("an open card", () => {
  test("closes after the grace when the pointer left", () => {
    const left = walk([onto(null, 200)], OPTIONS, opened());
    expect(wait(left.effects, "leave")?.ms).toBe(GRACE_MS);
    expect(walk([rings(left.state, "leave")], OPTIONS, left.state).effects).toEqual([{ do: "hide", refocus: false }]);
  });

  test.each<[string, Event]>([
    ["the card", { type: "enterCard" }],
    ["its mark", onto("a", 12)],
  ])("stays when the pointer comes back to %s in time", (_title, back) => {
    const left = walk([onto(null, 200)], OPTIONS, opened());
    const stale = rings(left.state, "leave");
    const after = walk([back], OPTIONS, left.state).state;
    expect(walk([stale], OPTIONS, after).effects).toEqual([]);
    expect(after.open?.leaving).toBe(false);
  });

  test("leaves when the pointer goes out of the card, and not while it is in", () => {
    const inside = walk([{ type: "enterCard" }], OPTIONS, opened()).state;
    expect(walk([onto(null, 300)], OPTIONS, inside).effects).toEqual([]);
    expect(wait(walk([{ type: "leaveCard" }], OPTIONS, inside).effects, "leave")).toBeDefined();
  });

  test("is replaced by another mark's after its own wait", () => {
    const onB = walk([onto("b", 200)], OPTIONS, opened());
    expect(wait(onB.effects, "show")).toBeDefined();
    expect(onB.state.open?.target).toBe("a");
    const shown = walk([rings(onB.state, "show")], OPTIONS, onB.state);
    expect(shown.effects).toEqual([{ do: "show", target: "b", by: "pointer" }]);
  });

  test("once pinned stays, whatever the pointer does, until it is closed", () => {
    const pinned = walk([{ type: "pin", pinned: true }], OPTIONS, opened()).state;
    expect(walk([onto(null, 200)], OPTIONS, pinned).effects).toEqual([]);
    expect(walk([onto("b", 200)], OPTIONS, pinned).effects).toEqual([]);
    expect(walk([{ type: "close", refocus: true }], OPTIONS, pinned).effects).toEqual([{ do: "hide", refocus: true }]);
  });

  test.each(["keyboard", "touch"] as const)("opened by %s does not go with the pointer", (by) => {
    const { state } = walk([{ type: "open", target: "a", by }]);
    expect(walk([onto(null, 200)], OPTIONS, state).effects).toEqual([]);
    expect(walk([{ type: "interrupt" }], OPTIONS, state).effects).toEqual([]);
  });

  test("closed under the pointer does not open again before the pointer left", () => {
    const closed = walk([{ type: "close", refocus: false }], OPTIONS, walk([onto("a")], OPTIONS, opened()).state).state;
    expect(walk([onto("a", 11)], OPTIONS, closed).effects).toEqual([]);
    expect(wait(walk([onto(null, 300), onto("a", 11)], OPTIONS, closed).effects, "show")).toBeDefined();
  });

  test("closing where nothing is open does nothing", () => {
    expect(walk([{ type: "close", refocus: true }]).effects).toEqual([]);
  });
});

test("whatever happens in whatever order, a card shows only what the pointer waited on, and hides only what is open", () => {
  const target = fc.constantFrom("a", "b", null);
  const event: fc.Arbitrary<Event | "ring"> = fc.oneof(
    fc.record({
      type: fc.constant("move" as const),
      point: fc.record({ x: fc.nat(400), y: fc.nat(400) }),
      target,
      fast: fc.boolean(),
    }),
    fc.constantFrom<Event>({ type: "interrupt" }, { type: "enterCard" }, { type: "leaveCard" }),
    fc.record({ type: fc.constant("key" as const), held: fc.boolean() }),
    fc.record({ type: fc.constant("close" as const), refocus: fc.boolean() }),
    fc.record({ type: fc.constant("pin" as const), pinned: fc.boolean() }),
    fc.constant("ring" as const),
  );
  fc.assert(
    fc.property(fc.array(event, { maxLength: 60 }), fc.boolean(), (events, onlyWithKey) => {
      const options = { delay: 350, onlyWithKey };
      let state: State = idle();
      const timers: Extract<Effect, { do: "wait" }>[] = [];
      let shown: string | null = null;
      for (const next of events) {
        const timer = next === "ring" ? timers.shift() : null;
        if (next === "ring" && !timer) continue;
        const given: Event = timer ? { type: "timer", name: timer.name, token: timer.token } : (next as Event);
        const before = state;
        const [after, effects] = hover(state, given, options);
        for (const effect of effects) {
          if (effect.do === "wait") timers.push(effect);
          if (effect.do === "show") {
            expect(before.interrupted && given.type !== "move").toBe(false);
            expect((after.over ?? before.over)?.target).toBe(effect.target);
            shown = effect.target;
          }
          if (effect.do === "hide") {
            expect(shown).not.toBeNull();
            shown = null;
          }
        }
        expect(after.open?.target ?? null).toBe(shown);
        state = after;
      }
    }),
  );
});
