// @vitest-environment happy-dom
import { afterEach, expect, test } from "vitest";
import { pageTheme } from "../../../entrypoints/companion/card/page-theme";

afterEach(() => {
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
  ["a colour in another notation", { page: white, box: sheer, text: "oklch(0.7 0.1 200)" }, null],
])("%s", (_, { page, box, text }, theme) => {
  document.body.innerHTML = `<div style="background-color: ${page}"><p style="background-color: ${box}; color: ${text}">words</p></div>`;
  expect(pageTheme(document.querySelector("p")?.firstChild ?? null)).toBe(theme);
});

test("nowhere has no theme", () => {
  expect(pageTheme(null)).toBeNull();
});
