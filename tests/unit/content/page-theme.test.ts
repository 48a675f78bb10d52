// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { pageTheme } from "../../../entrypoints/companion/card/page-theme";

beforeEach(() => {
  // The document of these tests knows few notations; a browser computes the colours in those that they are written in.
  vi.stubGlobal("getComputedStyle", ({ dataset }: HTMLElement) => ({
    color: dataset.text ?? "rgb(0, 0, 0)",
    backgroundColor: dataset.back ?? "rgba(0, 0, 0, 0)",
  }));
});

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.innerHTML = "";
});

const black = "rgb(20, 20, 20)";
const grey = "rgb(150, 150, 150)";
const white = "rgb(240, 240, 240)";
const sheer = "rgba(0, 0, 0, 0.2)";

test.each([
  ["dark text on a light page", { page: white, box: sheer, text: black }, "light"],
  ["light text on a dark page", { page: black, box: sheer, text: white }, "dark"],
  ["grey text on a light page", { page: white, box: sheer, text: grey }, "light"],
  ["grey text on a dark page", { page: black, box: sheer, text: grey }, "dark"],
  ["a light box on a dark page", { page: black, box: white, text: black }, "light"],
  ["light text where no background tells", { page: sheer, box: sheer, text: white }, "dark"],
  ["dark text where no background tells", { page: sheer, box: sheer, text: black }, "light"],
  [
    "light text by its lightness on a dark page",
    { page: "oklch(0.2 0.02 260)", box: sheer, text: "oklch(0.9 0 0)" },
    "dark",
  ],
  [
    "dark text by its lightness on a light page",
    { page: "lab(97 0 0)", box: sheer, text: "oklch(0.3 0.1 200 / 0.8)" },
    "light",
  ],
  [
    "a box by its lightness that lets the page through",
    { page: black, box: "oklab(0.9 0 0 / 0.1)", text: grey },
    "dark",
  ],
  [
    "light text by its shares of red, green and blue",
    { page: "color(srgb 0.1 0.1 0.1)", box: sheer, text: white },
    "dark",
  ],
  ["a colour of another space", { page: white, box: sheer, text: "color(display-p3 0.7 0.1 0.2)" }, null],
])("%s", (_, { page, box, text }, theme) => {
  document.body.innerHTML = `<div data-back="${page}"><p data-back="${box}" data-text="${text}">words</p></div>`;
  expect(pageTheme(document.querySelector("p")?.firstChild ?? null)).toBe(theme);
});

test("nowhere has no theme", () => {
  expect(pageTheme(null)).toBeNull();
});
