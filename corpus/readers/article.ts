import { attribute, type Drop, type Element, textOf } from "./html";
import type { Piece } from "./pieces";

/** Words that, alone or at the start of a class or id, name what stands around an article. */
const AROUND = new Set(
  (
    "related relevant recommend recommended recommendation recommendations share sharing sharetosocial sharedaddy social newsletter subscribe " +
    "subscription promo selfpromo advert advertisement advertising ad ads adslot adsbygoogle banner sidebar breadcrumb breadcrumbs " +
    "postfooter tags taglist pagination pager nav navigation navbar menu toolbar cookie cookies paywall popup donate widget " +
    "zoomattribute byline notice texttj copyright readmore morearticles moreart mostread trending footer masthead disqus comments respond " +
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

/** Says of the elements of one document whether they are, by class or id, around its article rather than part of it. */
export function aroundArticle(root: Parameters<typeof textOf>[0]): Drop {
  let total = -1;
  return (element) => {
    if (INLINE.has(element.tagName) || NEVER.has(element.tagName) || !isNamedAround(element)) return false;
    if (total === -1) total = textOf(root).length;
    return textOf(element).length < OWN_SHARE * total;
  };
}

function isNamedAround(element: Element): boolean {
  for (const name of ["class", "id"]) {
    const value = attribute(element, name);
    if (value === null || value === "") continue;
    if (AROUND_WHOLE.test(value)) return true;
    for (const word of value.split(/\s+/)) if (AROUND.has(word.split(/[-_]/, 1)[0]!.toLowerCase())) return true;
  }
  return false;
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
