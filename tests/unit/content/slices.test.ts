// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from "vitest";
import { Slices, type Urgency } from "../../../entrypoints/content/scan/slices";

afterEach(() => vi.useRealTimers());

function see(state: "visible" | "hidden"): void {
  Object.defineProperty(document, "visibilityState", { value: state, configurable: true });
  document.dispatchEvent(new Event("visibilitychange"));
}

function slices(answers: (Urgency | null)[]) {
  vi.useFakeTimers();
  const stop = new AbortController();
  const job = vi.fn(() => answers.shift() ?? null);
  return { job, stop, slices: new Slices(job, stop.signal) };
}

test("a job goes on until nothing is left, and is begun once however often it is asked for", async () => {
  see("visible");
  const { job, slices: work } = slices(["soon", "soon", null]);
  work.request("soon");
  work.request("soon");
  await vi.runAllTimersAsync();
  expect(job).toHaveBeenCalledTimes(3);
});

test("nothing is done in a hidden tab until it is seen", async () => {
  see("hidden");
  const { job, slices: work } = slices([null]);
  work.request("soon");
  await vi.advanceTimersByTimeAsync(60_000);
  expect(job).not.toHaveBeenCalled();
  see("visible");
  await vi.runAllTimersAsync();
  expect(job).toHaveBeenCalledTimes(1);
});

test("a stopped one does no more", async () => {
  see("visible");
  const { job, stop, slices: work } = slices(["soon", "soon", "soon"]);
  work.request("soon");
  stop.abort();
  await vi.runAllTimersAsync();
  expect(job).not.toHaveBeenCalled();
});
