/** Text at least as light as this stands on a dark page where no background tells, of 255. */
const LIGHT_TEXT = 170;

/** The theme of the page around a place in it, by its text against what lies behind; null where its colours cannot be told. */
export function pageTheme(place: Node | null): "light" | "dark" | null {
  const element = place instanceof Element ? place : place?.parentElement;
  const text = element && lightness(getComputedStyle(element).color);
  if (!text) return null;
  return text.light > (behind(element)?.light ?? LIGHT_TEXT) ? "dark" : "light";
}

/** The nearest background that hides what is behind it. */
function behind(place: Element): { light: number } | null {
  for (let element: Element | null = place; element; element = element.parentElement) {
    const colour = lightness(getComputedStyle(element).backgroundColor);
    if (colour && colour.alpha > 0.5) return colour;
  }
  return null;
}

/** Notations in which a computed colour begins with its lightness, and what is white in them. */
const WHITE: Record<string, number> = { oklch: 1, oklab: 1, lab: 100, lch: 100 };

/** How light a computed colour looks, of 255; null for spaces that say it in another way. */
function lightness(colour: string): { light: number; alpha: number } | null {
  const [name = "", ...parts] = colour.split(/[(), /]+/);
  const numbers = (name === "color" ? parts.slice(1) : parts).map(Number.parseFloat);
  const [first = 0, second = 0, third = 0, fourth = 1] = numbers;
  const alpha = Number.isNaN(fourth) ? 1 : fourth;
  const white = WHITE[name];
  if (white) return { light: (first / white) * 255, alpha };
  if (!name.startsWith("rgb") && parts[0] !== "srgb") return null;
  const scale = name === "color" ? 255 : 1;
  return { light: (0.3 * first + 0.59 * second + 0.11 * third) * scale, alpha };
}
