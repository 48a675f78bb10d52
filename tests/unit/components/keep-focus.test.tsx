// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { describe, expect, test, vi } from "vitest";
import { Card } from "../../../components/card/Card";
import { cardProps } from "../../../components/card/card.states";
import { Panel } from "../../../components/panel/Panel";
import { panelProps } from "../../../components/panel/panel.states";
import { Popup } from "../../../components/popup/Popup";
import { popupProps } from "../../../components/popup/popup.states";
import type { PageView, PopupProps } from "../../../components/popup/props";
import { antGroup, lineUps, resultsOf } from "../../../components/samples/answers";
import { bare, forumChinese, newsChinese, newsEnglish } from "../../../components/samples/passages";
import { SourceSwitches } from "../../../components/sources/SourceSwitches";
import type { Hit } from "../../../corpus/model";
import { control, mount, redraw } from "./mount";

const popup = (rest: Partial<PopupProps>) => <Popup {...popupProps} {...rest} />;
const found = (...hits: Hit[]) => popup({ query: "ant", results: resultsOf(hits, hits.length) });
const field = (root: HTMLElement) => root.querySelector<HTMLInputElement>("input[type=search]");
const links = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>(".result-link")];

/** Click and let what watches the view follow. */
async function press(element: HTMLElement): Promise<void> {
  element.focus();
  act(() => element.click());
  await new Promise((done) => setTimeout(done));
}

describe("a late answer", () => {
  test("in another order leaves the focus on the result it was on", async () => {
    const root = mount(found(newsEnglish, newsChinese, forumChinese));
    const at = links(root)[0]!;
    at.focus();
    await redraw(root, found(forumChinese, newsChinese, newsEnglish));
    expect(links(root).indexOf(at)).toBe(2);
    expect(document.activeElement).toBe(at);
  });

  test("without that result gives the focus to the one in its place", async () => {
    const root = mount(found(newsEnglish, newsChinese, forumChinese));
    links(root)[1]!.focus();
    await redraw(root, found(newsEnglish, forumChinese));
    expect(document.activeElement).toBe(links(root)[1]);
    await redraw(root, found(newsEnglish));
    expect(links(root)).toContain(document.activeElement);
  });

  test("of other results only gives it to one of them, at its beginning", async () => {
    const root = mount(found(newsEnglish, newsChinese));
    root.querySelectorAll<HTMLElement>(".result-ways button")[1]!.focus();
    await redraw(root, found(forumChinese, bare));
    expect(links(root)).toContain(document.activeElement);
  });

  test.each([
    ["nothing found", popup({ query: "ant", results: resultsOf([]) })],
    ["a problem", popup({ query: "ant", results: null, problem: "disconnected" })],
    ["nothing yet", popup({ query: "ant", results: null })],
  ])("of %s gives it to the field, never to a switch", async (_, next) => {
    const root = mount(found(newsEnglish, newsChinese));
    links(root)[1]!.focus();
    await redraw(root, next);
    expect(document.activeElement).toBe(field(root));
  });

  test("leaves alone what the reader has gone away from", async () => {
    const root = mount(found(newsEnglish, newsChinese));
    links(root)[1]!.focus();
    (document.activeElement as HTMLElement).blur();
    await new Promise((done) => setTimeout(done));
    await redraw(root, found(newsEnglish));
    expect(document.activeElement).toBe(document.body);
  });
});

describe("in the popup", () => {
  const page = popupProps.page as Extract<PageView, { kind: "running" }>;

  test("the site's switch keeps the focus while the page is turned off and on", async () => {
    const root = mount(popup({ page }));
    root.querySelector<HTMLElement>(".popup-scroll [role=switch]")!.focus();
    for (const next of [{ kind: "off", host: page.host } as const, page]) {
      await redraw(root, popup({ page: next }));
      expect(document.activeElement).toBe(root.querySelector(".popup-scroll [role=switch]"));
    }
  });

  test("the button for more names leads on to the first of them", async () => {
    const terms = Array.from({ length: 20 }, (_, index) => ({ term: `t${index}`, name: `Name ${index}`, count: 1 }));
    const root = mount(popup({ page: { ...page, terms } }));
    await press(control(root, "+12 more"));
    expect(document.activeElement?.textContent).toContain("Name 8");
  });

  test("what relates to the page comes and goes: the focus stays in its section", async () => {
    const root = mount(popup({ page }));
    root.querySelector<HTMLElement>(".comparison")!.focus();
    await redraw(root, popup({ page: { ...page, comparisons: [] } }));
    expect(document.activeElement?.closest("section")).toBe(root.querySelector(".popup-scroll section"));
    expect(document.activeElement?.getAttribute("role")).not.toBe("switch");
  });

  test("a query cleared from a result goes back to the field", async () => {
    const root = mount(found(newsEnglish));
    links(root)[0]!.focus();
    await redraw(root, popup({ query: "" }));
    expect(document.activeElement).toBe(field(root));
  });
});

test("a source that leaves the list gives the focus to its neighbour", async () => {
  const { sources } = popupProps;
  const draw = (shown: typeof sources) => <SourceSwitches sources={shown} hidden={[]} onHidden={() => undefined} />;
  const root = mount(draw(sources));
  root.querySelectorAll<HTMLElement>("[role=switch]")[1]!.focus();
  const gone = document.activeElement?.textContent;
  const [first] = sources.filter(({ name }) => gone?.includes(name));
  await redraw(root, draw(sources.filter((source) => source !== first)));
  expect(document.activeElement?.getAttribute("role")).toBe("switch");
});

describe("in the panel", () => {
  const panel = (rest: Partial<typeof panelProps>) => <Panel {...panelProps} {...rest} />;

  test("a paragraph that is put in above takes nothing from the passage one is on", async () => {
    const root = mount(panel({}));
    const at = root.querySelectorAll<HTMLElement>(".references .passage a")[1]!;
    at.focus();
    const [first, ...rest] = panelProps.references;
    const above = { index: 1, text: "A paragraph that the page has put in.", results: resultsOf([bare]) };
    const shifted = rest.map((reference) => ({ ...reference, index: reference.index + 1 }));
    await redraw(root, panel({ references: [first!, above, ...shifted] }));
    expect(document.activeElement).toBe(at);
    expect(at.isConnected).toBe(true);
  });

  test("arrows come to each passage by its name, and Enter opens its place in the library", async () => {
    const onOpenLibrary = vi.fn();
    const root = mount(panel({ onOpenLibrary }));
    const key = (name: string) => {
      const event = new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true });
      act(() => void document.activeElement?.dispatchEvent(event));
    };
    field(root)!.focus();
    key("ArrowDown");
    key("ArrowDown");
    const first = root.querySelector(".passage");
    expect(document.activeElement).toBe(first);
    expect(first?.getAttribute("aria-label")).toBe("Evening Ledger · Staff reporter · Nov 4, 2020");
    key("Enter");
    expect(onOpenLibrary).toHaveBeenCalledOnce();
    key("ArrowRight");
    expect(first?.contains(document.activeElement)).toBe(true);
    key("ArrowLeft");
    expect(document.activeElement).toBe(first);
  });

  test("unpinning leads to the next pinned passage, and the last to the field", async () => {
    const root = mount(panel({ pinned: [newsChinese, newsEnglish] }));
    root.querySelector<HTMLElement>(".pinned .passage [aria-pressed]")!.focus();
    await redraw(root, panel({ pinned: [newsEnglish] }));
    expect(document.activeElement?.closest(".pinned .passage")).not.toBeNull();
    await redraw(root, panel({ pinned: [] }));
    expect(document.activeElement).toBe(field(root));
  });
});

describe("in a card", () => {
  const card = (hits: Hit[], total: number) => (
    <Card {...cardProps({ status: "ready", term: antGroup, results: resultsOf(hits, total), lineUps }, "en")} />
  );

  test("the last passages come: the focus goes on to the first new one", async () => {
    const root = mount(card([newsEnglish], 2));
    control(root, "Show more").focus();
    await redraw(root, card([newsEnglish, newsChinese], 2));
    expect(document.activeElement?.closest(".passage")).toBe(root.querySelectorAll(".passage")[1]);
  });

  test("a passage that a switched source takes away gives the focus to the next", async () => {
    const root = mount(card([newsEnglish, newsChinese], 2));
    root.querySelector<HTMLElement>(".passage a")!.focus();
    await redraw(root, card([newsChinese], 1));
    expect(document.activeElement?.closest(".passage")).toBe(root.querySelector(".passage"));
  });

  test("keys that scroll, pressed on the card itself, scroll what it shows and not the page", () => {
    const root = mount(card([newsEnglish, newsChinese], 2));
    const text = root.querySelector<HTMLElement>(".card-scroll")!;
    const scrolled = vi.spyOn(text, "scrollBy");
    const pressed = (key: string, on: Element) => {
      const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
      on.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(pressed("ArrowDown", root.querySelector("[role=dialog]")!)).toBe(true);
    expect(scrolled).toHaveBeenCalledWith({ top: expect.any(Number) });
    expect(pressed("Tab", root.querySelector("[role=dialog]")!)).toBe(false);
    expect(pressed("ArrowDown", control(root, "Close"))).toBe(false);
    expect(scrolled).toHaveBeenCalledOnce();
  });
});
