// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { resultsOf } from "../../../components/samples/answers";
import { newsEnglish } from "../../../components/samples/passages";
import { NO_FILTERS } from "../../../corpus/model";
import type { PageState } from "../../../entrypoints/protocol/messages";
import { CallFailure, remoteArchive } from "../../../entrypoints/protocol/remote-archive";
import { useReferences } from "../../../entrypoints/sidepanel/use-references";
import { draw, mount } from "../components/mount";

const page = { paragraphs: [{ text: "One paragraph." }, { text: "Another one." }], inView: 0 } as unknown as PageState;
const relate = vi.spyOn(remoteArchive, "relate");
let shown: ReturnType<typeof useReferences>;

function Shown() {
  shown = useReferences(page, NO_FILTERS, []);
  return null;
}

const answered = () => shown.references.map(({ results }) => results !== null);

/** Let answers arrive, and the view follow. */
const after = (milliseconds: number) => act(async () => void (await vi.advanceTimersByTimeAsync(milliseconds)));

beforeEach(() => {
  vi.useFakeTimers();
  relate.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
});

test("paragraphs are looked up one after the other", async () => {
  relate.mockResolvedValue(resultsOf([newsEnglish]));
  mount(<Shown />);
  await after(10);
  expect([answered(), shown.problem]).toEqual([[true, true], null]);
});

test("an archive that does not answer is said to be so, and asked again until it does", async () => {
  relate.mockRejectedValue(new CallFailure("damaged", "the record t/3"));
  mount(<Shown />);
  await after(10);
  expect([answered(), shown.problem, relate.mock.calls.length]).toEqual([[false, false], "damaged", 1]);
  await after(3000);
  expect([shown.problem, relate.mock.calls.length]).toEqual(["damaged", 2]);
  relate.mockResolvedValue(resultsOf([newsEnglish]));
  await after(3000);
  await after(10);
  expect([answered(), shown.problem]).toEqual([[true, true], null]);
});

test("nothing is asked once the view is gone", async () => {
  relate.mockRejectedValue(new CallFailure("disconnected", "no answer"));
  const root = mount(<Shown />);
  await after(10);
  draw(root, null);
  await after(10_000);
  expect(relate).toHaveBeenCalledOnce();
});
