// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { expect, test, vi } from "vitest";
import { addArchive, removeArchive } from "../../../entrypoints/options/own-archives";
import { useOwnArchives } from "../../../entrypoints/options/use-own-archives";
import { mount } from "../components/mount";

vi.mock("../../../entrypoints/options/own-archives", () => ({ addArchive: vi.fn(), removeArchive: vi.fn() }));

let shown: ReturnType<typeof useOwnArchives>;
const changed = vi.fn();

function Shown() {
  shown = useOwnArchives(changed);
  return null;
}

const settled = () => act(() => new Promise<void>((done) => setTimeout(done, 20)));
const file = new File(["pack"], "notes.pack");

test("an archive is added, and taken out again", async () => {
  mount(<Shown />);
  vi.mocked(addArchive).mockResolvedValue({ state: "added", title: "notes" });
  shown.onAddArchive(file);
  await settled();
  expect(shown.adding).toEqual({ state: "added", title: "notes" });
  shown.onRemoveArchive("notes", "notes");
  await settled();
  expect(shown.adding).toEqual({ state: "removed", title: "notes" });
});

test("a database that cannot be opened leaves neither a bar that stands still nor silence", async () => {
  mount(<Shown />);
  changed.mockClear();
  vi.mocked(addArchive).mockRejectedValue(new DOMException("blocked", "UnknownError"));
  shown.onAddArchive(file);
  await settled();
  expect(shown.adding).toEqual({ state: "failed", why: "internal" });
  vi.mocked(removeArchive).mockRejectedValue(new DOMException("blocked", "UnknownError"));
  shown.onRemoveArchive("notes", "notes");
  await settled();
  expect(shown.adding).toEqual({ state: "failed", why: "not-removed" });
  expect(changed).toHaveBeenCalledTimes(2);
});
