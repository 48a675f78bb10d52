import type { Mention } from "../model";
import type { Around } from "./around";
import { isWholeWord } from "./cues";
import { JOINING } from "./joining";
import type { RawNumber } from "./raw";
import type { WordLists } from "./words";

/** 与信用卡的约12%相若, 跟银行的20%差不多: what a number is held against is somebody else's. */
export function isComparand(text: string, from: number, { start, end }: RawNumber): boolean {
  if (!COMPARED_AFTER.test(text.slice(end, end + 6))) return false;
  const clause = /[^,，;；。]*$/.exec(text.slice(Math.max(from, start - COMPARED_REACH), start))?.[0] ?? "";
  return COMPARED_BEFORE.test(clause);
}

const COMPARED_REACH = 24;
const COMPARED_BEFORE = /[与和跟同比较].*的[^的]{0,3}$/;
const COMPARED_AFTER = /^(?:左右|上下)?(?:相若|相当|相近|相仿|相比|相同|持平|类似|差不多|接近)/;

/** "surpassing the record $29.4 billion": with an article an amount after such a word is known already, as another one's. */
const KNOWN = /\b(?:the|its|their|his|her)(?: [a-z'-]+){0,4} (?:about |some |nearly |almost |over |roughly )?$/;
/** 超过294亿美元的纪录. */
const OVER_RECORD = /(?:超过?|超越|高于|多于|打破|刷新|逾|破)了?(?:此前|之前|以往|原先|历史)?的?$/;
const RECORD_AFTER = /^的[^，,。；;]{0,6}[纪记]录/;

/** Where the words begin that give a number as what another one is held against ("more than the $29.4 billion that Aramco raised"); -1 for any other. */
export function heldAgainst({ versus }: WordLists, text: string, from: number, { start, end }: RawNumber): number {
  const lead = text.slice(Math.max(from, start - KNOWN_REACH), start);
  if (OVER_RECORD.test(lead)) return RECORD_AFTER.test(text.slice(end, end + 12)) ? start : -1;
  const known = KNOWN.exec(lead);
  return known !== null && outdoes(versus, lead.slice(0, known.index).trimEnd())
    ? start - lead.length + known.index
    : -1;
}

const KNOWN_REACH = 60;

/** "more than Visa", 远超高盛、花旗: what stands after such a word is what a number is held against. */
export function isCompared(lists: WordLists, lead: string, at: number): boolean {
  const before = lead
    .slice(Math.max(0, at - 12), at)
    .replace(/[ \u4e00-\u9fffa-z.]{1,6}[、,和与及]\s*$/, "")
    .trimEnd();
  return lists.versus.some((word) => before.endsWith(word));
}

/** Before a firm's name these compare too, but before whatever else they mostly do not: "of Ant", "its rival Ant". */
const LOOSE = new Set(["像", "如同", "于", "like", "rival", "with", "against", "to", "from", "of"]);

const JOINED = new Set<string>([...JOINING, "/", "&"]);

/** What is said of the yardstick itself: "than Goldman's", "than Visa, which", "than Visa at", "than Visa on"; 超过工商银行的, 超过工商银行去年创下的. */
const SAID_OF_IT =
  /^(?:'s|的|[^，,。；;达升至到]{1,12}的[约近超逾]?$| (?:at|on)\b| ?[(（]|, (?:which|whose|who|valued|worth)\b)/;

/** 市值超过工商银行，达到…, "worth more than Goldman Sachs, at …": an entity that another one's number is held against. */
export function isYardstick({ lists, text, mentions }: Around, index: number, from: number, to: number): boolean {
  const mention = mentions[index] as Mention;
  const rest = text.slice(mention.end, to);
  if (rest.trim() === "" || SAID_OF_IT.test(rest)) return false;
  for (let at = index; at >= 0; at--) {
    const { start } = mentions[at] as Mention;
    const before = text.slice(Math.max(from, start - 24), start).replace(/(?:\b(?:that of|those of|the) )+$/, "");
    if (outdoes(lists.versus, before.trimEnd())) return true;
    const last = mentions[at - 1];
    if (last === undefined || last.end < from || !JOINED.has(text.slice(last.end, start).trim())) return false;
  }
  return false;
}

function outdoes(versus: readonly string[], before: string): boolean {
  const { length } = before;
  return versus.some(
    (word) => !LOOSE.has(word) && before.endsWith(word) && isWholeWord(before, length - word.length, length),
  );
}

const HELD_BY = /^ (?:held|owned|raised|set|earned|posted|managed|paid|lent) by (?:the )?$/;
const GIVEN_FOR = /^ (?:for|at) (?:the )?$/;
/** What sets one number beside another: "compared with 39% for WeChat Pay", "54% for Alipay and 39% for WeChat Pay". */
const BESIDE =
  /(?:,|\b(?:compared (?:with|to)|against|versus|vs\.?|and|while|or|with))(?: (?:about|around|just|only|some|nearly|over))? $/;

/** Whether the words between a number and the entity after it give the number to that entity, whoever stands before. */
export function isGivenTo(text: string, from: number, number: RawNumber, gap: string): boolean {
  if (HELD_BY.test(gap)) return true;
  return GIVEN_FOR.test(gap) && BESIDE.test(text.slice(Math.max(from, number.start - 28), number.start));
}
