// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from "vitest";
import { listenToPointer } from "../../../entrypoints/content/hover/pointer";
import type { HoverEvent } from "../../../entrypoints/content/hover/reducer";

let sent: HoverEvent<string>[] = [];
let stop: AbortController;

beforeEach(() => {
  sent = [];
  stop = new AbortController();
  document.body.innerHTML = `<div id="ticker"><p>news</p></div><div id="story"><p id="mark">Alipay</p></div><object></object>`;
  listenToPointer<string>({
    targetAt: () => "mark",
    isMovedBy: (scroller) => scroller.contains(document.querySelector("#mark")),
    isOurs: () => false,
    send: (event) => sent.push(event),
    heldKey: () => null,
    signal: stop.signal,
  });
});

afterEach(() => stop.abort());

const element = (selector: string) => document.querySelector(selector)!;

test.each<[what: string, from: () => EventTarget, event: () => Event, types: string[]]>([
  ["the page scrolls", () => document, () => new Event("scroll"), ["interrupt"]],
  ["what holds the mark scrolls", () => element("#story"), () => new Event("scroll"), ["interrupt"]],
  ["a ticker scrolls by itself", () => element("#ticker"), () => new Event("scroll"), []],
  ["a letter is typed", () => document.body, () => key("a"), ["interrupt"]],
  ["a modifier is pressed", () => document.body, () => key("Shift"), []],
  ["a picture of the screen is taken", () => document.body, () => key("PrintScreen"), []],
  ["the pointer goes to another element", () => element("#mark"), () => out(element("#story")), []],
  ["the pointer goes into a frame", () => element("#mark"), () => out(element("object")), ["move"]],
  ["the pointer leaves the page", () => element("#mark"), () => out(null), ["move"]],
])("%s", (_, from, event, types) => {
  from().dispatchEvent(event());
  expect(sent.map(({ type }) => type)).toEqual(types);
});

function key(name: string): Event {
  return new KeyboardEvent("keydown", { key: name, bubbles: true });
}

function out(relatedTarget: Element | null): Event {
  return Object.assign(new Event("pointerout", { bubbles: true }), { relatedTarget, pointerType: "mouse" });
}
