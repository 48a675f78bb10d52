/** What one firm or person is to another. */
const KIN =
  "affiliate|arm|unit|subsidiary|spin-?off|sibling|sister|parent|owner|operator|part|partner|rival|founder|co-founder|chairman|backer|investor|shareholder|company|firm|group|giant|lender|division|business|platform|app";

/** Patterns by which numbers find whose and of when they are; their sources travel as data with the other words. */
export const PATTERNS = {
  /** "30% of", "a 73.7% stake in": what comes next is what the share is of. */
  stakeOf: /^(?: (?:[a-z-]+ )?(?:stake|interest|holding|shareholding|share)s? (?:in|of) | of )(the |its )?/,
  /** Right after these the word is no name: "30% of all shares". */
  noName:
    /^(?:all|any|each|it|that|this|those|such|a|an|shares?|stocks?|equity|capital|company|votes?|voting|outstanding|total|common|issued|our|their|his|her)\b/,
  /** 30%的高鑫零售股权, "73.7% stake in Sun Art": a word for shares follows the name in Chinese. */
  sharesAfter: /^的?(?:股|权益|投票权|表决权)/,
  /** 持有高鑫零售73.7%, "its stake in Sun Art": what comes next is held, bought or sold. */
  heldBefore:
    /(?:(?:所持|持有|持股|入股|参股|控股|收购|出售|拥有|转让|抛售|减持|增持|买下|卖出)了?|\b(?:stake|interest|holding|shareholding|share)s? (?:in|of) (?:the )?)$/,
  /** "Alibaba's Ant stake", 阿里的蚂蚁股权: the second is what the first holds. */
  holding: /^(?: (?:stake|share|holding|shareholding|interest)s?\b|的?[持股])/,
  comparedBefore: /[与和跟同比较].*的[^的]{0,3}$/,
  comparedAfter: /^(?:左右|上下)?(?:相若|相当|相近|相仿|相比|相同|持平|类似|差不多|接近)/,
  /** "surpassing the record $29.4 billion": with an article an amount after such a word is known already, as another one's. */
  knownBefore: /\b(?:the|its|their|his|her)(?: [a-z'-]+){0,4} (?:about |some |nearly |almost |over |roughly )?$/,
  /** 超过294亿美元的纪录. */
  overBefore: /(?:超过?|超越|高于|多于|打破|刷新|逾|破)了?(?:此前|之前|以往|原先|历史)?的?$/,
  recordAfter: /^的[^，,。；;]{0,6}[纪记]录/,
  /** What is said of the yardstick itself: "than Goldman's", "than Visa, which", "than Visa at", "than Visa on"; 超过工商银行的, 超过工商银行去年创下的. */
  saidOfYardstick:
    /^(?:'s|的|[^，,、。；;达升至到成为是]{1,12}的[约近超逾]?$| (?:at|on)\b| ?[(（]|, (?:which|whose|who|valued|worth)\b)/,
  heldBy: /^ (?:held|owned|raised|set|earned|posted|managed|paid|lent) by (?:the )?$/,
  givenFor: /^ (?:for|at) (?:the )?$/,
  /** What sets one number beside another: "compared with 39% for WeChat Pay", "54% for Alipay and 39% for WeChat Pay". */
  besideAnother:
    /(?:,|\b(?:compared (?:with|to)|against|versus|vs\.?|and|while|or|with))(?: (?:about|around|just|only|some|nearly|over))? $/,
  /** ", part-owned by Alibaba,", ", formerly a unit of Alibaba,", ", affiliate of Alibaba,". */
  saidOfName: new RegExp(
    `^, (?:(?:part|partly|majority|wholly|jointly|once|now|then|also)[ -])?(?:owned|backed|led|controlled|affiliated|linked|run|founded|spun|set up|created|formerly|previously|known|headed|operated|(?:[a-z-]+ )?(?:${KIN})s? (?:of|to)) `,
  ),
  /** ", Alibaba's fintech affiliate,", from the possessive to the closing comma. */
  kinship: new RegExp(`^'s (?:[a-z-]+ ){0,4}(?:${KIN})s?$`),
  /** ", the Indian payments firm in which Ant owns shares,": the next words say what an entity is. */
  apposition: /^, (?:the|an?) /,
  ofGap: /^ (?!.*\b(?:and|or|than|to|but|with)\b)[a-z' -]*\b(?:of|through|via|on|using|at) (?:its |their |the )?$/,
  /** "At 96 times earnings, Ant", "With 1 billion users, Alipay": the subject comes after what is said of it. */
  subjectLater: /^(?:at|with|valued|worth|boasting|having|priced)\b(?:[^,;:]|,(?=\d))*$/,
  subjectGap: /^[a-z' -]*, (?:the )?$/,
  record: /\brecord\b|[纪记]录/,
  /** 上年同期为, 上一年的: before the number, with no verb of change between (较上年同期增长, 比上年多). */
  yearBefore:
    /(?<![较比线台以])(?:上年(?![化轻薪])|上一年|前一年)(同期|同季)?(?:(?![增减升降涨跌多少])[^，,；;。\d]){0,8}$|[较比](?:上年|上一年|前一年)(同期|同季)?的$/,
  /** "85.7 billion yuan a year earlier"; not "40% more than a year earlier". */
  yearEarlier:
    /^(?:(?!\b(?:than|from|with|to|over|on|against|versus|of|by|beat|topped|exceeded|and|but)\b)[^,;.\d]){0,24}?\b(?:((?:a|one) year (?:earlier|before|ago))|the (?:year before|(?:previous|prior) year))\b(?!')/,
  respective: /分别|依次|respectively/,
  /** What joins the members of a list, of numbers and of dates. */
  listed: /^\s*(?:[、,，]\s*)?(?:和|与|及|以及|and|in|for|\s)*$/,
  /** What makes two dates the ends of a span, of 2020年1-6月 with the first month. */
  spanned: /^\s*(?:1月?\s*)?(?:[-–—~－至到]|to|through)\s*$/,
};
