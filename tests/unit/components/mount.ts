import { type ComponentChild, h, render } from "preact";
import { act } from "preact/test-utils";
import { afterEach } from "vitest";
import { keepFocus } from "../../../components/keyboard/keep-focus";
import { Language } from "../../../components/strings/language";
import type { LanguageTag } from "../../../corpus/model";

let container: HTMLElement | null = null;
let stopKeeping: (() => void) | null = null;

/** Draw into the document, in a language, the focus kept as on every page of ours. What was drawn before is taken away. */
export function mount(child: ComponentChild, language: LanguageTag = "en"): HTMLElement {
  container?.remove();
  container = document.createElement("div");
  document.body.append(container);
  stopKeeping?.();
  stopKeeping = keepFocus(container);
  draw(container, child, language);
  return container;
}

/** Draw anew in the same place, and let what watches it follow. */
export async function redraw(root: HTMLElement, child: ComponentChild, language: LanguageTag = "en"): Promise<void> {
  draw(root, child, language);
  await new Promise((done) => setTimeout(done));
}

/** Draw anew in the same place. */
export function draw(root: HTMLElement, child: ComponentChild, language: LanguageTag = "en"): void {
  act(() => render(h(Language.Provider, { value: language }, child), root));
}

/** The button, link or switch whose name or label is this. */
export function control(root: HTMLElement, name: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>("button, a, input, select, summary")].find(
    (element) => element.getAttribute("aria-label") === name || element.textContent?.trim() === name,
  );
  if (!found) throw new Error(`no control named ${name}`);
  return found;
}

/** Click, and let the view follow. */
export function click(element: HTMLElement): void {
  act(() => element.click());
}

afterEach(() => {
  if (container) render(null, container);
  container?.remove();
  container = null;
});
