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

function Shown({ of = page }: { of?: PageState }) {
  shown = useReferences(of, NO_FILTERS, []);
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

test("a panel that stands open for long keeps the answers of late and not all of them", async () => {
  relate.mockResolvedValue(resultsOf([newsEnglish]));
  const pages = Array.from({ length: 320 }, (_, number) => {
    return { paragraphs: [{ text: `Paragraph ${number}.` }], inView: 0 } as unknown as PageState;
  });
  const root = mount(<Shown of={pages[0]!} />);
  const visit = async (number: number) => {
    draw(root, <Shown of={pages[number]!} />);
    await after(1);
  };
  for (const number of pages.keys()) await visit(number);
  expect(relate).toHaveBeenCalledTimes(320);
  await visit(318);
  expect(relate).toHaveBeenCalledTimes(320);
  await visit(0);
  expect(relate).toHaveBeenCalledTimes(321);
});
