import { ROLES } from "./staff";
import { oneLine } from "./whitespace";

/** Roles of those who wrote a text, rather than edited, translated or illustrated it. */
const WRITER = "记者|記者|作者|撰稿人|撰稿|撰文|采访|採訪|文";
const NAMES = "[\\p{Script=Han}·•、，,/ A-Za-z.-]{2,40}?";

/** 记者：某某 责编：…, 撰文 | 某某: the writer's names run to the next role or mark. */
const CHINESE = new RegExp(
  `(?:^|[\\s（(【；;|｜/])(?:特约|特約|本报|本報|本台|驻\\S{1,8})?(?:${WRITER})\\s*[:：|｜/／\\s]\\s*(${NAMES})\\s*(?=$|[（(）)】；;|｜\\d]|\\s(?:${ROLES})|(?:${ROLES})\\s*[:：|｜/／])`,
  "u",
);
/** 海岸社记者林舟北港报道: the name runs to where it was reported from, which cannot be told from it, so it is short. */
const REPORTED =
  /(?:记者|記者)\s?(\p{Script=Han}{2,3}?)(?:[\p{Script=Han}]{0,4})?(?:综合|綜合)?(?:报道|報道|报导|報導)/u;
const ENGLISH =
  /^\(?(?:By|Written by|Reported by|Reporting by|Words by|Story by|Author:?)\s+(\p{Lu}[\p{L}.'’-]*(?:(?: |, | and | & )\p{L}[\p{L}.'’-]*){0,8})/u;

/** Brackets around a whole line, and the mark that ends an article, are no part of it. */
function unbracketed(line: string): string {
  const bare = line.replace(/\s*#+$/, "");
  return /^[（(【[][^（()）【】[\]]*[)）】\]]$/.test(bare) ? bare.slice(1, -1).trim() : bare;
}

/** The lines on who made an article as one, or null where it has none. */
export function bylineFrom(lines: readonly string[]): string | null {
  const stated = [...new Set(lines.map((line) => unbracketed(oneLine(line))).filter((line) => line !== ""))];
  return stated.length === 0 ? null : stated.join(" ");
}

/** Who wrote the text by its byline; null where it names editors and others only. */
export function writerOf(byline: string | null): string | null {
  if (byline === null) return null;
  const name = (CHINESE.exec(byline) ?? REPORTED.exec(byline) ?? ENGLISH.exec(byline))?.[1]?.trim() ?? "";
  return name.length < 2 ? null : name;
}
