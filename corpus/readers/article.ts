import { dropBoilerplate } from "./boilerplate";
import { attachCaptions } from "./captions";
import { bylineFrom, writerOf } from "./credits";
import { type Drop, type Element, htmlPieces, textOf } from "./html";
import type { Piece } from "./pieces";

/** Words that, alone or at the start of a class or id, name what stands around an article. */
const AROUND = new Set(
  (
    "related relevant recommend recommended recommendation recommendations share sharing sharetosocial sharedaddy social newsletter subscribe " +
    "subscription promo selfpromo advert advertisement advertising ad ads adslot adsbygoogle banner sidebar breadcrumb breadcrumbs " +
    "postfooter tags taglist pagination pager nav navigation navbar menu toolbar cookie cookies paywall popup donate widget " +
    "zoomattribute notice texttj copyright readmore morearticles moreart mostread trending footer masthead disqus comments respond " +
    "hidden invisible submitted sr skip login register search 上一篇 下一篇 相关阅读"
  ).split(" "),
);

/** Classes of several words that name what stands around an article; the first word alone would not. */
const AROUND_WHOLE =
  /(?:^|\s)(?:post-footer|entry-footer|entry-meta|post-meta|article-footer|article-meta|tag-links|cat-links|post-tags|entry-tags|site-posted-on|entry-author-wrapper|author-box|author-bio|author-info|comment-form|comments-area|op-related-articles|jp-relatedposts|screen-reader-text|visually-hidden|element-hidden|element-invisible|print-only|read-more|bottomArticleBanner|o-self-promo\S*|js-\S*ads?|moreArticle\S*|article-tags|wp-embedded-content|\S*trustBadge\S*|Attribution_\S*|o-ads\S*|\S*-advert\S*|dfp-\S*|more-on-this-story|story-more|group-links|links)(?=\s|$)/i;

/** Inline elements are words of the text they stand in, whatever their class. */
const INLINE = new Set("a abbr b cite code em font i ins mark ok q s small span strong sub sup time u".split(" "));

const NEVER = new Set(["html", "body", "article", "main"]);

/** Share of a document's text that no element around the article has; one that does is the article, whatever its class. */
const OWN_SHARE = 0.35;

/** Longest text of an element with such a class that can be a byline; a longer one is an article's first part. */
const BYLINE_MAX = 160;

/**
 * Reads an article's HTML without what stands, by class or id, around it rather than belonging to it. `bylines` are
 * the texts of elements that are left out because they only name who made it.
 */
export function articlePieces(root: Parameters<typeof htmlPieces>[0] & Parameters<typeof textOf>[0]): {
  pieces: Piece[];
  bylines: string[];
} {
  let total = -1;
  const bylines: string[] = [];
  const kinds = new Kinds();
  const isAround: Drop = (element) => {
    if (INLINE.has(element.tagName) || NEVER.has(element.tagName)) return false;
    const named = kinds.of(element);
    if (named === null) return false;
    const byline = named === "byline";
    if (total === -1) total = textOf(root).length;
    const text = textOf(element);
    if (text.length >= OWN_SHARE * total || (byline && text.length > BYLINE_MAX)) return false;
    if (byline) bylines.push(text);
    return true;
  };
  return { pieces: withStoryQuotes(htmlPieces(root, isAround)), bylines };
}

/** What elements are by their classes and ids; the same few come again and again, so each is looked at once. */
class Kinds {
  readonly #known = new Map<string, "around" | "byline" | null>();

  of(element: Element): "around" | "byline" | null {
    let kind: "around" | "byline" | null = null;
    for (const { name, value } of element.attrs) {
      if ((name !== "class" && name !== "id") || value === "") continue;
      let own = this.#known.get(value);
      if (own === undefined) {
        own = isNamedAround(value) ? "around" : name === "class" && isByline(value) ? "byline" : null;
        this.#known.set(value, own);
      }
      if (own === "around") return own;
      kind ??= own;
    }
    return kind;
  }
}

function isByline(value: string): boolean {
  return /(?:^|[\s_-])byline(?:$|[\s_-])/i.test(value);
}

/** Takes out of an article's pieces what is not its own, and says who made it. */
export function cleanArticle(
  pieces: readonly Piece[],
  named: readonly string[] = [],
): { pieces: Piece[]; byline: string | null; writer: string | null; date: string | null } {
  const own = dropBoilerplate(attachCaptions(pieces));
  const lines = [...named, ...own.bylines];
  const writer = lines.map((line) => writerOf(bylineFrom([line]))).find((name) => name !== null) ?? null;
  return { pieces: own.pieces, byline: bylineFrom(lines), writer, date: own.date };
}

function isNamedAround(value: string): boolean {
  return (
    AROUND_WHOLE.test(value) || value.split(/\s+/).some((word) => AROUND.has(word.split(/[-_]/, 1)[0]!.toLowerCase()))
  );
}

/** In news a block quote is told as part of the story, unless it embeds a post of another site; one that only links is dropped. */
export function withStoryQuotes(pieces: readonly Piece[]): Piece[] {
  return pieces
    .filter((piece) => !(piece.kind === "quote" && piece.linked > 0.9))
    .map((piece) =>
      piece.kind === "quote" && !/tweet|instagram|facebook|fb-post|embed/i.test(piece.classes)
        ? { ...piece, kind: "paragraph" }
        : piece,
    );
}
