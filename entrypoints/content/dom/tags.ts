import { BLOCK_TAGS, HIDDEN_TAGS } from "../../../corpus/text/html-tags";

/** What an element means for the text around it. */
export const TagRole = {
  /** Text runs on through it: b, a, span, custom elements. */
  inline: 0,
  /** Text before, inside and after it are separate. */
  block: 1,
  /** Neither seen nor a gap: script, style, the readings of ruby. */
  absent: 2,
  /** Something that is no text stands there: img, input, video. Words do not run across it. */
  object: 3,
  /** A line ends: br. */
  lineBreak: 4,
  /** Text of its own within a line, as a footnote mark after a word: sup, sub. */
  apart: 5,
} as const;

export type TagRole = (typeof TagRole)[keyof typeof TagRole];

const OBJECTS =
  "audio canvas embed iframe img input object video select textarea progress meter math option optgroup datalist";
/** SVG's text is seen, unlike what a file reader can make of it; the rest of these are never rendered as text. */
const ABSENT = "title desc metadata defs symbol annotation annotation-xml noframes";

const ROLES: ReadonlyMap<string, TagRole> = new Map<string, TagRole>([
  ...[...HIDDEN_TAGS].map((tag) => [tag, TagRole.absent] as const),
  ...[...BLOCK_TAGS].map((tag) => [tag, TagRole.block] as const),
  ...words(OBJECTS).map((tag) => [tag, TagRole.object] as const),
  ...words(ABSENT).map((tag) => [tag, TagRole.absent] as const),
  ...words("svg text foreignObject frame html listing xmp plaintext").map((tag) => [tag, TagRole.block] as const),
  ...words("sup sub").map((tag) => [tag, TagRole.apart] as const),
  ["br", TagRole.lineBreak],
]);

/** The role of an element by its local name alone: no style is asked for. */
export function tagRole(localName: string): TagRole {
  return ROLES.get(localName) ?? TagRole.inline;
}

const MAY_HOST: ReadonlySet<string> = new Set(
  words("article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span"),
);

/** Whether an element of this name can have a shadow root at all; saves a call for the rest. */
export function mayHostShadow(localName: string): boolean {
  return MAY_HOST.has(localName) || localName.includes("-");
}

/** Whether white space in an element of this name is kept as written, by its name alone. */
export function keepsLines(localName: string): boolean {
  return localName === "pre" || localName === "listing" || localName === "xmp" || localName === "plaintext";
}

function words(list: string): string[] {
  return list.split(" ");
}
