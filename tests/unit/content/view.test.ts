import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type LookResult, View } from "../../../entrypoints/content/marks/view";
import { StyleGate } from "../../../entrypoints/content/scan/style-gate";

const SIZE = { width: 800, height: 2_000 };

type Callback = (entries: unknown[]) => void;

let frames: Callback[] = [];
let sizes: Callback[] = [];

/** Answers a frame after it is told to observe, as the browser does. */
class Frames {
  private asked: ReturnType<typeof setTimeout> | undefined;
  constructor(private readonly callback: Callback) {
    frames.push(callback);
  }
  observe(): void {
    this.asked = setTimeout(() => this.callback([{ boundingClientRect: SIZE }]), 16);
  }
  disconnect(): void {
    clearTimeout(this.asked);
  }
}

class Sizes {
  constructor(callback: Callback) {
    sizes.push(callback);
  }
  observe(): void {
    // A test tells the sizes.
  }
  disconnect(): void {
    // Nothing is held.
  }
}

beforeEach(() => {
  frames = [];
  sizes = [];
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"], now: 10_000 });
  vi.advanceTimersByTime(10_000);
  const target = new EventTarget();
  vi.stubGlobal("IntersectionObserver", Frames);
  vi.stubGlobal("ResizeObserver", Sizes);
  vi.stubGlobal("document", Object.assign(target, { documentElement: {} }));
  vi.stubGlobal("addEventListener", () => undefined);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A view whose looks are noted; `finds` is what the next ones find. */
function viewed() {
  const looks: number[] = [];
  const state: { finds: LookResult } = { finds: "far" };
  const onLook = () => {
    looks.push(performance.now());
    return state.finds;
  };
  const view = new View(onLook, new StyleGate(), new AbortController().signal);
  return { view, looks, state };
}

/** Asks for a look every 50 ms for so long. */
function keepReading(view: View, ms: number): void {
  for (let passed = 0; passed < ms; passed += 50) {
    view.request("read");
    vi.advanceTimersByTime(50);
  }
}

describe("looks at a page that keeps changing", () => {
  it("come less and less often while what is new is far away", () => {
    const { view, looks } = viewed();
    keepReading(view, 10_000);
    const gaps = looks.slice(1).map((at, index) => at - looks[index]!);
    expect(gaps.every((gap, index) => index === 0 || gap >= gaps[index - 1]! - 50)).toBe(true);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(1_060);
    expect(looks.length).toBeLessThan(18);
  });

  it.each(["near", "nothing"] as const)("come often where they find %s", (finds) => {
    const { view, looks, state } = viewed();
    state.finds = finds;
    keepReading(view, 2_000);
    expect(looks.length).toBeGreaterThan(8);
  });

  it("come at once when the reader does something", () => {
    const { view, looks } = viewed();
    keepReading(view, 5_000);
    const before = looks.length;
    view.request("moved");
    vi.advanceTimersByTime(150);
    expect(looks.length).toBe(before + 1);
  });

  it("come at once after the page was at rest", () => {
    const { view, looks } = viewed();
    keepReading(view, 5_000);
    vi.advanceTimersByTime(5_000);
    const before = looks.length;
    view.request("read");
    vi.advanceTimersByTime(20);
    expect(looks.length).toBe(before + 1);
  });
});

it("a look after a click comes though there was another before it", () => {
  const { view, looks } = viewed();
  view.requestAfter(300);
  view.request("moved");
  vi.advanceTimersByTime(1_000);
  expect(looks.length).toBe(2);
});

it("the size that the page has is no growth, another one is", () => {
  const { view, looks } = viewed();
  view.request("read");
  vi.advanceTimersByTime(100);
  expect(looks.length).toBe(1);
  sizes[0]!([{ contentRect: SIZE }]);
  vi.advanceTimersByTime(2_000);
  expect(looks.length).toBe(1);
  sizes[0]!([{ contentRect: { ...SIZE, height: 2_400 } }]);
  vi.advanceTimersByTime(2_000);
  expect(looks.length).toBe(2);
});
