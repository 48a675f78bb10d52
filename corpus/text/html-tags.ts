/**
 * How HTML's elements bound text, for the page's own DOM and for files alike.
 * Source: the default styles of the HTML standard, section "Rendering".
 */

/** Elements that start and end a line of their own. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure " +
    "footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre " +
    "search section select summary table tbody td tfoot th thead title tr ul"
  ).split(" "),
);

/** Elements whose content is no text to a reader. */
export const HIDDEN_TAGS: ReadonlySet<string> = new Set(
  (
    "area audio base canvas datalist embed head iframe img input link map meta noembed noframes noscript object " +
    "param rp rt script style svg template textarea track video"
  ).split(" "),
);
