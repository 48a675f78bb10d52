import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { isoDate } from "./dates";
import { attribute, textOf } from "./html";

/** What a page's data for search engines (schema.org in JSON) say of its article. */
export interface PageData {
  published: string | null;
  author: string | null;
}

type Data = Record<string, unknown>;

const ARTICLE = /(?:Article|BlogPosting|Report)$/;
const PAGE = /WebPage$/;

/** Deepest lists and graphs within each other that are followed. */
const DEPTH_MAX = 4;

/** Reads the first article that the data name, else the page; an article's types may come as a list. */
export function pageData(scripts: readonly Tree.Element[]): PageData {
  const records = scripts
    .filter((script) => attribute(script, "type") === "application/ld+json")
    .flatMap((script) => recordsIn(parsed(textOf(script)), 0));
  const article = records.find((record) => isOf(record, ARTICLE));
  const dated = article ?? records.find((record) => isOf(record, PAGE));
  return { published: isoDate(textAt(dated?.datePublished)), author: article ? nameIn(article.author) : null };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function recordsIn(data: unknown, depth: number): Data[] {
  if (typeof data !== "object" || data === null || depth > DEPTH_MAX) return [];
  if (Array.isArray(data)) return data.flatMap((each) => recordsIn(each, depth + 1));
  const record = data as Data;
  return [record, ...recordsIn(record["@graph"], depth + 1), ...recordsIn(record.mainEntity, depth + 1)];
}

function isOf(record: Data, type: RegExp): boolean {
  const types = record["@type"];
  return (Array.isArray(types) ? types : [types]).some((each) => typeof each === "string" && type.test(each));
}

/** The names of one author or several; in graphs they may be mere references, which name nobody. */
function nameIn(author: unknown): string | null {
  const names = (Array.isArray(author) ? author : [author]).map((each) =>
    textAt(typeof each === "object" && each !== null ? (each as Data).name : each),
  );
  return names.filter((name) => name !== null).join(", ") || null;
}

function textAt(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}
