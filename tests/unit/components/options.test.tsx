// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { afterEach, expect, test, vi } from "vitest";
import { Options } from "../../../components/options/Options";
import { optionsProps } from "../../../components/options/options.states";
import { click, mount } from "./mount";

afterEach(() => {
  vi.useRealTimers();
});

/** What stands in the elements that an attribute of another names. */
function named(root: HTMLElement, element: HTMLElement, attribute: string): string {
  const ids = element.getAttribute(attribute)?.split(" ") ?? [];
  return ids.map((id) => root.querySelector(`#${CSS.escape(id)}`)?.textContent ?? "").join(" ");
}

test("a switch is named in a few words and described by what comes of it", () => {
  const root = mount(<Options {...optionsProps} />);
  const all = root.querySelectorAll<HTMLElement>("[role=switch]")[1]!;
  expect(named(root, all, "aria-labelledby")).toBe("Run on every site");
  expect(named(root, all, "aria-describedby")).toMatch(/The browser asks you once/);
});

test("a site that is added is said to be, and one that is not says why at its field", async () => {
  vi.useFakeTimers();
  const onAddSite = vi.fn(async () => true);
  const root = mount(<Options {...optionsProps} onAddSite={onAddSite} />);
  const field = root.querySelector<HTMLInputElement>(".add-site input")!;
  const add = async (typed: string) => {
    field.value = typed;
    act(() => void field.dispatchEvent(new Event("input", { bubbles: true })));
    await act(async () => click(root.querySelector<HTMLElement>(".add-site button")!));
    await act(async () => void (await vi.advanceTimersByTimeAsync(1000)));
  };
  await add("no host");
  expect(named(root, field, "aria-describedby")).toContain("This is not a host name.");
  await add("https://news.example.org/a");
  expect(onAddSite).toHaveBeenCalledWith("news.example.org");
  expect([...root.querySelectorAll(".said[role=status]")].map(({ textContent }) => textContent)).toContain(
    "news.example.org was added.",
  );
  expect(field.value).toBe("");
});
