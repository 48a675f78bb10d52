// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { expect, test } from "vitest";
import { searchPageProps } from "../../../components/library/library.states";
import { SearchPage } from "../../../components/library/SearchPage";
import { CopyButton } from "../../../components/passage/CopyButton";
import { newsEnglish } from "../../../components/samples/passages";
import { control, mount } from "./mount";

type Copy = (text: string) => Promise<boolean>;

test.each([
  ["a passage", "Copy with citation", "Copied", (onCopy: Copy) => <CopyButton hit={newsEnglish} onCopy={onCopy} />],
  [
    "all results",
    "Copy all with citations",
    "Copied with citations",
    (onCopy: Copy) => <SearchPage {...searchPageProps} onCopy={onCopy} />,
  ],
])("that %s was copied is said once it is so, and not where it is not", async (_, name, said, draw) => {
  for (const done of [false, true]) {
    let asked = "";
    const root = mount(
      draw(async (text) => {
        asked = text;
        return done;
      }),
    );
    expect(root.textContent).not.toContain(said);
    await act(async () => control(root, name).click());
    expect(asked).toContain(newsEnglish.title);
    expect(root.textContent?.includes(said)).toBe(done);
  }
});

test("where the clipboard is kept from us that is said, in sight as well", async () => {
  const root = mount(<CopyButton hit={newsEnglish} onCopy={async () => false} />);
  await act(async () => control(root, "Copy with citation").click());
  expect(root.querySelector("[role=status]")?.textContent).toBe("Could not be copied");
  expect(root.querySelector("button")?.title).toBe("Could not be copied");
});
