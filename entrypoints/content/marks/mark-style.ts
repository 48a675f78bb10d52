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
 * The rules for the page, one for each style. The line takes the text's own colour and so its contrast; the
 * tint is half transparent and holds on light and dark pages alike. Nothing is printed.
 */
export function markRules(names: Record<MarkStyle, string>, tinted: boolean): string {
  const rules = MARK_STYLES.map((style) => {
    const line = `text-decoration:underline ${LINES[style]} currentColor 1.5px;text-underline-offset:.2em`;
    const tint = tinted && style !== "figure" ? "background-color:rgb(255 190 40/.22);" : "";
    return `::highlight(${names[style]}){${tint}${line}}`;
  });
  const all = MARK_STYLES.map((style) => `::highlight(${names[style]})`).join();
  return (
    `@media screen{${rules.join("")}` +
    `@media (prefers-contrast:more){${all}{background-color:transparent;text-decoration-thickness:3px}}` +
    `@media (forced-colors:active){${all}{background-color:transparent;text-decoration-thickness:2px}}}`
  );
}
