import type { WordLists } from "../words";

/** The words that make an ordinal a rank and a ratio a share. */
export const RANK_WORDS = {
  ranked: ["全球", "世界", "全国", "国内", "中国", "排名", "位列", "位居", "成为", "亚洲"],
  funding: ["出资", "联合贷", "联合放贷", "joint", "co-lend", "funding split"],
} satisfies Partial<WordLists>;
