import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Alias, Term } from "../../../corpus/model";
import { readDocument } from "../../../corpus/readers/registry";
import { parseLexicon } from "../../../corpus/terms/lexicon";
import { foldPlain } from "../../../corpus/text/fold";
import { originals, sharedPresent } from "../../shared";

const ROOT = resolve(import.meta.dirname, "../../..");

/**
 * Posts as paragraphs: the 185-answer thread among the originals, on which the figures to reach were set, else the
 * bundled digests.
 */
const POSTS: string[][] = (sharedPresent ? threadPosts() : digestPosts()).filter((post) => post.length > 0);
const PARAGRAPHS = POSTS.flat();

/** What the pages are made of, for the head of the report. */
export const source = sharedPresent ? "the 185-answer thread" : "the bundled digests";

function threadPosts(): string[][] {
  const { name, bytes } = originals()[1]!;
  const [thread] = readDocument(name, bytes);
  return thread!.posts.map(({ blocks }) => blocks.flatMap((block) => ("text" in block ? [block.text] : [])));
}

function digestPosts(): string[][] {
  return readdirSync(resolve(ROOT, "corpus/documents"))
    .sort()
    .map((name) => readFileSync(resolve(ROOT, "corpus/documents", name), "utf8").split("\n"))
    .map((lines) => lines.filter((line) => line.length > 40 && !line.startsWith("-")));
}

/** A page of about so many characters of text: answers of some paragraphs each, with links and emphasis in them. */
export function pageHtml(characters: number): string {
  const parts: string[] = [];
  let length = 0;
  for (let index = 0; length < characters; index++) {
    const paragraphs: string[] = [];
    for (const [place, paragraph] of POSTS[index % POSTS.length]!.entries()) {
      if (length >= characters) break;
      const cut = paragraph.slice(0, characters - length);
      length += cut.length;
      paragraphs.push(`<p>${place % 4 === 3 ? withInline(cut, place) : escapeHtml(cut)}</p>`);
    }
    parts.push(`<div class="item">\n<h2>${index}</h2>\n<div class="answer">${paragraphs.join("")}</div>\n</div>`);
  }
  return `<!doctype html><html lang="zh"><meta charset="utf-8"><title>bench</title><body>\n<main>${parts.join("\n")}</main></body></html>`;
}

/** So many characters of running text, for pages that grow. */
export function runningText(characters: number, seed: number): string {
  let text = "";
  for (let index = seed; text.length < characters; index++) text += PARAGRAPHS[index % PARAGRAPHS.length];
  return text.slice(0, characters);
}

function withInline(paragraph: string, index: number): string {
  const [a, b, c, d] = [0.2, 0.3, 0.6, 0.7].map((share) => wordEdge(paragraph, Math.floor(paragraph.length * share)));
  const piece = (from?: number, to?: number) => escapeHtml(paragraph.slice(from, to));
  const link = `<a href="#${index}">${piece(a, b)}</a>`;
  return `${piece(0, a)}${link}${piece(b, c)}<b>${piece(c, d)}</b>${piece(d)}`;
}

/** The next place that is not inside a Latin word: markup seldom is. */
function wordEdge(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\w/.test(text[at - 1] ?? " ") && /\w/.test(text[at]!)) at++;
  return at;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** Mentions in a thousand characters of page with the first 50 aliases: about that of the longest thread among the originals. */
const DENSITY = 16;

/**
 * So many aliases: the lexicon's own as they occur on these pages, as far as the density allows, then made ones of
 * the same make. All plain: sure, without rules and of anchor terms, so that every contestant finds the same.
 */
export function aliasList(count: number): string[] {
  const terms = parseLexicon(readFileSync(resolve(ROOT, "corpus/lexicon/terms.yaml"), "utf8"), "terms.yaml");
  const text = foldPlain(PARAGRAPHS.join("\n"));
  // One of each word's scripts: ours would find it in all three, the others would not.
  const written = terms.flatMap((term) => term.aliases.map(({ text }) => [foldPlain(text), text] as const));
  const known = [...new Map(written.reverse()).values()]
    .map((alias) => ({ alias, seen: text.split(foldPlain(alias)).length - 1 }))
    .sort((a, b) => b.seen - a.seen);
  const chosen = new Set<string>();
  let room = (text.length / 1000) * DENSITY;
  for (const { alias, seen } of known) {
    if (seen > room / 8) continue;
    room -= seen;
    chosen.add(alias);
    if (chosen.size === count) break;
  }
  for (let index = 0; chosen.size < count; index++) chosen.add(made(index));
  return [...chosen];
}

/** Terms of one alias each, for our own matcher. */
export function plainTerms(aliases: string[]): Term[] {
  return aliases.map((text, index) => {
    const names = { "zh-Hans": text, "zh-Hant": text, en: text };
    const alias: Alias = { text, language: "en", risk: "sure", cased: false, notIn: [], near: [], notNear: [] };
    return {
      id: `t${index}`,
      kind: index % 3 === 0 ? "person" : "org",
      role: "anchor",
      names,
      description: names,
      aliases: [alias],
      pinyin: [],
    };
  });
}

const CHINESE = PARAGRAPHS.join("").replace(/[^\u4e00-\u9fff]/g, "");
const WORDS = PARAGRAPHS.join(" ").match(/[a-z]{4,}/gi) ?? ["word"];

let state = 1;

function random(below: number): number {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
}

function made(index: number): string {
  if (index % 3 === 0) return `${WORDS[random(WORDS.length)]} ${WORDS[random(WORDS.length)]}`;
  return Array.from({ length: 3 + random(3) }, () => CHINESE[random(CHINESE.length)]).join("");
}
