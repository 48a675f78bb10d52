/**
 * Writes corpus/text/fold-table.ts: Traditional to Simplified, compatibility ideographs and Kangxi
 * radicals, one UTF-16 unit to one. Run after an update of opencc-js: `npx tsx scripts/fold-table.ts`.
 */
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { Converter } from "opencc-js";

const HAN: [number, number][] = [
  [0x2e80, 0x2fd5],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
];
/** Printable characters that need no escape and make no placeholder. */
const ALPHABET = Array.from({ length: 94 }, (_, index) => String.fromCharCode(0x21 + index))
  .filter((char) => !'"\\$`'.includes(char))
  .join("");
/** Values below this take one character; see `unpack` in corpus/text/fold-units.ts. */
const SHORT = 60;

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
  if (value < SHORT) return ALPHABET[value] ?? "";
  const rest = value - SHORT;
  const high = Math.floor(rest / ALPHABET.length);
  if (high < ALPHABET.length - SHORT - 1) return `${ALPHABET[SHORT + high]}${ALPHABET[rest % ALPHABET.length]}`;
  const marker = ALPHABET[ALPHABET.length - 1] ?? "";
  return `${marker}${[2, 1, 0].map((power) => ALPHABET[Math.floor(value / ALPHABET.length ** power) % ALPHABET.length]).join("")}`;
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
  `/** Written by scripts/fold-table.ts from opencc-js; ${pairs.length} pairs as steps from the pair before. See \`unpack\` in fold-units.ts. */
export const FOLD_ALPHABET = ${JSON.stringify(ALPHABET)};
export const FOLD_SHORT = ${SHORT};
export const FOLD_FROM =
  ${JSON.stringify(gaps)};
export const FOLD_TO =
  ${JSON.stringify(steps)};
`,
);
console.log(`${pairs.length} pairs written to ${file}`);
