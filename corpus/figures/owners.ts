import type { Mention } from "../model";
import { clauseBreaks, type Sentence } from "./clauses";
import type { TableMeasure } from "./measure-table";
import { isHan } from "./numeral";
import type { RawNumber } from "./scan";

/** How far back in the text an entity that was named still is what the text speaks of. */
const REACH_BACK = 220;

/** Countries and the like that national measures are about; they need no term. */
const PLACES: readonly (readonly [words: string[], id: string])[] = [
  [["美国", "老美", "the us ", "america", "u.s."], "usa"],
  [["全球", "世界", "world", "global"], "world"],
  [["中国", "全国", "我国", "china", "居民"], "china"],
];
/** What speaks of anybody or of others: no topic of the document is meant. */
const ANYBODY = ["大家", "一般", "你", "城投", "地方债", "买房", "股市", "传统银行", "同理", "宇宙行"];
/** 微众银行, 盛京证券: a firm by its name's end, unless one of these words is what stands before it. */
const FIRMS = ["银行", "普惠", "集团", "证券", "控股"];
const COMMON = [
  "国有",
  "商业",
  "合作",
  "传统",
  "各大",
  "家",
  "的",
  "中小",
  "村镇",
  "互联网",
  "与",
  "和",
  "、",
  "个",
  "由",
  "向",
  "在",
  "给",
  "让",
  "被",
  "其他",
  "有些",
  "所有",
  "该",
  "些",
  "是",
  "大",
  "央",
  "联合",
  "一级",
  "间",
];

/**
 * The entity a number speaks of: the nearest one named before it in its sentence that the measure goes with, else after it,
 * else the last one named before, else the document's topic. Null where another firm stands nearer or nothing is named.
 */
export function readOwner(
  text: string,
  mentions: readonly Mention[],
  sentence: Sentence,
  number: RawNumber,
  measure: TableMeasure,
  topic: string | null,
): string | null {
  if (measure.subject !== null) return readPlace(text, sentence, number, measure.subject);
  if (measure.about.size === 0) return null;
  const here = nearest(mentions, measure, sentence.start, number.start);
  const foreign = foreignName(text, sentence.start, number.start);
  if (here !== null) return foreign > here.end ? null : here.term;
  if (foreign >= 0) return null;
  const after = mentions.find(
    (mention) => mention.start >= number.end && mention.end <= sentence.end && measure.about.has(mention.term),
  );
  if (after !== undefined && clauseBreaks(text, number.end, after.start) === 0) return after.term;
  const anybody = text.slice(sentence.start, sentence.end);
  if (ANYBODY.some((word) => anybody.includes(word))) return null;
  const back = nearest(mentions, measure, Math.max(0, sentence.start - REACH_BACK), sentence.start);
  if (back !== null) return back.term;
  if (after !== undefined) return after.term;
  return topic !== null && measure.about.has(topic) ? topic : (next(mentions, measure, sentence)?.term ?? null);
}

function nearest(mentions: readonly Mention[], measure: TableMeasure, from: number, to: number): Mention | null {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).start < to) low = middle + 1;
    else high = middle;
  }
  for (let index = low - 1; index >= 0; index--) {
    const mention = mentions[index] as Mention;
    if (mention.start < from) return null;
    if (mention.end <= to && measure.about.has(mention.term)) return mention;
  }
  return null;
}

/** The first one named in the sentence after this one, as a last resort. */
function next(mentions: readonly Mention[], measure: TableMeasure, sentence: Sentence): Mention | undefined {
  return mentions.find(
    (mention) =>
      mention.start >= sentence.end && mention.start < sentence.end + REACH_BACK / 2 && measure.about.has(mention.term),
  );
}

/** The end of the last firm's name before the number that is no term, or -1. */
function foreignName(text: string, from: number, to: number): number {
  const lead = text.slice(from, to);
  let last = lead.endsWith("'s ") ? lead.length - 3 : -1;
  for (const firm of FIRMS)
    for (let at = lead.lastIndexOf(firm); at > 0; at = lead.lastIndexOf(firm, at - 1)) {
      if (at + firm.length <= last) break;
      if (
        isHan(lead.charCodeAt(at - 1)) &&
        isHan(lead.charCodeAt(at - 2)) &&
        !COMMON.some((word) => lead.endsWith(word, at))
      ) {
        last = at + firm.length;
        break;
      }
    }
  return last < 0 ? -1 : from + last;
}

function readPlace(text: string, sentence: Sentence, number: RawNumber, subject: string): string {
  if (subject !== "china" && subject !== "world") return subject;
  const lead = text.slice(sentence.start, number.start);
  let best = -1;
  let id = subject;
  for (const [words, place] of PLACES)
    for (const word of words) {
      const at = lead.lastIndexOf(word);
      if (at > best) {
        best = at;
        id = place;
      }
    }
  return id;
}
