import type { ArchiveDocument } from "../model";
import { articlePieces, cleanArticle } from "./article";
import { dateline } from "./dateline";
import { dateInAddress } from "./dates";
import { documentOf, post } from "./documents";
import { attribute, type Element, findAll, parseHtmlFragment, textOf } from "./html";
import { toBlocks } from "./pieces";
import type { Reader, SourceFile } from "./reader";
import { hostOf, NO_SOURCE, sourceOfAddress } from "./sources";
import { titled } from "./titles";

/** An article cut out of a WordPress-like page: HTML without front matter or a page around it. */
export const fragment: Reader = {
  id: "html-fragment",
  recognizes: ({ front, body }) =>
    front === null &&
    /^\s*(?:<!--[\s\S]{0,500}?-->\s*)*<(?:div|p|h[1-6]|article|section|figure|span|table|center|main|ul|blockquote|img|a|b|strong|br)\b/i.test(
      body.slice(0, 3000),
    ),
  read: (file) => [read(file)],
};

function read(file: SourceFile): ArchiveDocument {
  const root = parseHtmlFragment(file.body);
  const addressed = findAll(root, ({ tagName }) => tagName === "a" || tagName === "img");
  const links = addressed.filter((element) => element.tagName === "a" && attribute(element, "href") !== null);
  const origin = originOf(links);
  const { pieces, bylines } = articlePieces(root);
  const { title, rest } = titled(pieces, origin.title, file.id);
  const line = dateline(rest);
  const cleaned = cleanArticle(rest, bylines);
  const author = line.author ?? cleaned.writer;
  const date = line.date ?? cleaned.date ?? dateInAddress(origin.url);
  const source = origin.source ?? sourceOfAddress(mostLinked(addressed), null) ?? NO_SOURCE;
  return documentOf({
    id: file.id,
    format: "html-fragment",
    source,
    title,
    author,
    byline: cleaned.byline,
    published: date,
    url: origin.url,
    tags: tagsOf(links),
    posts: [post(1, { author, date, blocks: toBlocks(cleaned.pieces) })],
  });
}

/** What the links around the article say of where it stands and stood first. */
function originOf(links: Element[]): {
  url: string | null;
  title: string | null;
  source: ArchiveDocument["source"] | null;
} {
  let url: string | null = null;
  let title: string | null = null;
  let source: ArchiveDocument["source"] | null = null;
  for (const link of links) {
    const href = attribute(link, "href")!.trim();
    if (hostOf(href) === null || !("parentNode" in link) || link.parentNode === null) continue;
    const around = textOf(link.parentNode as Element);
    if (around.length < 400 && /^\s*The post\b/.test(around) && /first appeared on|appeared first on/.test(around)) {
      if (title === null) [title, url] = [textOf(link).trim(), href];
      else source = sourceOfAddress(href, textOf(link).trim() || null);
    } else if (/^\s*(?:原文链接|原文連結|原文網址|原文网址)[:：]/.test(around) && url === null)
      [url, title] = [href, textOf(link).trim() || title];
    else if (/^\s*本文的图文或视频完整版/.test(around)) source = sourceOfAddress(href, null);
  }
  return {
    url,
    title: title !== null && hostOf(title) === null ? title : null,
    source: source ?? sourceOfAddress(url, null),
  };
}

function tagsOf(links: Element[]): string[] {
  const tags = links
    .filter((link) => /(?:^|\s)tag(?:$|\s)/.test(attribute(link, "rel") ?? ""))
    .map((link) => textOf(link).trim());
  return [...new Set(tags.filter((tag) => tag !== ""))];
}

/** The host that most images and links of the fragment point to is the site it was cut from. */
function mostLinked(addressed: readonly Element[]): string | null {
  const counts = new Map<string, number>();
  for (const element of addressed) {
    const address = attribute(element, element.tagName === "a" ? "href" : "src");
    const host = hostOf(address);
    if (host !== null) counts.set(host, (counts.get(host) ?? 0) + (element.tagName === "img" ? 3 : 1));
  }
  const best = [...counts].sort((a, b) => b[1] - a[1])[0];
  return best ? `https://${best[0]}/` : null;
}
