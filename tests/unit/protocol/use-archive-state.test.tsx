// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { callBackground } from "../../../entrypoints/protocol/call";
import { useArchiveState } from "../../../entrypoints/protocol/use-archive-state";
import { draw, mount } from "../components/mount";

vi.mock("../../../entrypoints/protocol/call", () => ({ callBackground: vi.fn() }));
const asked = vi.mocked(callBackground);

let shown: ReturnType<typeof useArchiveState>;

function Shown() {
  shown = useArchiveState();
  return null;
}

const after = (milliseconds: number) => act(async () => void (await vi.advanceTimersByTimeAsync(milliseconds)));
const ready = { ok: true, value: { state: "ready", archives: [] } } as const;
const stopped = { ok: false, code: "disconnected", message: "no answer" } as const;

beforeEach(() => {
  vi.useFakeTimers();
  asked.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
});

test("a background that stopped before it answered is asked again, and no archive is called damaged for it", async () => {
  asked.mockResolvedValueOnce(stopped).mockResolvedValue(ready);
  const root = mount(<Shown />);
  await after(10);
  expect(shown.archive).toBeNull();
  await after(1000);
  await after(10);
  expect(shown.archive).toEqual(ready.value);
  asked.mockResolvedValue(stopped);
  act(() => shown.read());
  await after(10);
  expect(shown.archive).toEqual(ready.value);
  draw(root, null);
});

test("an install is followed until it is done", async () => {
  asked.mockResolvedValueOnce({ ok: true, value: { state: "installing", done: 1, total: 4 } }).mockResolvedValue(ready);
  const root = mount(<Shown />);
  await after(10);
  expect(shown.archive).toMatchObject({ state: "installing", done: 1 });
  await after(250);
  await after(10);
  expect(shown.archive).toEqual(ready.value);
  draw(root, null);
});
