// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { expect, test, vi } from "vitest";
import { DocumentPage } from "../../../components/library/DocumentPage";
import { sampleDocument } from "../../../components/library/library.states";
import { TermsPage } from "../../../components/library/TermsPage";
import { antGroup } from "../../../components/samples/answers";
import { LibraryPage } from "../../../entrypoints/library/LibraryPage";
import { mount } from "./mount";

const { terms } = vi.hoisted(() => ({ terms: vi.fn() }));
vi.mock("../../../entrypoints/protocol/remote-archive", () => ({
  remoteArchive: { terms },
  CallFailure: class extends Error {},
}));

test.each([
  ["arrive", () => Promise.resolve([antGroup]), /1 of 1/],
  ["cannot be read", () => Promise.reject(new Error("unreadable")), /Something went wrong/],
])("the list of terms waits for them, and says so when they %s", async (_, answer, expected) => {
  let go = () => {};
  terms.mockImplementation(() => new Promise<void>((done) => (go = done)).then(answer));
  const root = mount(<LibraryPage route={{ page: "terms" }} hidden={[]} onGo={() => undefined} />);
  await act(() => new Promise((done) => setTimeout(done)));
  expect(root.textContent).not.toMatch(/Nothing matches/);
  await act(async () => go());
  await act(() => new Promise((done) => setTimeout(done)));
  expect(root.textContent).toMatch(expected);
  expect(root.textContent).not.toMatch(/Nothing matches/);
});

test("a source that is its own author is named once", () => {
  const document = { ...sampleDocument, author: sampleDocument.source.name };
  const root = mount(
    <DocumentPage document={document} passage={null} termName={(id) => id} onCopy={async () => true} />,
  );
  expect(root.querySelector(".reader-head .origin")?.textContent?.split(document.source.name)).toHaveLength(2);
});

test("an empty list says whether a filter left nothing of it or nothing was there", () => {
  expect(mount(<TermsPage terms={[]} />).querySelector(".empty")?.textContent).toBe("There is nothing here yet.");
  const root = mount(<TermsPage terms={[antGroup]} />);
  const field = root.querySelector<HTMLInputElement>("input[type=search]")!;
  field.value = "zzz";
  act(() => void field.dispatchEvent(new Event("input", { bubbles: true })));
  expect(root.querySelector(".empty")?.textContent).toBe("Nothing matches the filter.");
});
