import { attribute, type Drop, type Element } from "./html";
import type { Piece } from "./pieces";

const WORDS =
  /(?:^|[\s_-])(?:related|relevant|recommend(?:ed|ation|ations)?|share|sharing|sharetosocial|social|newsletter|subscribe|subscription|promo|selfpromo|advert(?:isement|ising)?|ads?|adslot|adsbygoogle|banner|bottomarticlebanner|sidebar|breadcrumbs?|postfooter|post-footer|entry-footer|tags?|taglist|tag-links|cat-links|pagination|pager|nav|navigation|menu|toolbar|cookie|paywall|popup|donate(?:-us)?|widget|zoomattribute|player|byline|entry-meta|post-meta|author-box|author-bio|authorbio|comment-form|notice|texttj|op-related-articles|screen-reader-text|visually-hidden|sr-only|element-hidden|print-only|jp-relatedposts|sharedaddy|copyright|moreart|morearticles|readmore|read-more|article-footer|hidden)(?:$|[\s_-])/i;

/** Classes in which one of the words above is about the article itself. */
const OWN =
  /post_content|entry-content|article-body|articlebody|story-body|type-post|hentry|category-|status-publish|has-/i;

/** Inline elements are words of the text they stand in, whatever their class. */
const INLINE = new Set("a abbr b cite code em font i ins mark ok q s small span strong sub sup time u".split(" "));

/** Whether an element is by its class or id something around an article rather than part of it. */
export const isAround: Drop = (element: Element) => {
  if (
    INLINE.has(element.tagName) ||
    element.tagName === "html" ||
    element.tagName === "body" ||
    element.tagName === "article"
  )
    return false;
  for (const name of ["class", "id", "role"]) {
    const value = attribute(element, name);
    if (value !== null && WORDS.test(value) && !OWN.test(value)) return true;
  }
  return false;
};

/** A tweet or another embedded post, which is quoted rather than told. */
export function withoutOwnQuotes(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece) =>
    piece.kind === "quote" && !/tweet|instagram|facebook|fb-post|embed/i.test(piece.classes)
      ? { ...piece, kind: "paragraph" }
      : piece,
  );
}
