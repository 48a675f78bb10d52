import { type DatedSentence, datedSentences } from "../figures/events";
import type { ArchiveDocument, Figure, LanguageTag, Mention, Picture, Source } from "../model";
import type { PhraseBook } from "../search/phrase-book";
import { documentToken } from "../search/token-hash";
import { FIELD_UNITS } from "../search/weights";
import { sentences } from "../text/sentences";
import { type AnalysedPassage, type AnalysisLexicon, analyseDocument } from "./analyse";
import { type BodyPost, encodePost } from "./bodies";
import { SKETCH_WORDS, writeCopySketch } from "./copies";
import { glossText, withBothScripts } from "./gloss";
import type { PassagePost } from "./passage-rows";
import { tokenUnits } from "./token-units";

/** What documents are prepared with. */
export interface PrepareLexicon extends AnalysisLexicon {
  meanings: PhraseBook;
}

/** A figure with a measure, as a line-up shows it: with the sentence around it. */
export interface PlacedFigure {
  figure: Figure;
  sentence: string;
  sentenceStart: number;
}

export interface PreparedPassage {
  /** Place of its post among the document's. */
  post: number;
  /** From 1, within its post. */
  index: number;
  id: string;
  text: string;
  quotes: string[];
  mentions: Mention[];
  figures: Figure[];
  placed: PlacedFigure[];
  dated: DatedSentence[];
  /** In tokens. */
  length: number;
}

/**
 * A document with all that can be found out about it by itself, so that documents may be prepared in any
 * order and in several threads at once; what depends on the others is the builder's. Plain JSON but for the sketches.
 */
export interface PreparedDocument {
  id: string;
  format: string;
  source: Source;
  title: string;
  author: string | null;
  byline: string | null;
  published: string | null;
  retrieved: string | null;
  url: string | null;
  language: LanguageTag;
  posts: PassagePost[];
  bodies: BodyPost[];
  passages: PreparedPassage[];
  /** SKETCH_WORDS numbers a passage, by which copies are found. */
  sketches: Uint32Array;
}

/** Reads a document's passages; `onTokens` gets the weighted tokens of each in order. */
export function prepareDocument(
  document: ArchiveDocument,
  lexicon: PrepareLexicon,
  onTokens: (units: Map<number, number>) => void,
): PreparedDocument {
  const { id, format, source, title, author, byline = null, published, retrieved, url, language } = document;
  const { passages, titleMentions } = analyseDocument(document, lexicon);
  const written = document.posts.map((post) => withBothScripts(post, language));
  const posts = written.map(passagePost);
  const places = new Map(posts.map(({ post }, at) => [post, at]));
  const texts = posts.map((): string[] => []);
  const sketches = new Uint32Array(passages.length * SKETCH_WORDS);
  let day: string | null = null;
  let writer: string | null = null;
  const prepared = passages.map((passage, at): PreparedPassage => {
    const post = places.get(passage.post)!;
    const own = texts[post]!;
    own.push(passage.text);
    const lead = at === 0 ? { text: title, mentions: titleMentions } : null;
    const tokens = tokenUnits(lexicon.meanings, passage, lead, own.length === 1 ? glossText(posts[post]!.gloss) : null);
    if (lead) tokens.add(documentToken(id));
    const when = posts[post]!.date ?? published;
    // A post is found by the day on which it was written, the posts of one day in a row by the first of them.
    if (when !== null && when !== day) tokens.values(when, FIELD_UNITS.date);
    day = when;
    // By its author as well, whoever wrote several in a row by the first of them.
    const who = posts[post]!.author ?? author;
    if (who !== null && who !== writer) tokens.name(who, FIELD_UNITS.author);
    writer = who;
    writeCopySketch(tokens.own, sketches.subarray(at * SKETCH_WORDS, (at + 1) * SKETCH_WORDS));
    onTokens(tokens.units);
    const { text, quotes, mentions, figures } = passage;
    const dated = datedSentences(text, { mentions, published: when });
    const [index, length, placed] = [own.length, tokens.length, placedFigures(passage)];
    return { post, index, id: passage.id, text, quotes, mentions, figures, placed, dated, length };
  });
  const bodies = written.map((post, at) => encodePost(post, texts[at]!));
  const head = { id, format, source, title, author, byline, published, retrieved, url, language };
  return { ...head, posts, bodies, passages: prepared, sketches };
}

/** Figures without a measure are shown with their passage only and are in no line-up. */
function placedFigures({ text, figures }: AnalysedPassage): PlacedFigure[] {
  const measured = figures.filter((figure) => figure.measure !== null);
  if (measured.length === 0) return [];
  const bounds = sentences(text);
  return measured.map((figure) => {
    const place = bounds.find(({ start, end }) => start <= figure.start && figure.end <= end);
    const sentenceStart = place?.start ?? 0;
    return { figure, sentence: text.slice(sentenceStart, place?.end), sentenceStart };
  });
}

function passagePost(post: ArchiveDocument["posts"][number]): PassagePost {
  const pictures = post.blocks.flatMap((block): Picture[] => (block.kind === "picture" ? [block.picture] : []));
  return { post: post.post, author: post.author, date: post.date, gloss: post.gloss, anchor: post.anchor, pictures };
}
