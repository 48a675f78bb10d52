// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import { parseRoute } from "../../../components/library/route";
import { Panel } from "../../../components/panel/Panel";
import { panelProps, states } from "../../../components/panel/panel.states";
import { resultsOf } from "../../../components/samples/answers";
import { newsChinese, newsEnglish } from "../../../components/samples/passages";
import { click, control, mount } from "./mount";

test.each(Object.entries(states))("the state %s is drawn", (_, draw) => {
  expect(mount(draw()).textContent).not.toMatch(/undefined|null|NaN|\[object/);
});

test("a site that is off is switched on from the panel", () => {
  const onSite = vi.fn();
  const root = mount(<Panel {...panelProps} onSite={onSite} page={{ kind: "off", host: "example.org" }} />);
  click(root.querySelector<HTMLElement>(".panel-scroll [role=switch]")!);
  expect(onSite).toHaveBeenCalledWith(true);
});

test("passages are pinned beside their paragraph, and let go one by one or all at once", () => {
  const calls = { onPin: vi.fn(), onUnpinAll: vi.fn() };
  click(control(mount(<Panel {...panelProps} {...calls} />), "Pin to the panel"));
  expect(calls.onPin).toHaveBeenLastCalledWith(expect.objectContaining({ passage: expect.any(String) }), true);
  const pinned = mount(<Panel {...panelProps} {...calls} pinned={[newsChinese]} />);
  const pin = control(pinned, "Pin to the panel");
  expect(pin.getAttribute("aria-pressed")).toBe("true");
  click(pin);
  expect(calls.onPin).toHaveBeenLastCalledWith(expect.objectContaining({ passage: newsChinese.passage }), false);
  click(control(pinned, "Unpin all"));
  expect(calls.onUnpinAll).toHaveBeenCalledOnce();
});

test("a figure of a pinned passage leads to its measure in the library", () => {
  const onOpenLibrary = vi.fn();
  const root = mount(<Panel {...panelProps} onOpenLibrary={onOpenLibrary} pinned={[newsEnglish]} />);
  const { measure } = newsEnglish.figures[0]!;
  click(root.querySelector<HTMLElement>(".pinned .chip")!);
  expect(onOpenLibrary).toHaveBeenCalledWith(expect.stringContaining(`#/figures/${measure}`));
});

test("the way from a paragraph to all its passages stands open whatever characters it is cut at", () => {
  const onOpenLibrary = vi.fn();
  const text = `${"长".repeat(35)}😀${"长".repeat(163)}😀 and what follows`;
  const references = [{ index: 0, text, results: resultsOf([newsEnglish], 9) }];
  const root = mount(<Panel {...panelProps} onOpenLibrary={onOpenLibrary} references={references} />);
  expect(root.querySelector(".paragraph-start")?.textContent).toContain("长😀…");
  click(control(root, "8 more passages on this paragraph"));
  expect(parseRoute(onOpenLibrary.mock.calls[0]![0])).toMatchObject({
    query: text.slice(0, -" and what follows".length),
  });
});

test("the paragraph in view is named as the place where one is", () => {
  const here = mount(<Panel {...panelProps} />).querySelector("[aria-current=location]");
  expect(here?.textContent).toContain("Its loans were mostly funded");
});

test("paragraphs that cannot be looked up are no longer said to be on their way", () => {
  const root = mount(<Panel {...panelProps} referencesProblem="damaged" />);
  expect(root.querySelector("[role=alert]")?.textContent).toContain("The archive is damaged");
  expect(root.querySelector(".skeleton")).toBeNull();
  expect(root.querySelectorAll(".references > li")).toHaveLength(2);
});
