import type { TermKind } from "../../../corpus/model";

/**
 * Kinds of terms differ by the form of the underline, which those who do not tell colours apart see as well.
 * One Highlight for each: the page can see how many there are, but not which term a mark stands for.
 */
export const MARK_STYLES = ["name", "person", "idea", "figure"] as const;

export type MarkStyle = (typeof MARK_STYLES)[number];

const LINES: Record<MarkStyle, string> = { name: "solid", person: "dashed", idea: "dotted", figure: "double" };

/** Firms, products, regulators, media and places are names; laws, events and concepts are ideas. */
export function markStyle(kind: TermKind): MarkStyle {
  if (kind === "person") return "person";
  return kind === "law" || kind === "event" || kind === "concept" ? "idea" : "name";
}

/**
 * The rules for marks in the elements that the selectors match, one for each style in use. The line takes the text's
 * own colour and so its contrast; the tint is half transparent and holds on light and dark pages alike. Nothing is
 * printed.
 */
export function markRules(styles: [MarkStyle, name: string][], scope: readonly string[], tinted: boolean): string {
  const select = (name: string) => scope.map((selector) => `${selector}::highlight(${name})`).join();
  const rules = styles.map(([style, name]) => {
    const line = `text-decoration:underline ${LINES[style]} currentColor 1.5px;text-underline-offset:.2em`;
    const tint = tinted && style !== "figure" ? "background-color:rgb(255 190 40/.22);" : "";
    return `${select(name)}{${tint}${line}}`;
  });
  const all = styles.map(([, name]) => select(name)).join();
  return (
    `@media screen{${rules.join("")}` +
    `@media (prefers-contrast:more){${all}{background-color:transparent;text-decoration-thickness:3px}}` +
    `@media (forced-colors:active){${all}{background-color:transparent;text-decoration-thickness:2px}}}`
  );
}
