// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { followAddress } from "../../../entrypoints/content/page/follow-address";

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(window, { navigation: undefined });
  history.replaceState(null, "", "/one");
});

afterEach(() => {
  vi.useRealTimers();
});

/** How often a change was told, and how to stop that. */
function followed() {
  const told = vi.fn();
  const stop = new AbortController();
  followAddress(told, stop.signal);
  return { told, stop };
}

test("another address is told soon, once, and a place within the page is none", () => {
  const { told, stop } = followed();
  history.pushState(null, "", "/two?a=1");
  vi.advanceTimersByTime(250);
  expect(told).toHaveBeenCalledOnce();
  history.pushState(null, "", "/two?a=1#below");
  vi.advanceTimersByTime(1000);
  expect(told).toHaveBeenCalledOnce();
  stop.abort();
  history.pushState(null, "", "/three");
  vi.advanceTimersByTime(1000);
  expect(told).toHaveBeenCalledOnce();
});

test("a browser that tells of it itself is not waited for", () => {
  const navigation = new EventTarget();
  Object.assign(window, { navigation });
  const { told, stop } = followed();
  history.pushState(null, "", "/two");
  navigation.dispatchEvent(new Event("currententrychange"));
  expect(told).toHaveBeenCalledOnce();
  stop.abort();
});
