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

/** How light a computed colour looks, of 255; null for notations other than rgb(). */
function lightness(colour: string): { light: number; alpha: number } | null {
  const parts = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(colour);
  if (!parts) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts
    .slice(1)
    .map((part) => (part === undefined ? 1 : Number(part)));
  return { light: 0.3 * red + 0.59 * green + 0.11 * blue, alpha };
}
