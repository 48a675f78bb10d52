import type { WordLists } from "../words";

/** The words that say how exactly a number is meant, and of what each. */
export const QUALIFIER_WORDS = {
  /** Words that end right before the number. */
  before: [
    [
      "约|大约|约为|约合|大概|大致|差不多|上下|about|around|roughly|approximately|some|an estimated|estimated|circa|估计|~|≈",
      "about",
    ],
    ["近|将近|接近|逼近|快|nearly|almost|close to|just under|just short of", "nearly"],
    [
      "超过|超|逾|高于|多于|大于|突破|破|过|不止|远超|超出|more than|higher than|over|just over|above|just above|exceeding|upwards of|in excess of|greater than|topping|>",
      "over",
    ],
    ["不到|不足|低于|少于|小于|未到|未满|less than|lower than|under|below|just below|fewer than|short of|<", "under"],
    [
      "至多|最多|顶多|最多最多|封顶|上限|上限应是|上限是|最多也就能投|最多也就|at most|up to|no more than|no higher than|a maximum of|as much as|as many as|maximum",
      "at-most",
    ],
    ["至少|最少|起码|下限|at least|no less than|no fewer than|no lower than|a minimum of|minimum", "at-least"],
    ["仅|仅为|仅用|仅需|只|只用|只有|仅仅|才|也就|只出资|仅出资|不过|only|just|a mere|merely", "only"],
    ["上", "upwards"],
  ],
  /** Words that begin right after the number and its unit. */
  after: [
    ["左右|上下|or so|-ish|的样子", "about"],
    ["多|余|出头|不止|开外|plus|-plus|+", "over"],
    ["以上|朝上|起步|起|or more|at least", "at-least"],
    ["以下|以内|之内|or less|at most|封顶", "at-most"],
  ],
  perAfter: [
    ["一股|/股|每股|a share|per share|each|apiece", "per-share"],
    ["/年|一年|每年|a year|per year|annually|per annum", "per-year"],
    ["/天|/日|一天|每天|每日|的日利率|的日息|的日费率|a day|per day|daily", "per-day"],
    ["/月|一个月|每月|的月利率|的月息|的月费率|a month|per month|monthly", "per-month"],
    ["/㎡|/平方米|/平米|一平|每平|per square", "per-sqm"],
    ["/人|一人|每人|per person|per head|per capita|a head", "per-person"],
  ],
  perBefore: [
    ["每股", "per-share"],
    ["每年|年赚|年化|年收入|年利润|一年赚|年均|annual", "per-year"],
    [
      "日利率|日息|日费率|日均|每天|每日收|每日平均|每日利率|每日利息|每日限额|每日最高|daily interest|daily rate|a daily|daily average|average daily",
      "per-day",
    ],
    ["月利率|月息|月费率|每月|每个月|月薪|月均|月收入|每个月要还|monthly", "per-month"],
    ["人均|每人|per capita", "per-person"],
    ["每平方米|每平米|每平", "per-sqm"],
  ],
  /** Words that may stand between a qualifier and the number: 约为, 超过了, 仅为 人民币. */
  fillers: [
    "达到",
    "高达",
    "人民币",
    "出资",
    "投资",
    "值",
    "为",
    "是",
    "达",
    "到",
    "了",
    "有",
    "在",
    "占",
    "出",
    "the ",
    "a ",
  ],
  /** 过 is also a verb's ending (做过, 经过) and 快 an adverb of speed: no qualifier after these. */
  notOver: "做经通罚说见看去来当历高讲有听不难度",
} satisfies Partial<WordLists>;
