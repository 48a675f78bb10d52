import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import * as OpenCC from "opencc-js";
import { describe, expect, it } from "vitest";
import type { Post } from "../../../corpus/model";
import { readDocument } from "../../../corpus/readers/registry";
import { gold, sharedPath, sharedPresent } from "../../shared";
import { copiedRuns } from "./copied";
import { figureTokens, foldFigures, standsIn } from "./figures-in-text";

/** Names and titles over the limit, which have no other words. */
const NAMES = [
  // Titles of laws.
  "网络小额贷款业务管理暂行办法",
  // Names of organisations.
  "Peterson Institute for International Economics",
  "重庆蚂蚁商诚小额贷款公司",
  "加拿大退休金计划投资委员会",
];

/** Posts with nothing to put into words, and why. */
const WITHOUT_TEXT = new Map([["001/99", "three pictures without caption or words"]]);

/** Ordinal of the last post of each original, so that a digest cut short fails without the originals too. */
const LAST = new Map([
  ["000", 19],
  ["001", 185],
  ["002", 1],
  ["003", 1],
  ["004", 1],
]);

/** Posts written in Traditional characters in a Simplified thread. */
const TRADITIONAL = new Set(["000/14"]);

interface GoldPost {
  doc: string;
  post: number;
  text: string;
  quote: string | null;
}
interface GoldFigure {
  doc: string;
  post: number;
  surface: string;
  tier: "core" | "other";
}
interface GoldPicture {
  url: string | null;
  caption: string | null;
  boilerplate?: boolean;
}
interface GoldDocument {
  doc: string;
  file: string;
  title: string;
  author: string | null;
  byline: string | null;
  date: string;
  url: string | null;
  language: string;
  tags: string[];
  posts: {
    ordinal: number;
    author: string | null;
    date: string | null;
    reply_to_post: number | null;
    images: GoldPicture[];
  }[];
}

const folder = resolve(import.meta.dirname, "../../../corpus/documents");
const digests = readdirSync(folder)
  .filter((name) => name.endsWith(".md"))
  .map((name) => {
    const bytes = readFileSync(resolve(folder, name));
    const source = bytes.toString("utf8");
    const [digest] = readDocument(name, bytes);
    if (!digest) throw new Error(`${name} holds no document.`);
    const original = /^original: (.+)$/m.exec(source)?.[1] ?? "";
    return { name, digest, source, original, key: original.slice(0, 3) };
  });

/** Own words and the summaries of quoted posts. */
const textOf = (post: Post) =>
  post.blocks.flatMap((block) => (block.kind === "picture" ? [] : [block.text])).join("\n");
const picturesOf = (post: Post) => post.blocks.flatMap((block) => (block.kind === "picture" ? [block.picture] : []));

const toSimplified = OpenCC.Converter({ from: "t", to: "cn" });
const isHan = (text: string) => /\p{Script=Han}/u.test(text);

it("has a digest of each of the five originals", () => {
  expect(digests.map(({ key }) => key).sort()).toEqual(["000", "001", "002", "003", "004"]);
});

describe.each(digests)("$name", ({ digest, key }) => {
  const english = digest.language === "en";

  it("has every post from the first to the last but those without text, in order", () => {
    const ordinals = Array.from({ length: LAST.get(key) ?? 0 }, (_, index) => index + 1);
    expect(digest.posts.map(({ post }) => post)).toEqual(
      ordinals.filter((ordinal) => !WITHOUT_TEXT.has(`${key}/${ordinal}`)),
    );
  });

  it.each(digest.posts)("post $post has own words, a short anchor and a gloss in the other language", (post) => {
    expect(isHan(textOf(post))).toBe(!english);
    expect(post.gloss).toMatch(/\p{L}/u);
    expect(isHan(String(post.gloss))).toBe(english);
    expect(post.anchor).toBeTruthy();
    const units = english ? post.anchor?.split(/\s+/) : post.anchor?.replace(/\s/g, "");
    expect(units?.length).toBeLessThanOrEqual(english ? 8 : 12);
  });
});

describe.skipIf(!sharedPresent).each(digests)("$name beside its original", ({ digest, key, original, source }) => {
  const english = digest.language === "en";
  const stated = sharedPresent ? gold<GoldDocument[]>("structure").find(({ doc }) => doc === key) : undefined;
  const originals = sharedPresent ? gold<GoldPost[]>("posts").filter(({ doc }) => doc === key) : [];
  const raw = sharedPresent ? readFileSync(sharedPath(`archive/${original}`), "utf8") : "";
  const whole = originals.map(({ text, quote }) => `${text}|${quote ?? ""}`).join("|");
  const originalOf = ({ post }: Post) => originals.find((candidate) => candidate.post === post);
  const placeOf = ({ post }: Post) => stated?.posts.find(({ ordinal }) => ordinal === post);

  it("states what the original states of itself", () => {
    const { title, author, url, language, tags, published, retrieved } = digest;
    expect({ title, author, url, language, tags, date: published ?? retrieved }).toEqual({
      title: stated?.title,
      author: stated?.author,
      url: stated?.url,
      language: stated?.language,
      tags: stated?.tags,
      date: stated?.date,
    });
  });

  it("names those who made it beside its author", () => {
    const others = stated?.byline && !stated.byline.includes(stated.author ?? "") ? stated.byline : null;
    expect(digest.byline).toBe(others);
  });

  it("leaves out only posts that the original leaves without text", () => {
    const have = new Set(digest.posts.map(({ post }) => post));
    const missing = originals.filter(({ post }) => !have.has(post));
    expect(missing.filter(({ text, quote }) => text !== "" || quote)).toEqual([]);
    expect(missing.map(({ post }) => `${key}/${post}`)).toEqual(
      [...WITHOUT_TEXT.keys()].filter((place) => place.startsWith(`${key}/`)),
    );
    expect(stated?.posts.at(-1)?.ordinal).toBe(LAST.get(key));
  });

  it.each(digest.posts)("post $post keeps author, date and reply-to", (post) => {
    const place = placeOf(post);
    expect(place).toBeDefined();
    expect(post.author).toBe(place?.author || null);
    expect(post.date).toBe(place?.date);
    expect(post.replyTo).toBe(place?.reply_to_post);
  });

  it.each(digest.posts)("post $post keeps its pictures with caption and credit as stated", (post) => {
    const stated = (placeOf(post)?.images ?? []).filter(
      ({ url, boilerplate }) => !boilerplate && !url?.startsWith("data:"),
    );
    for (const { caption } of stated) expect(source).toContain(caption ?? "");
    const pictures = picturesOf(post);
    expect(pictures.map(({ url, caption }) => ({ url, caption }))).toEqual(
      stated.map(({ url, caption }) => ({ url, caption })),
    );
    for (const { caption, credit } of pictures) expect(caption ?? "").toContain(credit ?? "");
  });

  it.each(digest.posts)("post $post has its anchor in the original, there first and unbroken by markup", (post) => {
    const anchor = post.anchor ?? "";
    expect(raw).toContain(anchor);
    expect(originals.find(({ text }) => text.includes(anchor))?.post).toBe(post.post);
  });

  it.each(digest.posts)("post $post states no figure that its original does not", (post) => {
    const stated = originalOf(post);
    const folded = foldFigures(`${stated?.text} ${stated?.quote ?? ""}`);
    expect(figureTokens(foldFigures(textOf(post))).filter((token) => !standsIn(token, folded))).toEqual([]);
  });

  it("leaves out no figure that can be compared across sources", () => {
    const judged = gold<GoldFigure[]>("figures").filter(({ doc, tier }) => doc === key && tier === "core");
    const textAt = (ordinal: number) =>
      digest.posts
        .filter(({ post }) => post === ordinal)
        .map(textOf)
        .join("\n");
    const missing = judged.filter(({ post, surface }) => !foldFigures(textAt(post)).includes(foldFigures(surface)));
    expect(missing.map(({ post, surface }) => `${post}: ${surface}`)).toEqual([]);
  });

  it.each(digest.posts)("post $post copies no run of more than 12 characters or 8 words", (post) => {
    expect(copiedRuns(`${textOf(post)}|${post.gloss}`, whole, english, NAMES)).toEqual([]);
  });

  it.each(english ? [] : digest.posts)("post $post is in the script of its original", (post) => {
    const text = textOf(post);
    expect(toSimplified(text) === text).toBe(!TRADITIONAL.has(`${key}/${post.post}`));
  });
});
