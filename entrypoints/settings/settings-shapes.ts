import * as v from "valibot";

/*
 * What a settings file may hold. It can come from anywhere, and a value of another kind would stop every page of the
 * extension and every marked page: so each is looked at down to its parts. Parts that are not known here pass.
 */

const text = v.string();
const orNull = <Schema extends v.GenericSchema>(schema: Schema) => v.nullable(schema);
const between = (least: number, most: number) => v.pipe(v.number(), v.minValue(least), v.maxValue(most));
const languages = v.picklist(["en", "zh-Hans", "zh-Hant"]);
/** A host as browsers take it in a match pattern. */
const HOST = /^(\*\.)?[\w-]+(\.[\w-]+)*$|^\[[\da-f:]+\]$/;

/** A setting that is an object may lack parts: an earlier version may have written it. */
export const appearanceShape = v.looseObject({
  theme: v.optional(v.picklist(["system", "light", "dark"])),
  strength: v.optional(v.picklist(["off", "underline", "full"])),
  mentions: v.optional(v.picklist(["all", "first"])),
  delay: v.optional(between(0, 1500)),
  heldKey: v.optional(orNull(v.picklist(["Alt", "Control", "Shift"]))),
  textSize: v.optional(between(0.8, 2)),
  figureMarks: v.optional(v.boolean()),
});

export const sitesShape = v.looseObject({
  off: v.optional(v.array(text)),
  added: v.optional(v.array(v.pipe(text, v.regex(HOST)))),
  all: v.optional(v.boolean()),
  onlyOnClick: v.optional(v.boolean()),
});

export const exclusionsShape = v.array(
  v.looseObject({
    term: text,
    text,
    scope: v.picklist(["page", "site", "everywhere"]),
    where: text,
    since: text,
  }),
);

export const textsShape = v.array(text);

export const interfaceLanguageShape = v.union([v.literal("auto"), languages]);

const figureShape = v.looseObject({
  surface: text,
  start: v.number(),
  end: v.number(),
  low: text,
  high: text,
  unit: text,
  qualifiers: v.array(text),
  measure: orNull(text),
  about: orNull(text),
  asOf: orNull(text),
});

const pictureShape = v.looseObject({
  url: orNull(text),
  caption: orNull(text),
  credit: orNull(text),
  width: orNull(v.number()),
  height: orNull(v.number()),
});

/** Passages that a reader pinned. */
export const pinnedShape = v.array(
  v.looseObject({
    passage: text,
    document: text,
    post: v.number(),
    text,
    marks: v.array(v.tuple([v.number(), v.number()])),
    why: v.array(v.looseObject({ kind: v.picklist(["term", "figure", "word", "phrase", "date", "author"]), text })),
    gloss: orNull(v.union([text, v.object({ "zh-Hans": text, "zh-Hant": text })])),
    source: v.looseObject({ id: text, name: text, kind: v.picklist(["news", "forum"]) }),
    title: text,
    author: orNull(text),
    date: orNull(text),
    retrieved: orNull(text),
    url: orNull(text),
    anchor: orNull(text),
    language: languages,
    figures: v.array(figureShape),
    mentions: v.array(v.looseObject({ term: text, text, start: v.number(), end: v.number(), sure: v.boolean() })),
    pictures: v.array(pictureShape),
    copies: v.number(),
    copyDocuments: v.number(),
  }),
);
