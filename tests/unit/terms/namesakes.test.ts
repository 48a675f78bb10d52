import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { compileMatcher } from "../../../corpus/terms/compile";
import { parseLexicon } from "../../../corpus/terms/lexicon";
import { loadMatcher } from "../../../corpus/terms/matcher";
import { findMentions } from "../../../corpus/terms/mentions";
import { mergeMatchers } from "../../../corpus/terms/merge";

const path = resolve(import.meta.dirname, "../../../corpus/lexicon/terms.yaml");
const compact = compileMatcher(parseLexicon(readFileSync(path, "utf8"), "terms.yaml"));
const other = compileMatcher(
  parseLexicon(
    "- id: ferry\n  kind: concept\n  role: context\n  names: { zh: 渡轮, en: ferry }\n  about: { zh: 船, en: A ship. }\n",
    "other.yaml",
  ),
);

/** A sentence below one that names the archive's subject surely, and how often it names the person. */
type Row = [text: string, times: number];

const PAGE = "Ant Group, Alibaba and Alipay belong together. Jack Ma, Xi Jinping and Deng Xiaoping are named.\n";

const MA: Row[] = [
  ["Winston Ma, who once advised Alibaba, teaches in New York.", 0],
  ["The lawyer Winston Ma said Alibaba would win.", 0],
  ["Alibaba hired Winston\u00a0Ma and Jos\u00e9 Ma.", 0],
  ["Win\u00adston Ma left Alibaba.", 0],
  ["Alibaba's lawyer J. Ma and its banker A. B. Ma agreed.", 0],
  ["Mrs Ma waited outside Alibaba's gate.", 0],
  ["Winston Ma joined Alibaba; Ma had been a banker.", 0],
  ["Winston Ma met Jack Ma at Alibaba, and Ma smiled.", 1 + 1],
  ["Winston Ma Joins Alibaba Board", 0],
  ["By Winston Ma", 0],
  ["Xiaoming Ma left Alibaba last year.", 0],
  ["The banker Bertram Ma joined Alibaba; Ma had been a lawyer.", 0],
  ["Amid Ma's absence, Alibaba slipped. Given Ma's fame, Ma is missed.", 3],
  ["Previously Ma had led Alibaba.", 1],
  ["Didn't Ma know Alibaba?", 1],
  ["Regulators Grill Ma Over Alibaba", 1],
  ["Alibaba rose. Later Ma left; Mr. Winstone Ma stayed.", 1],
  ["In Davos Ma praised Alibaba; at Harvard Ma did not.", 2],
  ["Ma Weiguo, a director of Alibaba, resigned.", 0],
  ["Alibaba praised Ma Guoming on Tuesday.", 0],
  ["Mr Ma left Alibaba, Mr. Ma said.", 2],
  ["Alibaba founder Ma stepped down.", 1],
  ["Alibaba Founder Ma, Chairman Ma and Billionaire Ma are one.", 3],
  ["Alibaba's Ma is back.", 1],
  ["At Alibaba Ma was loved.", 1],
  ["In Hangzhou Ma built Alibaba.", 1],
  ["On Tuesday Ma left Alibaba.", 1],
  ["Meanwhile Ma kept Alibaba, But Ma sold.", 2],
  ["He flew to Shanghai. Ma then called Alibaba.", 1],
  ["Alibaba asked CEO Ma.", 1],
  ["Beijing Summons Ma Over Alibaba", 1],
  ["Why China Feared Ma and Alibaba", 1],
  ["Summoning Ma, regulators warned Alibaba.", 1],
  ["Alibaba met Ma Tuesday.", 1],
  ["How Ma Made Alibaba Great", 1],
  ["Alibaba said Jack Yun Ma would speak.", 1],
];

const OTHERS: [text: string, term: string, times: number][] = [
  ["Kimbal Musk, Maye Musk and Errol Musk had dinner.", "musk", 0],
  ["Tesla, which Elon Reeve Musk runs, and Musk himself.", "musk", 2],
  ["Musk Foundation papers name Musk.", "musk", 2],
  ["Melania Trump and Ivanka Trump waved in Beijing.", "trump", 0],
  ["President-elect Trump and Donald Trump Jr. are two; Mr Trump went.", "trump", 3],
  ["Trump Tower is in New York.", "trump", 1],
  ["Amid Trump's trade war shares slipped. New Trump tariffs hit China, two Trump officials said.", "trump", 3],
  ["Two Trump aides agreed. Several Trump allies did; Nevertheless Trump did not.", "trump", 3],
  ["Senators Slam Trump Over China", "trump", 1],
  ["Yesterday Melania Trump went with Trump to the hall where Mr. Trump met Xi.", "trump", 2],
  ["Initially Xi approved; Given Xi's emphasis the Communist Party followed.", "xi-jinping", 2],
  ["Beijing said Zhang Xi, a Communist, was detained.", "xi-jinping", 0],
  ["President Xi met Biden; Leader Xi and Chairman Xi are Xi.", "xi-jinping", 4],
  ["Xi Yinping rules China, the Party says.", "xi-jinping", 0],
  ["李小平同志是先进工作者，王小平同志也是。", "deng", 0],
  ["学习小平同志的讲话，邓小平说过。", "deng", 2],
  ["趙小平同志與小平同志不同。", "deng", 1],
  ["李岐山在外滩遇见马云。", "wang-qishan", 0],
  ["马云在外滩提到岐山和王岐山。", "wang-qishan", 2],
  ["张强东在京东送快递，刘强东是老板，强东说京东好。", "liu-qiangdong", 2],
  ["Deng Yingchao knew Mao in the Communist years.", "deng", 0],
  ["Since Deng, reform has gone on.", "deng", 1],
];

describe.each([
  ["the lexicon alone", compact],
  ["merged with another", mergeMatchers([other, compact])],
])("people of one surname, %s", (_, lexicon) => {
  const matcher = loadMatcher(lexicon);
  const times = (text: string, term: string) =>
    findMentions(matcher, PAGE + text, { gated: true }).filter(
      (mention) => mention.sure && mention.term === term && mention.start >= PAGE.length,
    ).length;

  test.each(MA)("%s", (text, expected) => {
    expect(times(text, "jack-ma")).toBe(expected);
  });

  test.each(OTHERS)("%s", (text, term, expected) => {
    expect(times(text, term)).toBe(expected);
  });
});

test("a block of one name, many times over, is read within a test's minute: quadratic work would not be", () => {
  const matcher = loadMatcher(compact);
  const block = `Alibaba ${"Winston Ma said, and Ma asked Ma. ".repeat(30_000)}`;
  const mentions = findMentions(matcher, block, { gated: true });
  expect([...new Set(mentions.map(({ term }) => term))]).toEqual(["alibaba"]);
});
