import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { callBackground } from "../../../entrypoints/protocol/call";

const runtime = vi.hoisted(() => ({ id: "sidelight" as string | undefined, sendMessage: vi.fn() }));
vi.mock("wxt/browser", () => ({ browser: { runtime } }));

const NOBODY = new Error("Could not establish connection. Receiving end does not exist.");

beforeEach(() => {
  vi.useFakeTimers();
  runtime.id = "sidelight";
  runtime.sendMessage.mockReset();
});

afterEach(() => {
  vi.useRealTimers();
});

async function asked() {
  const answer = callBackground("archiveState", null);
  await vi.runAllTimersAsync();
  return answer;
}

test("a message that came while the background was put to sleep is sent again", async () => {
  runtime.sendMessage
    .mockRejectedValueOnce(NOBODY)
    .mockRejectedValueOnce(NOBODY)
    .mockResolvedValue({ ok: true, value: { state: "ready", archives: [] } });
  expect(await asked()).toEqual({ ok: true, value: { state: "ready", archives: [] } });
  expect(runtime.sendMessage).toHaveBeenCalledTimes(3);
});

test("a background that stays away is told as such", async () => {
  runtime.sendMessage.mockRejectedValue(NOBODY);
  expect(await asked()).toMatchObject({ ok: false, code: "disconnected" });
});

test("what fails in another way is not sent again", async () => {
  runtime.sendMessage.mockRejectedValue(new Error("Could not be cloned."));
  expect(await asked()).toMatchObject({ ok: false, code: "disconnected", message: "Could not be cloned." });
  expect(runtime.sendMessage).toHaveBeenCalledTimes(1);
});

test("a script whose extension was removed meanwhile stops sending", async () => {
  runtime.sendMessage.mockImplementation(async () => {
    runtime.id = undefined;
    throw NOBODY;
  });
  expect(await asked()).toMatchObject({ ok: false, code: "disconnected" });
  expect(runtime.sendMessage).toHaveBeenCalledTimes(1);
});
