// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { describe, expect, test, vi } from "vitest";
import { Popup } from "../../../components/popup/Popup";
import { popupProps, states } from "../../../components/popup/popup.states";
import type { PopupProps } from "../../../components/popup/props";
import { resultsOf, sampleResults } from "../../../components/samples/answers";
import { click, control, mount } from "./mount";

function popup(rest: Partial<PopupProps>) {
  return mount(<Popup {...popupProps} {...rest} />);
}

function press(key: string, target: Element | null = document.activeElement) {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
  act(() => {
    target?.dispatchEvent(event);
  });
  return event;
}

test.each(Object.entries(states))("the state %s is drawn", (_, draw) => {
  expect(mount(draw()).textContent).not.toMatch(/undefined|null|NaN|\[object/);
});

test("typing asks, and the results say how many and whether the query was corrected", () => {
  const onQuery = vi.fn();
  const root = popup({ onQuery });
  const field = root.querySelector<HTMLInputElement>("input[type=search]")!;
  field.value = "杠杆";
  field.dispatchEvent(new Event("input", { bubbles: true }));
  expect(onQuery).toHaveBeenCalledWith("杠杆");
  expect(popup({ query: "杠杆", results: sampleResults }).querySelector("[role=status]")?.textContent).toBe(
    "38 passages",
  );
  const corrected = popup({
    query: "Allipay",
    results: { ...sampleResults, suggestions: ["Alipay", "Alibaba"] },
    onQuery,
  });
  expect(corrected.querySelector("[role=status]")?.textContent).toContain("Showing “Alipay”");
  click(control(corrected, "Alibaba"));
  expect(onQuery).toHaveBeenLastCalledWith("Alibaba");
});

test("the way to all results leads to the library's search", () => {
  const root = popup({ query: "蚂蚁 60", results: sampleResults, libraryBase: "/library.html" });
  expect(control(root, "All results in the library").getAttribute("href")).toBe(
    `/library.html#/search?q=${encodeURIComponent("蚂蚁 60")}`,
  );
});

test("a source is switched off and on; where none is on it says so", () => {
  const onHidden = vi.fn();
  const root = popup({ onHidden, hidden: ["harbour-times"] });
  const switches = [...root.querySelectorAll<HTMLElement>("[role=switch]")];
  expect(switches.map((element) => element.getAttribute("aria-checked"))).toEqual(["true", "true", "false", "true"]);
  click(switches[1]!);
  expect(onHidden).toHaveBeenLastCalledWith(["harbour-times", "evening-ledger"]);
  click(switches[2]!);
  expect(onHidden).toHaveBeenLastCalledWith([]);
  const none = popup({ hidden: popupProps.sources.map((source) => source.id) });
  expect(none.textContent).toContain("No source is switched on.");
  const filtered = popup({ query: "ant", results: resultsOf([], 0, { emptiedBy: "hiddenSources" }), onHidden });
  click(control(filtered, "Clear the filters"));
  expect(onHidden).toHaveBeenLastCalledWith([]);
});

describe("pages", () => {
  test("the site's switch, its terms and its numbers", () => {
    const calls = { onSite: vi.fn(), onGoTo: vi.fn() };
    const root = popup(calls);
    click(root.querySelector<HTMLElement>("[role=switch]")!);
    expect(calls.onSite).toHaveBeenCalledWith(false);
    click(control(root, "Alipay: go to the next of 12 places"));
    expect(calls.onGoTo).toHaveBeenCalledWith("alipay");
    expect(root.querySelector(".comparison")?.textContent).toContain("differs");
  });

  test("more names than fit are one press away, and how many is said", () => {
    const terms = Array.from({ length: 20 }, (_, index) => ({ term: `t${index}`, name: `Name ${index}`, count: 1 }));
    const page = { ...popupProps.page, terms } as PopupProps["page"];
    const root = popup({ page });
    expect(root.querySelectorAll(".page-terms [aria-label]")).toHaveLength(8);
    click(control(root, "+12 more"));
    expect(root.querySelectorAll(".page-terms [aria-label]")).toHaveLength(20);
  });

  test("a page that is not listed can be read once or always", () => {
    const calls = { onRunOnce: vi.fn(), onRunAlways: vi.fn() };
    const root = popup({ ...calls, page: { kind: "not-listed", host: "example.org" } });
    click(control(root, "Run here once"));
    click(control(root, "Always on this site"));
    for (const call of Object.values(calls)) expect(call).toHaveBeenCalledOnce();
  });

  test("an excluded page says why", () => {
    expect(popup({ page: { kind: "excluded", host: "mail.example.org", reason: "mail" } }).textContent).toContain(
      "Mail is private",
    );
  });

  test("a damaged archive can be rebuilt", () => {
    const onRebuild = vi.fn();
    click(control(popup({ archive: { state: "damaged", message: "crc" }, onRebuild }), "Rebuild the archive"));
    expect(onRebuild).toHaveBeenCalledOnce();
  });
});

describe("keyboard", () => {
  test("down and up go through results and switches, right and left within a result", () => {
    const root = popup({ query: "ant", results: sampleResults });
    const field = root.querySelector<HTMLInputElement>("input[type=search]")!;
    field.focus();
    press("ArrowDown");
    const first = document.activeElement;
    expect(first?.className).toContain("result-link");
    press("ArrowRight");
    expect(document.activeElement?.getAttribute("aria-label")).toContain("Open the original");
    press("ArrowLeft");
    expect(document.activeElement).toBe(first);
    press("ArrowUp");
    expect(document.activeElement).toBe(field);
  });

  test("letters in the field are not taken, and one typed on a result goes to the field", () => {
    const root = popup({ query: "ant", results: sampleResults });
    const field = root.querySelector<HTMLInputElement>("input[type=search]")!;
    field.focus();
    expect(press("ArrowLeft").defaultPrevented).toBe(false);
    press("ArrowDown");
    press("x");
    expect(document.activeElement).toBe(field);
  });

  test("Enter in the field opens the first result", () => {
    const root = popup({ query: "ant", results: sampleResults });
    const opened = vi.fn((event: Event) => event.preventDefault());
    root.querySelector(".result-link")?.addEventListener("click", opened);
    press("Enter", root.querySelector("input[type=search]"));
    expect(opened).toHaveBeenCalledOnce();
  });
});
