import { isoDate } from "./dates";

/** What the people behind an article are called in its credits. */
export const ROLES =
  "记者|記者|译者|譯者|编写|編寫|责编|責編|责任编辑|責任編輯|编辑|編輯|网编|網編|编译|編譯|翻译|翻譯|撰稿|撰文|采访|採訪|校对|校對|审校|審校|核稿|监制|監製|策划|設計|设计(?:/视觉)?|特约评论员|特約評論員|制作|製作|文字整理|作者|主持|文|图|图片|摄影|攝影|来源|來源|供稿|排版|审核|出品";
const NAME = "[\\p{Script=Han}·A-Za-z. ]{2,20}";

/** 记者：某某, 编辑 | 某某, 设计/视觉 某某: one role or more, each with a name. */
const CREDITS = new RegExp(`^[（(【]?\\s*(?:${ROLES})\\s*(?:[:：|｜/／]|\\s{2,})\\s*\\S[^。！？]{0,70}$`);
/** 编译 某某；审校 某某: roles and names with nothing but spaces between them. */
const SPACED = new RegExp(
  `^[（(]?(?:${ROLES})\\s+${NAME}(?:[；;，,、/]\\s*(?:(?:${ROLES})\\s+)?${NAME}){0,4}[）)]?$`,
  "u",
);
/** 某某/某某/（路透社、法新社）: names and agencies with slashes between them. */
const SLASHED = /^(?:[\p{Script=Han}·]{2,4}\s*\/\s*){1,4}(?:[\p{Script=Han}·]{2,4}|[（(][^（()）]{2,30}[)）])$/u;
/** 某社记者 某某 某某: who reported, with spaces between names and nothing else. */
const REPORTERS =
  /^[（(]?[\p{Script=Han}]{0,10}(?:记者|記者|通讯员|通訊員|评论员|評論員|特约撰稿人)[:：\s]+[\p{Script=Han}·]{2,4}(?:[\s、，,]+[\p{Script=Han}·]{2,4}){0,4}[）)]?$/u;
const CREDITS_INSIDE = /(?:责编|責編|责任编辑|責任編輯|网编|網編|编辑|編輯|編譯)\s*[:：|｜／/]?\s*\S{2,}/;
const REPORTED = /^[（(]?[^。！？]{0,30}(?:记者|記者)[^。！？]{1,30}(?:报道|報道|报导|報導|专电|專電)[^。！？]{0,40}$/;
const ENGLISH =
  /^[([]?(?:(?:Additional )?[Rr]eporting|[Rr]eported|[Ww]riting|[Ww]ritten|[Ee]diting|[Ee]dited|[Tt]ranslated|[Cc]ompiled|[Ww]ords|[Ss]tory) by \p{Lu}[^!?]{2,120}$/u;
const EMPTY_LABEL = new RegExp(`^(?:${ROLES})\\s*[:：／/|｜]$`);

/** Longest line of English credits, which spell everything out. */
const ENGLISH_MAX = 160;

/** Longest line that can be a list of the staff. */
const CREDITS_MAX = 90;

/** Whether a line names an article's staff: 记者：… 责编：…. */
export function isCredits(text: string): boolean {
  if (text.length <= ENGLISH_MAX && ENGLISH.test(text)) return true;
  if (text.length > CREDITS_MAX || /[。！？]/.test(text)) return false;
  if (CREDITS.test(text) || SPACED.test(text) || SLASHED.test(text)) return true;
  if (REPORTERS.test(text) || REPORTED.test(text)) return true;
  return CREDITS_INSIDE.test(text) && /[:：|｜]|^[（(]?\S*(?:记者|記者)/.test(text);
}

/** Whether a line is the label of a byline whose name was a link and is gone: 文/. */
export function isEmptyLabel(text: string): boolean {
  return EMPTY_LABEL.test(text);
}

/** Whether a line is nothing but names, as above a date: 甲,乙 or Jane Doe. */
export function isNameLine(text: string): boolean {
  const names =
    /^(?:[\p{Script=Han}·]{2,6}(?:[,，、\s]+[\p{Script=Han}·]{2,6}){0,4}|\p{Lu}[\p{L}.'’-]*(?:[ ,]+(?:and )?\p{Lu}[\p{L}.'’-]*){1,6})$/u;
  return text.length <= 40 && names.test(text);
}

const DATE_LABEL =
  /^(?:Published|Posted|Updated|Last modified|Date|发布时间|發佈時間|发表于|更新于|时间|日期)(?: on| at)?\s*[:：]?\s*/i;
const DATE_PARTS = /\d+|[年月日时分秒時號号]|[-/.:：,，\s+()（）]|[TZ]|(?:GMT|UTC|EST|AM|PM|BST|CST)/gi;

/** The day that a date line, or a line of credits with a date in it, states. */
export function dateIn(text: string): string | null {
  const bare = text.replace(DATE_LABEL, "");
  return (
    isoDate(bare) ?? isoDate(/\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}/.exec(bare)?.[0])
  );
}

/** 某报2016年10月14日07:17: the paper's name, then the minute. */
const SOURCE_AND_TIME = /^[^，。！？]{0,16}\d{4}(?:年|-)\d{1,2}(?:月|-)\d{1,2}日?\s*\d{1,2}:\d{2}(?::\d{2})?$/;

/** Letters that a date line has beside its numbers: names of a day and a month. */
const REST_MAX = 18;

/** 3 小时前, 昨天 10:22, 2 hours ago: of when the page was saved, so that it tells no day. */
const RELATIVE =
  /^(?:\d{1,3}\s*(?:秒|分钟|分鐘|小时|小時|天|周|週|个月|個月|年)[钟鐘]?前|(?:今天|昨天|前天)\s*\d{1,2}:\d{2}|(?:\d{1,3}|an?) (?:second|minute|hour|day|week|month|year)s? ago)$/i;

/** Whether a line holds a date and nothing else, as under a headline. */
export function isDateLine(text: string): boolean {
  if (text.length > 60) return false;
  if (text.length <= 40 && RELATIVE.test(text.replace(DATE_LABEL, ""))) return true;
  if (text.length <= 40 && SOURCE_AND_TIME.test(text)) return true;
  const date = text.replace(DATE_LABEL, "");
  if (isoDate(date) === null && !/^\d{1,2}[/.]\d{1,2}[/.]\d{4}/.test(date)) return false;
  const rest = date.replace(DATE_PARTS, "");
  return rest.length <= REST_MAX && !/[\u4e00-\u9fff]{3}/.test(rest);
}
