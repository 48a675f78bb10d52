import type { ArchiveFigure, Comparison, LineUp, Results, Source, TermCard } from "../../corpus/model";
import { FORUM_ZH, forumChinese, NEWS_EN, NEWS_ZH, newsChinese, newsEnglish, sampleHits } from "./passages";

export const antGroup: TermCard = {
  id: "ant-group",
  kind: "org",
  role: "anchor",
  names: { en: "Ant Group", "zh-Hans": "蚂蚁集团", "zh-Hant": "螞蟻集團" },
  description: {
    en: "Financial technology company in Hangzhou, operator of Alipay.",
    "zh-Hans": "总部在杭州的金融科技公司，支付宝的运营方。",
    "zh-Hant": "總部位於杭州的金融科技公司，支付寶的營運方。",
  },
  aliases: ["蚂蚁金服", "Ant Financial"],
};

/** Results as a search gives them. */
export function resultsOf(hits: Results["hits"], total = hits.length, rest: Partial<Results> = {}): Results {
  return {
    total,
    exact: true,
    hits,
    suggestions: [],
    counts: {
      sources: { [NEWS_EN.id]: 14, [NEWS_ZH.id]: 9, [FORUM_ZH.id]: 120 },
      kinds: { news: 23, forum: 120 },
      languages: { en: 14, "zh-Hans": 129 },
      years: { "2020": 101, "2021": 42 },
      hasFigures: 60,
      hasPictures: 3,
    },
    emptiedBy: null,
    ...rest,
  };
}

export const sampleResults: Results = resultsOf(sampleHits, 38);

function archived(
  source: Source,
  surface: string,
  low: string,
  unit: string,
  date: string | null,
  author: string | null,
  high = low,
): ArchiveFigure {
  return {
    surface,
    start: 0,
    end: surface.length,
    low,
    high,
    unit,
    qualifiers: [],
    measure: "leverage",
    about: "ant-group",
    asOf: null,
    document: source.id,
    post: 1,
    passage: `${source.id}/1/1`,
    source,
    author,
    date,
    sentence: `… ${surface} …`,
    sentenceStart: 2,
  };
}

export const leverage: LineUp = {
  measure: "leverage",
  about: "ant-group",
  differ: true,
  figures: [
    archived(FORUM_ZH, "近一百倍", "100", "times", "2020-11-16", "北坡的风"),
    archived(FORUM_ZH, "几十倍", "20", "times", "2020-11-12", "过路人", "90"),
    archived(NEWS_ZH, "约60倍", "60", "times", "2020-11-09", "本报记者"),
    archived(NEWS_EN, "about 60 times", "60", "times", "2020-11-04", "Staff reporter"),
    archived(NEWS_EN, "less than 5 times", "5", "times", null, null),
  ],
};

export const raise: LineUp = {
  measure: "ipo-raise",
  about: "ant-group",
  differ: true,
  figures: [
    {
      ...archived(NEWS_EN, "$34.5 billion", "34500000000", "USD", "2020-11-04", "Staff reporter"),
      measure: "ipo-raise",
    },
    { ...archived(NEWS_ZH, "345亿美元", "34500000000", "USD", "2020-11-02", null), measure: "ipo-raise" },
    { ...archived(FORUM_ZH, "2300多亿", "230000000000", "CNY", "2020-11-16", "北坡的风"), measure: "ipo-raise" },
    { ...archived(FORUM_ZH, "1370亿美元", "137000000000", "USD", "2021-09-01", "过路人"), measure: "ipo-raise" },
  ],
};

export const lineUps: LineUp[] = [leverage, raise];

export const comparison: Comparison = {
  surface: "$137 billion",
  start: 0,
  end: 12,
  low: "137000000000",
  high: "137000000000",
  unit: "USD",
  qualifiers: [],
  measure: "ipo-raise",
  about: "ant-group",
  asOf: null,
  relation: "differs",
  factor: "3.97",
  archive: raise.figures.slice(0, 2),
};

/** Many results for lists that must stay quick. */
export function manyHits(count: number): Results {
  const kinds = [newsEnglish, forumChinese, newsChinese];
  const hits = Array.from({ length: count }, (_, index) => {
    const hit = kinds[index % kinds.length] ?? newsEnglish;
    return { ...hit, passage: `${hit.document}/${index + 1}/1`, post: index + 1 };
  });
  return resultsOf(hits, count);
}
