import type { Piece } from "./pieces";
import { isText } from "./pieces";
import { oneLine } from "./whitespace";

const SIGNS: [RegExp, string][] = [
  [/\\(?:text|mathrm|textbf|mathbf)\s*\{([^{}]*)\}/g, "$1"],
  [/\\times\b/g, "×"],
  [/\\div\b/g, "÷"],
  [/\\approx\b/g, "≈"],
  [/\\(?:geq?|geqslant)\b/g, "≥"],
  [/\\(?:leq?|leqslant)\b/g, "≤"],
  [/\\pm\b/g, "±"],
  [/\\([%$&#_{}])/g, "$1"],
  [/^\s*\\\\\s*|\s*\\\\\s*$/g, ""],
  [/\\(?:hline|quad|qquad|displaystyle|left|right|boldsymbol)\b/g, " "],
];

/**
 * Forums keep tables that people typed as TeX arrays: their rows become rows, as of any table, and the commonest signs
 * are written out. Other TeX stays as it is.
 */
export function withoutTex(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    if (!isText(piece) || !piece.text.includes("\\") || piece.kind === "code") return [piece];
    return arrayRows(piece.text).map(({ text, row }) => ({ ...piece, kind: row ? "row" : piece.kind, text }));
  });
}

function arrayRows(text: string): { text: string; row: boolean }[] {
  const start = text.indexOf("\\begin{array}");
  if (start === -1) return [{ text: written(text), row: false }];
  const end = text.indexOf("\\end{array}", start);
  const head = text.slice(0, start).replace(/\$+\s*$/, "");
  const inner = text.slice(start + 13, end === -1 ? text.length : end).replace(/^\s*\{[lcr|\s]*\}/, "");
  const tail = end === -1 ? "" : text.slice(end + 11).replace(/^\s*\$+/, "");
  const rows = inner.split("\\\\").map((line) =>
    line
      .split(/(?<!\\)&/)
      .map(written)
      .filter((cell) => cell !== "")
      .join("\t"),
  );
  return [
    { text: written(head), row: false },
    ...rows.map((row) => ({ text: row, row: true })),
    ...(tail.trim() === "" ? [] : arrayRows(tail)),
  ].filter((each) => each.text !== "");
}

function written(text: string): string {
  let out = text;
  for (const [tex, sign] of SIGNS) out = out.replace(tex, sign);
  return oneLine(out);
}
