/**
 * Writes corpus/text/fold-table.ts: Traditional to Simplified, compatibility ideographs and Kangxi
 * radicals, one UTF-16 unit to one. Run after an update of opencc-js: `npx tsx scripts/fold-table.ts`.
 */
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { Converter } from "opencc-js";
import { FOLD_ALPHABET, FOLD_SHORT } from "../corpus/text/fold-units";

const HAN: [number, number][] = [
  [0x2e80, 0x2fd5],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
];
// The plain standard decides; the Taiwan and Hong Kong tables only add variants that it leaves alone.
const converters = [
  Converter({ from: "t", to: "cn" }),
  Converter({ from: "tw", to: "cn" }),
  Converter({ from: "hk", to: "cn" }),
] as const;
const traditional = Converter({ from: "cn", to: "t" });

function simplified(char: string): string {
  const normal = char.normalize("NFKC");
  if (normal.length !== 1) return char;
  // A Simplified character that is also a rare Traditional one (么 for 幺) stays.
  const full = traditional(normal);
  if (full !== normal && converters[0](full) === normal) return normal;
  for (const convert of converters) {
    const result = convert(normal);
    if (result.length === 1 && result !== normal) return result;
  }
  return normal;
}

function digits(value: number): string {
  if (value < FOLD_SHORT) return FOLD_ALPHABET[value] ?? "";
  const rest = value - FOLD_SHORT;
  const high = Math.floor(rest / FOLD_ALPHABET.length);
  if (high < FOLD_ALPHABET.length - FOLD_SHORT - 1)
    return `${FOLD_ALPHABET[FOLD_SHORT + high]}${FOLD_ALPHABET[rest % FOLD_ALPHABET.length]}`;
  const marker = FOLD_ALPHABET[FOLD_ALPHABET.length - 1] ?? "";
  return `${marker}${[2, 1, 0].map((power) => FOLD_ALPHABET[Math.floor(value / FOLD_ALPHABET.length ** power) % FOLD_ALPHABET.length]).join("")}`;
}

const pairs: [number, number][] = [];
for (const [first, last] of HAN) {
  for (let unit = first; unit <= last; unit += 1) {
    const char = String.fromCharCode(unit);
    // Twice, so that the table is idempotent where one variant leads to another.
    const target = simplified(simplified(char));
    if (target !== char) pairs.push([unit, target.charCodeAt(0)]);
  }
}

let gaps = "";
let steps = "";
let from = 0;
let to = 0;
for (const [unit, target] of pairs) {
  gaps += digits(unit - from);
  const step = target - to;
  steps += digits(step < 0 ? -2 * step - 1 : 2 * step);
  from = unit;
  to = target;
}

const file = resolve(import.meta.dirname, "../corpus/text/fold-table.ts");
writeFileSync(
  file,
  `/** Written by scripts/fold-table.ts from opencc-js: ${pairs.length} pairs as steps from the pair before. See loadFolding in fold-units.ts. */
export const FOLDING =
  ${JSON.stringify(`${gaps} ${steps}`)};
`,
);
