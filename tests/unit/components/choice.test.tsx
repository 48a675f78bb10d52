// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import { Choice } from "../../../components/options/Choice";
import { click, mount } from "./mount";

const OPTIONS = [
  ["listed", "On listed sites"],
  ["all", "On every site"],
  ["click", "On a click"],
] as const;

/** Three choices of which the second asks the browser, one of them with the focus. */
function choices(value: "listed" | "all" | "click", focused: number) {
  const onValue = vi.fn();
  const root = mount(<Choice legend="Where" value={value} options={OPTIONS} asking="all" onValue={onValue} />);
  const radios = [...root.querySelectorAll("input")];
  radios[focused]!.focus();
  const press = (key: string) => {
    const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
    document.activeElement!.dispatchEvent(event);
    return event.defaultPrevented;
  };
  return { radios, press, onValue };
}

test.each([
  ["down", "ArrowDown", 0],
  ["up", "ArrowUp", 2],
  ["right", "ArrowRight", 0],
])("the arrow %s goes to what the browser asks about and does not choose it", (_title, key, from) => {
  const { radios, press, onValue } = choices(from === 0 ? "listed" : "click", from);
  expect(press(key)).toBe(true);
  expect(document.activeElement).toBe(radios[1]);
  expect(radios[1]!.checked).toBe(false);
  expect(press(key)).toBe(false);
  expect(onValue).not.toHaveBeenCalled();
});

test("Enter and a click choose it", () => {
  const { radios, press, onValue } = choices("listed", 1);
  press("Enter");
  expect(onValue).toHaveBeenLastCalledWith("all");
  click(radios[2]!);
  expect(onValue).toHaveBeenLastCalledWith("click");
});
