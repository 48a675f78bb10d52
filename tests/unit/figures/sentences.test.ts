import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../corpus/figures/extract";
import { compileMeasures, loadMeasures } from "../../../corpus/figures/measures";
import { parseMeasures } from "../../../corpus/figures/parse-lists";
import { textLanguage } from "../../../corpus/text/language";
import * as groups from "./sentences";

const list = resolve(import.meta.dirname, "../../../corpus/lexicon/measures.yaml");
const measures = loadMeasures(compileMeasures(parseMeasures(readFileSync(list, "utf8"), list)));

/** `surface = low..high unit`, and those of the wanted qualifiers that are there. */
function read(text: string, wanted: string[]): string[] {
  const options = { language: textLanguage(text), mentions: [], published: "2020-11-16", measures };
  return extractFigures(text, options).map(({ surface, low, high, unit, qualifiers }, index) => {
    const asked = wanted[index]?.split(" = ")[1]?.split(" ").slice(2) ?? [];
    const value = low === high ? low : `${low}..${high}`;
    return [`${surface} = ${value} ${unit}`, ...asked.filter((word) => qualifiers.includes(word))].join(" ");
  });
}

describe.each(Object.entries(groups))("%s", (_, cases) => {
  it.each(cases.map(([text, ...wanted]) => ({ text, wanted })))("$text", ({ text, wanted }) => {
    expect(read(text, wanted)).toEqual(wanted);
  });
});
