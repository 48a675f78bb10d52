import { beforeAll, describe, expect, it } from "vitest";
import { NO_FILTERS } from "../../../corpus/model";
import { readPack } from "../../../corpus/pack/container";
import { KEYS } from "../../../corpus/pack/layout";
import { memoryReader } from "../../../corpus/search/reader";
import { relate } from "../../../corpus/search/search";
import { Segment } from "../../../corpus/search/segment";
import { conceptToken, hashToken } from "../../../corpus/search/token-hash";
import { QUERY_TOKENS_BESIDE, QUERY_TOKENS_READ } from "../../../corpus/search/weights";
import { randomNumbers } from "../../bench/large-corpus";
import { aDocument, aPack, aTerm } from "./small-archive";

const random = randomNumbers(3);
const CHARACTERS = Array.from({ length: 400 }, (_, at) => String.fromCharCode(0x4e00 + at * 7));

function text(length: number): string {
  return Array.from({ length }, () => CHARACTERS[Math.floor(random() ** 2 * CHARACTERS.length)]).join("");
}

/** More passages than are kept in one record, one in sixteen of them with a name. */
const TEXTS = Array.from({ length: 1200 }, (_, at) => (at % 16 === 0 ? `${text(90)}山岳银行${text(90)}` : text(180)));
const asked: string[][] = [];
const wanted: number[][] = [];
let segment: Segment;

beforeAll(async () => {
  const terms = [aTerm("mountain-bank", ["山岳银行", "Mountain Bank"])];
  const pack = aPack([aDocument("texts", TEXTS)], { terms });
  const { get } = memoryReader(readPack(pack));
  segment = await Segment.open({
    get(keys) {
      asked.push(keys);
      return get(keys);
    },
  });
  const { postings } = segment;
  segment.postings = (hashes) => {
    wanted.push([...hashes]);
    return postings.call(segment, wanted.at(-1)!);
  };
});

describe("a paragraph in an archive of many records", () => {
  it("reads a bounded number of posting records, and takes what else it needs from them", async () => {
    asked.length = 0;
    wanted.length = 0;
    const results = await relate([segment], { text: TEXTS[100]!, filters: NO_FILTERS, limit: 10, offset: 0 });
    expect(results.hits[0]!.text).toBe(TEXTS[100]);
    const prefix = KEYS.postings(0).slice(0, 2);
    const records = asked.flat().filter((key) => key.startsWith(prefix));
    expect(records.length).toBeGreaterThan(4);
    expect(records.length).toBeLessThanOrEqual(QUERY_TOKENS_READ);
    const shards = new Set(wanted[0]!.map((hash) => segment.shardOf(hash)));
    expect(records.sort()).toEqual([...shards].map(KEYS.postings).sort());
    expect(wanted[0]!.length).toBeGreaterThan(QUERY_TOKENS_READ);
    expect(wanted[0]!.length).toBeLessThanOrEqual(QUERY_TOKENS_READ + QUERY_TOKENS_BESIDE);
  });

  it("reads a name's list before those of pairs of characters that are somewhat rarer", async () => {
    wanted.length = 0;
    // Two hundred pairs, most of them in fewer passages than the name.
    await relate([segment], { text: `${text(100)}山岳银行${text(100)}`, filters: NO_FILTERS, limit: 10, offset: 0 });
    expect(wanted[0]!.slice(0, QUERY_TOKENS_READ)).toContain(hashToken(conceptToken("mountain-bank")));
  });
});
