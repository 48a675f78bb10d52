import type { Figure, Hit, Mention, Source } from "../../corpus/model";

/* Made-up passages for the gallery, the tests and the welcome page's live sample; they imitate forms and state no facts. */

export const NEWS_EN: Source = { id: "evening-ledger", name: "Evening Ledger", kind: "news" };
export const NEWS_ZH: Source = { id: "harbour-times", name: "港口时报", kind: "news" };
export const FORUM_ZH: Source = { id: "tearoom", name: "茶馆论坛", kind: "forum" };

/** A figure whose surface stands in the text. */
export function figureIn(text: string, surface: string, rest: Partial<Figure> & { low: string; unit: string }): Figure {
  const start = text.indexOf(surface);
  return {
    surface,
    start,
    end: start + surface.length,
    high: rest.low,
    qualifiers: [],
    measure: null,
    about: null,
    asOf: null,
    ...rest,
  };
}

function mentionsIn(text: string, names: Record<string, string>): Mention[] {
  return Object.entries(names).flatMap(([name, term]) => {
    const start = text.indexOf(name);
    return start < 0 ? [] : [{ term, text: name, start, end: start + name.length, sure: true }];
  });
}

function hit(
  rest: Partial<Hit> & Pick<Hit, "text" | "source" | "language">,
  names: Record<string, string>,
  marked: string[],
): Hit {
  const { text } = rest;
  return {
    passage: `${rest.source.id}/1/1`,
    document: rest.source.id,
    post: 1,
    score: 1,
    marks: marked.flatMap((word): [number, number][] => {
      const start = text.indexOf(word);
      return start < 0 ? [] : [[start, start + word.length]];
    }),
    why: [
      { kind: "term", text: "ant-group" },
      { kind: "word", text: marked[0] ?? "" },
    ],
    gloss: null,
    title: "",
    author: null,
    date: null,
    retrieved: null,
    url: null,
    anchor: null,
    figures: [],
    mentions: mentionsIn(text, names),
    pictures: [],
    copies: 0,
    copyDocuments: 0,
    ...rest,
  };
}

const NAMES = {
  蚂蚁集团: "ant-group",
  螞蟻集團: "ant-group",
  "Ant Group": "ant-group",
  Alipay: "alipay",
  花呗: "huabei",
  杠杆: "leverage",
};

const NEWS_EN_TEXT =
  "The exchange halted the listing of Ant Group two days before trading was to begin. Bankers had expected it to raise about $34.5 billion, more than any share sale before it. Regulators said that the lender's rules had changed; its founder had criticised them in a speech ten days earlier. Analysts who spoke to this paper gave two readings. Some pointed to the speech, others to the loans: Alipay passed most of them on to banks and kept only a small share on its own books, so that losses would fall on others.";

export const newsEnglish: Hit = hit(
  {
    text: NEWS_EN_TEXT,
    source: NEWS_EN,
    language: "en",
    title: "A listing halted at the last hour",
    author: "Staff reporter",
    date: "2020-11-04",
    url: "https://news.example.org/2020/11/listing-halted",
    anchor: "halted the listing of Ant Group",
    figures: [
      figureIn(NEWS_EN_TEXT, "$34.5 billion", {
        low: "34500000000",
        unit: "USD",
        measure: "ipo-raise",
        about: "ant-group",
        qualifiers: ["about"],
      }),
    ],
    gloss: {
      "zh-Hans": "报道称，交易所在开盘前两天叫停了上市，并列出分析人士的两种看法。",
      "zh-Hant": "報道稱，交易所在開盤前兩天叫停了上市，並列出分析人士的兩種看法。",
    },
    copies: 2,
    copyDocuments: 2,
  },
  NAMES,
  ["halted", "Ant Group"],
);

const NEWS_ZH_TEXT =
  "按招股文件，蚂蚁集团自己出资的贷款约占2%，其余由合作银行放出。监管部门随后要求联合贷款的出资比例不低于30%。";

export const newsChinese: Hit = hit(
  {
    text: NEWS_ZH_TEXT,
    source: NEWS_ZH,
    language: "zh-Hans",
    title: "联合贷款新规出台",
    author: "本报记者",
    date: "2020-11-02",
    figures: [
      figureIn(NEWS_ZH_TEXT, "2%", {
        low: "2",
        unit: "percent",
        measure: "joint-loan-share",
        about: "ant-group",
        qualifiers: ["about"],
      }),
      figureIn(NEWS_ZH_TEXT, "30%", { low: "30", unit: "percent", measure: "joint-loan-share" }),
    ],
    gloss: "By its prospectus the company funded some 2% of the loans itself; new rules then asked for at least 30%.",
  },
  NAMES,
  ["蚂蚁集团", "贷款"],
);

const FORUM_TEXT =
  "我来算一下杠杆。蚂蚁集团拿30多亿的本金，反复打包出售贷款，最后放出去3000多亿，杠杆接近一百倍。这些钱大多是银行的，出了事由银行兜底，利润却先拿走了。当然也有人说这样算不公平，因为同一笔本金在不同时间周转，不能简单相除。你要是看花呗的账单就知道，年化利率也不低。";

export const forumChinese: Hit = hit(
  {
    text: FORUM_TEXT,
    source: FORUM_ZH,
    language: "zh-Hans",
    title: "怎么看上市暂停这件事？",
    author: "北坡的风",
    date: "2020-11-16",
    url: "https://forum.example.org/t/1024#p9",
    figures: [
      figureIn(FORUM_TEXT, "30多亿", {
        low: "3000000000",
        unit: "CNY",
        measure: "registered-capital",
        about: "ant-group",
        qualifiers: ["over", "currency-implied"],
      }),
      figureIn(FORUM_TEXT, "3000多亿", {
        low: "300000000000",
        unit: "CNY",
        measure: "loan-balance",
        about: "ant-group",
        qualifiers: ["over", "currency-implied"],
      }),
      figureIn(FORUM_TEXT, "一百倍", {
        low: "100",
        unit: "times",
        measure: "leverage",
        about: "ant-group",
        qualifiers: ["nearly"],
      }),
    ],
    gloss:
      "The author works out a leverage of nearly a hundred times and says that the banks would carry the losses; others find the sum unfair.",
    pictures: [
      {
        url: "https://pictures.example.org/ledger.png",
        caption: "账单截图",
        credit: "北坡的风",
        width: 640,
        height: 360,
      },
    ],
  },
  NAMES,
  ["蚂蚁集团", "杠杆"],
);

/** Nothing known but the words: no author, date, address or figures. */
export const bare: Hit = hit(
  {
    passage: "unknown/1/1",
    text: "螞蟻集團上市前夕被叫停，各界看法不一。",
    source: { id: "unknown", name: "佚名網誌", kind: "forum" },
    language: "zh-Hant",
    retrieved: "2021-01-05",
    title: "隨筆",
    why: [],
  },
  NAMES,
  ["螞蟻集團"],
);

const LONG_WORD = `https://archive.example.org/${"very-long-path-without-any-break".repeat(6)}`;

/** Words that no line can hold. */
export const longWords: Hit = hit(
  {
    passage: "long/1/1",
    text: `Ant Group ${LONG_WORD} Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft`,
    source: {
      id: "long",
      name: "The Extraordinarily Long-Winded Gazette of Provincial Commerce and Navigation",
      kind: "news",
    },
    language: "en",
    title: LONG_WORD,
    author: "Wolfeschlegelsteinhausenbergerdorff-von-und-zu-Immerlangenfeld",
    date: "2020",
  },
  NAMES,
  ["Ant Group"],
);

export const sampleHits: Hit[] = [newsEnglish, forumChinese, newsChinese];
