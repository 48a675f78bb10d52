import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import * as OpenCC from "opencc-js";
import { describe, expect, it } from "vitest";
import { gold, sharedPath, sharedPresent } from "../../shared";
import { copiedRuns } from "./copied";
import { figureTokens, foldFigures, standsIn } from "./figures-in-text";
import { type DigestPost, parseDigest } from "./parse-digest";

/** Names and titles over the limit, which have no other words. */
const NAMES = [
  // Titles of laws.
  "网络小额贷款业务管理暂行办法",
  // Names of organisations.
  "Peterson Institute for International Economics",
  "重庆蚂蚁商诚小额贷款公司",
];

/** Posts written in Traditional characters in a Simplified thread. */
const TRADITIONAL = new Set(["000/14"]);

interface GoldPost {
  doc: string;
  post: number;
  text: string;
  quote: string | null;
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
  .map((name) => ({ name, digest: parseDigest(readFileSync(resolve(folder, name), "utf8")) }));

const toSimplified = OpenCC.Converter({ from: "t", to: "cn" });
const isHan = (text: string) => /\p{Script=Han}/u.test(text);
const words = (text: string) => text.split(/\s+/).length;

it("has a digest of each of the five originals", () => {
  expect(digests.map(({ digest }) => digest.head.original.slice(0, 3)).sort()).toEqual([
    "000",
    "001",
    "002",
    "003",
    "004",
  ]);
});

describe.each(digests)("$name", ({ digest }) => {
  const english = digest.head.language === "en";
  const places: [number, DigestPost][] = digest.posts.map((post) => [post.post, post]);

  it("counts its posts upwards", () => {
    const ordinals = digest.posts.map((post) => post.post);
    expect(ordinals).toEqual([...new Set(ordinals)].sort((a, b) => a - b));
  });

  it.each(places)(
    "post %i has own words, a short anchor and a gloss in the other language",
    (_post, { text, meta }) => {
      expect(text.trim()).not.toBe("");
      expect(isHan(text)).toBe(!english);
      expect(isHan(meta["gloss"] ?? "")).toBe(english);
      expect(meta["gloss"] ?? "").toMatch(/\p{L}/u);
      const anchor = meta["anchor"] ?? "";
      expect(anchor).not.toBe("");
      if (english) expect(words(anchor)).toBeLessThanOrEqual(8);
      else expect(anchor.replace(/\s/g, "").length).toBeLessThanOrEqual(12);
    },
  );
});

describe.skipIf(!sharedPresent).each(digests)("$name beside its original", ({ digest }) => {
  const key = digest.head.original.slice(0, 3);
  const stated = sharedPresent ? gold<GoldDocument[]>("structure").find(({ doc }) => doc === key) : undefined;
  const originals = sharedPresent ? gold<GoldPost[]>("posts").filter(({ doc }) => doc === key) : [];
  const raw = sharedPresent
    ? readFileSync(sharedPath(`archive/${digest.head.original}`), "utf8").replaceAll("\\$", "$")
    : "";
  const whole = originals.map(({ text, quote }) => `${text}|${quote ?? ""}`).join("|");
  const english = digest.head.language === "en";
  const posts = digest.posts.map((post) => ({
    ...post,
    original: originals.find((candidate) => candidate.post === post.post),
    stated: stated?.posts.find((candidate) => candidate.ordinal === post.post),
  }));

  it("states what the original states of itself", () => {
    const { head } = digest;
    expect(head.title).toBe(stated?.title);
    expect(head.author).toBe(stated?.author);
    expect(head.url).toBe(stated?.url);
    expect(head.language).toBe(stated?.language);
    expect(head.tags).toEqual(stated?.tags);
    expect(head.published ?? head.retrieved).toBe(stated?.date);
  });

  it("leaves out no post that says something", () => {
    const have = new Set(posts.map(({ post }) => post));
    const last = Math.max(...have);
    const missing = originals.filter(({ post, text }) => post <= last && text !== "" && !have.has(post));
    expect(missing.map(({ post }) => post)).toEqual([]);
  });

  it.each(posts)("post $post keeps author, date, reply-to and pictures", ({ meta, pictures, stated: place }) => {
    expect(place).toBeDefined();
    expect(meta["author"] ?? null).toBe(place?.author || null);
    expect(meta["date"] ?? null).toBe(place?.date);
    expect(Number(meta["reply-to"] ?? 0)).toBe(place?.reply_to_post ?? 0);
    const shown = (place?.images ?? []).filter((image) => !image.boilerplate && !image.url?.startsWith("data:"));
    expect(pictures.map(({ url }) => url)).toEqual(shown.map(({ url }) => url ?? ""));
    for (const [index, { caption, credit }] of pictures.entries()) {
      expect(shown[index]?.caption ?? "").toContain(caption);
      expect(shown[index]?.caption ?? "").toContain(credit);
    }
  });

  it.each(posts)(
    "post $post has its anchor in the original, first there and unbroken by markup",
    ({ post, meta, original }) => {
      const anchor = meta["anchor"] ?? "";
      expect(original?.text).toContain(anchor);
      expect(raw).toContain(anchor);
      expect(originals.find(({ text }) => text.includes(anchor))?.post).toBe(post);
    },
  );

  it.each(posts)("post $post states no figure that its original does not", ({ text, original, stated: place }) => {
    const captions = (place?.images ?? []).map(({ caption }) => caption ?? "").join(" ");
    const folded = foldFigures(`${original?.text} ${original?.quote ?? ""} ${captions}`);
    expect(figureTokens(foldFigures(text)).filter((token) => !standsIn(token, folded))).toEqual([]);
  });

  it.each(posts)("post $post copies no run of more than 12 characters or 8 words", ({ text, meta }) => {
    expect(copiedRuns(`${text}|${meta["gloss"]}`, whole, english, NAMES)).toEqual([]);
  });

  it.each(english ? [] : posts)("post $post is in the script of its original", ({ post, text }) => {
    expect(toSimplified(text) === text).toBe(!TRADITIONAL.has(`${key}/${post}`));
  });
});
