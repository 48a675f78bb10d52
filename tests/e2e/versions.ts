import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseMeasures } from "../../corpus/figures/parse-lists";
import { aDocument, aPack } from "../unit/search/small-archive";

const MEASURES = resolve(import.meta.dirname, "../../corpus/lexicon/measures.yaml");
/** Every so many posts one states a figure: few enough that line-ups come with a card. */
const FIGURE_EVERY = 40;

/** An archive whose every passage, title and figure's sentence names its version. */
export function markedPack(id: string, version: string, posts: number): Uint8Array {
  const measures = parseMeasures(readFileSync(MEASURES, "utf8"), "measures.yaml");
  const text = (at: number) =>
    at % FIGURE_EVERY === 0
      ? `蚂蚁集团的杠杆率是${(at % 90) + 10}倍，${version}这样写，第${at}条。`
      : `支付宝和蚂蚁集团，${version}的第${at}条消息，说的是${at * 7919}号事情和${(at * 104_729) % 9973}号人。`;
  const document = aDocument(
    `${id}-thread`,
    Array.from({ length: posts }, (_, at) => text(at)),
    { title: version },
  );
  return aPack([document], { id, version, measures });
}
