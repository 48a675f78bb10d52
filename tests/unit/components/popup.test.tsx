// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { afterEach, describe, expect, test, vi } from "vitest";
import { parseRoute } from "../../../components/library/route";
import { Popup } from "../../../components/popup/Popup";
import { popupProps, states } from "../../../components/popup/popup.states";
import type { PopupProps } from "../../../components/popup/props";
import { resultsOf, sampleResults } from "../../../components/samples/answers";
import type { LanguageTag } from "../../../corpus/model";
import { click, control, draw, mount, redraw } from "./mount";

afterEach(() => {
  vi.useRealTimers();
});

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
  expect(popup({ query: "杠杆", results: sampleResults }).querySelector(".results p")?.textContent).toBe("38 passages");
  const corrected = popup({
    query: "Allipay",
    results: { ...sampleResults, suggestions: ["Alipay", "Alibaba"] },
    onQuery,
  });
  expect(corrected.querySelector(".results p")?.textContent).toContain("Showing “Alipay”");
  click(control(corrected, "Alibaba"));
  expect(onQuery).toHaveBeenLastCalledWith("Alibaba");
});

test("the way to all results leads to the library's search", () => {
  const root = popup({ query: "蚂蚁 60", results: sampleResults, libraryBase: "/library.html" });
  const [page, place] = control(root, "All results in the library").getAttribute("href")!.split(/(?=#)/);
  expect(page).toBe("/library.html");
  expect(parseRoute(place!)).toMatchObject({ page: "search", query: "蚂蚁 60", order: "score" });
});

test("a pasted text that the length of a query cuts inside an emoji is searched and leads on all the same", () => {
  const root = popup({ query: `${"a".repeat(20)}\ud83d`, results: resultsOf(sampleResults.hits, 5000) });
  expect(control(root, "All results in the library").getAttribute("href")).toContain(`q=${"a".repeat(20)}`);
});

test("what the editors say of a post is told in full once, though its passages stand under two headings", () => {
  const [first] = sampleResults.hits.filter((hit) => hit.gloss !== null && hit.language !== "en");
  const results = resultsOf([first!, { ...first!, passage: "another/part" }]);
  const events = new Map([["another/part", { kind: "named" as const, name: "the halt", date: "2020-11-03" }]]);
  const page = { ...popupProps.page, related: { results, events } } as PopupProps["page"];
  const lines = [...popup({ page }).querySelectorAll(".gloss-line")];
  expect(lines.map((line) => line.classList.contains("told"))).toEqual([false, true]);
});

describe("the order of what was found", () => {
  const found = { query: "蚂蚁", results: sampleResults, libraryBase: "/library.html" };
  const select = (root: HTMLElement) => root.querySelector<HTMLSelectElement>(".results select")!;
  const choose = (root: HTMLElement, value: string) => {
    select(root).value = value;
    select(root).dispatchEvent(new Event("change", { bubbles: true }));
  };

  test("is the best first, or the nearest to the page's own date, or by date", () => {
    const onOrder = vi.fn();
    const root = popup({ ...found, onOrder });
    expect(select(root).value).toBe("score");
    expect(select(root).closest("label")?.textContent).toMatch(/^Order.*Nearest to this page: Nov 10, 2020$/);
    choose(root, "nearest");
    expect(onOrder).toHaveBeenLastCalledWith({ near: "2020-11-10" });
    choose(root, "oldest");
    expect(onOrder).toHaveBeenLastCalledWith("oldest");
    const nearest = popup({ ...found, order: { near: "2020-11-10" } });
    expect(select(nearest).value).toBe("nearest");
    expect(nearest.querySelector("input[type=date]")).toBeNull();
    expect(control(nearest, "All results in the library").getAttribute("href")).toMatch(/&near=2020-11-10$/);
  });

  test("says why it cannot go by the page's date where that is not known", () => {
    const page = { ...popupProps.page, date: null } as PopupProps["page"];
    for (const other of [page, { kind: "forbidden" } as const]) {
      const option = select(popup({ ...found, page: other })).querySelector<HTMLOptionElement>("[value=nearest]")!;
      expect(option.disabled).toBe(true);
      expect(option.textContent).toMatch(/states no date/);
    }
  });

  test("is not asked for one passage or none", () => {
    for (const results of [resultsOf([]), resultsOf(sampleResults.hits.slice(0, 1))])
      expect(popup({ ...found, results }).querySelector("select")).toBeNull();
  });
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
  click(control(filtered, "Turn all sources on"));
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
    const root = popup({ ...calls, page: { kind: "not-listed", host: "example.org", always: true } });
    click(control(root, "Run here once"));
    click(control(root, "Always on this site"));
    for (const call of Object.values(calls)) expect(call).toHaveBeenCalledOnce();
    const once = popup({ ...calls, page: { kind: "not-listed", host: "example.org", always: false } });
    expect(control(once, "Run here once")).toBeTruthy();
    expect(() => control(once, "Always on this site")).toThrow();
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

  test("right at the end of the query leads to the buttons beside it, and left back", () => {
    const root = popup({ query: "ant", results: sampleResults });
    const field = root.querySelector<HTMLInputElement>("input[type=search]")!;
    field.focus();
    field.setSelectionRange(1, 1);
    expect(press("ArrowRight").defaultPrevented).toBe(false);
    field.setSelectionRange(3, 3);
    press("ArrowRight");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Library");
    press("ArrowLeft");
    expect(document.activeElement).toBe(field);
  });

  test("Enter before the results of what was typed waits for them, and typing on takes it back", async () => {
    const opened = vi.fn((event: Event) => event.preventDefault());
    const next = (rest: Partial<PopupProps>) => <Popup {...popupProps} query="ant" results={sampleResults} {...rest} />;
    const root = mount(next({ settled: false }));
    root.addEventListener("click", opened);
    press("Enter", root.querySelector("input[type=search]"));
    expect(opened).not.toHaveBeenCalled();
    await redraw(root, next({ settled: true }));
    expect(opened).toHaveBeenCalledOnce();
    await redraw(root, next({ settled: false }));
    press("Enter", root.querySelector("input[type=search]"));
    await redraw(root, next({ query: "ant 60", settled: false }));
    await redraw(root, next({ query: "ant 60", settled: true }));
    expect(opened).toHaveBeenCalledOnce();
  });

  test("down before the results of what was typed goes to the first of them, never to a switch", async () => {
    const root = popup({ query: "ant", results: null, settled: false });
    root.querySelector<HTMLInputElement>("input[type=search]")!.focus();
    expect(press("ArrowDown").defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(root.querySelector("input[type=search]"));
    await redraw(root, <Popup {...popupProps} query="ant" results={sampleResults} />);
    expect(document.activeElement).toBe(root.querySelector(".result-link"));
  });

  test("Enter in the field opens the first result", () => {
    const root = popup({ query: "ant", results: sampleResults });
    const opened = vi.fn((event: Event) => event.preventDefault());
    root.querySelector(".result-link")?.addEventListener("click", opened);
    press("Enter", root.querySelector("input[type=search]"));
    expect(opened).toHaveBeenCalledOnce();
  });
});

describe("what is said of the results", () => {
  const said = (root: HTMLElement) => root.querySelector("main > [role=status]")?.textContent;
  const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

  test.each<[LanguageTag, string]>([
    ["en", "38 passages"],
    ["zh-Hans", "共 38 段"],
    ["zh-Hant", "共 38 段"],
  ])("stands in %s", (language, words) => {
    vi.useFakeTimers();
    const root = mount(<Popup {...popupProps} query="ant" results={sampleResults} />, language);
    wait(1000);
    expect(said(root)).toBe(words);
  });

  test("waits until the typing rests, and is said again for another query", () => {
    vi.useFakeTimers();
    const root = mount(<Popup {...popupProps} query="an" results={sampleResults} />);
    const typed = (query: string) => draw(root, <Popup {...popupProps} query={query} results={sampleResults} />);
    for (const query of ["ant", "ant g", "ant gr"]) {
      wait(300);
      expect(said(root)).toBe("");
      typed(query);
    }
    wait(1000);
    expect(said(root)).toBe("38 passages");
    typed("alipay");
    expect(said(root)).toBe("");
    wait(1000);
    expect(said(root)).toBe("38 passages");
  });
});
