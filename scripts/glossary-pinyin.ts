/** Writes corpus/pack/glossary-pinyin.ts: the pinyin of the glossary's Chinese words. Run it after a change of glossary-words.ts. */
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pinyin } from "pinyin-pro";
import { GLOSSARY_WORDS } from "../corpus/pack/glossary-words";

const OUT = resolve(import.meta.dirname, "../corpus/pack/glossary-pinyin.ts");
/** Shorter spellings are English words as often as not. */
const SHORTEST = 5;

const lines: string[] = [];
for (const line of GLOSSARY_WORDS.trim().split("\n")) {
  const [meaning, ...words] = line.split("|")[0]!.split(" ").filter(Boolean);
  const spellings = words
    .filter((word) => /^[\u4e00-\u9fff]{2,}$/.test(word))
    .map((word) => pinyin(word, { toneType: "none", type: "array", v: true }).join(""))
    .filter((spelling) => spelling.length >= SHORTEST);
  if (spellings.length > 0) lines.push([meaning, ...new Set(spellings)].join(" "));
}
writeFileSync(
  OUT,
  `/** Written by scripts/glossary-pinyin.ts: pinyin of the Chinese words of glossary-words.ts, without tones and spaces. */\nexport const GLOSSARY_PINYIN = \`\n${lines.join("\n")}\n\`;\n`,
);
