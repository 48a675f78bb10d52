// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { expect, test, vi } from "vitest";
import { CallFailure, unwrap } from "../../../entrypoints/protocol/remote-archive";
import { useAnswer } from "../../../entrypoints/protocol/use-answer";
import { draw, mount } from "../components/mount";

let shown: ReturnType<typeof useAnswer<string>>;

function Shown({ ask, about }: { ask: () => Promise<string>; about: string }) {
  shown = useAnswer(ask, [about]);
  return null;
}

const settled = () => act(() => new Promise<void>((done) => setTimeout(done)));

test("what went wrong is asked once more when the reader wants it", async () => {
  const ask = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new CallFailure("internal", "full"));
  mount(<Shown ask={ask.mockResolvedValue("found")} about="ant" />);
  await settled();
  expect([shown.value, shown.problem]).toEqual([null, "internal"]);
  act(() => shown.again());
  await settled();
  expect([shown.value, shown.problem, ask.mock.calls.length]).toEqual(["found", null, 2]);
});

test("while one question is under way only the newest waits, and an older answer never shows", async () => {
  const answers: ((value: string) => void)[] = [];
  const asked: string[] = [];
  const asking = (about: string) => (
    <Shown
      about={about}
      ask={() => {
        asked.push(about);
        return new Promise((answer) => answers.push(answer));
      }}
    />
  );
  const root = mount(asking("a"));
  for (const about of ["al", "ali", "alip"]) draw(root, asking(about));
  answers[0]!("of a");
  await settled();
  expect([asked, shown.value]).toEqual([["a", "alip"], null]);
  answers[1]!("of alip");
  await settled();
  expect(shown.value).toBe("of alip");
});

test("on a page of ours a background that did not answer is no update to reload for", () => {
  const stopped = { ok: false, code: "disconnected", message: "no answer" } as const;
  expect(() => unwrap(stopped)).toThrow(expect.objectContaining({ code: "no-answer" }));
});
