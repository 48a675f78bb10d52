import { BLOCK_TAGS, HIDDEN_TAGS } from "../../../corpus/text/html-tags";

/** What an element means for the text around it: one of these, with MAY_HOST added where it can have a shadow root, and IS_CUSTOM where its name says that a script defines it. */
export const INLINE = 0;
/** Text before, inside and after it are separate. */
export const BLOCK = 1;
/** Neither seen nor a gap: script, style, the readings of ruby. */
export const ABSENT = 2;
/** Something that is no text stands there: img, input, video. Words do not run across it. */
export const OBJECT = 3;
/** A line ends: br. */
export const LINE_BREAK = 4;
/** Text of its own within a line, as a footnote mark after a word: sup, sub. */
export const APART = 5;
/** A block in which white space is kept as written. */
export const PREFORMATTED = 6;

const ROLE = 7;
const MAY_HOST = 8;
const IS_CUSTOM = 16;

const OBJECTS =
  "audio canvas embed iframe img input object video select textarea progress meter math option optgroup datalist";
/** SVG's text is seen, unlike what a file reader can make of it; the rest of these are never rendered as text. */
const ABSENT_TAGS = "title desc metadata defs symbol annotation annotation-xml noframes";
const HOSTS = "article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span";

const roles = new Map<string, number>();
for (const tag of HIDDEN_TAGS) roles.set(tag, ABSENT);
for (const tag of BLOCK_TAGS) roles.set(tag, BLOCK);
for (const tag of OBJECTS.split(" ")) roles.set(tag, OBJECT);
for (const tag of ABSENT_TAGS.split(" ")) roles.set(tag, ABSENT);
for (const tag of "svg text foreignObject frame html".split(" ")) roles.set(tag, BLOCK);
for (const tag of "pre listing xmp plaintext".split(" ")) roles.set(tag, PREFORMATTED);
for (const tag of "sup sub".split(" ")) roles.set(tag, APART);
for (const tag of HOSTS.split(" ")) roles.set(tag, (roles.get(tag) ?? INLINE) | MAY_HOST);
roles.set("br", LINE_BREAK);

/** Role of an element by its local name alone, with the bit that mayHost reads: no style is asked for. */
export function tagBits(localName: string): number {
  return roles.get(localName) ?? (localName.includes("-") ? MAY_HOST | IS_CUSTOM : INLINE);
}

export function roleOf(bits: number): number {
  return bits & ROLE;
}

export function mayHost(bits: number): boolean {
  return (bits & MAY_HOST) !== 0;
}

export function isCustom(bits: number): boolean {
  return (bits & IS_CUSTOM) !== 0;
}

/** Whether an element of this name separates the text in it from that around it. */
export function isBlock(localName: string): boolean {
  const role = roleOf(tagBits(localName));
  return role === BLOCK || role === PREFORMATTED;
}
