import { extractPassages, topicOf } from "../figures/extract";
import type { MeasureTable } from "../figures/measures";
import type { ArchiveDocument, Figure, Mention, Passage } from "../model";
import { cutPassages } from "../readers/passages";
import type { Matcher } from "../terms/matcher";
import { findMentions } from "../terms/mentions";

/** What a document's passages are read with. */
export interface AnalysisLexicon {
  matcher: Matcher;
  measures: MeasureTable;
}

export interface AnalysedPassage extends Passage {
  mentions: Mention[];
  quoteMentions: Mention[];
  figures: Figure[];
}

export interface AnalysedDocument {
  document: ArchiveDocument;
  titleMentions: Mention[];
  /** In order of posts. */
  passages: AnalysedPassage[];
}

/**
 * Cuts a document into passages and finds the terms and figures in each. Terms are found over the
 * whole document at once, since one that is named in full anywhere settles its short forms everywhere.
 */
export function analyseDocument(document: ArchiveDocument, lexicon: AnalysisLexicon): AnalysedDocument {
  const passages = cutPassages(document);
  const parts = [document.title, ...passages.flatMap((passage) => [passage.text, passage.quotes.join("\n")])];
  const mentions = mentionsOfParts(lexicon.matcher, parts);
  const read = passages.map((passage, at) => ({
    ...passage,
    mentions: mentions[at * 2 + 1]!,
    quoteMentions: mentions[at * 2 + 2]!,
  }));
  const topic = topicOf(mentions.flat(), lexicon.measures);
  const dates = new Map(document.posts.map((post) => [post.post, post.date]));
  const figures = postsOf(read).flatMap((own) => {
    const published = dates.get(own[0]!.post) ?? document.published;
    return extractPassages(own, { language: document.language, published, measures: lexicon.measures, topic });
  });
  return {
    document,
    titleMentions: mentions[0]!,
    passages: read.map((passage, at) => ({ ...passage, figures: figures[at]! })),
  };
}

/** Passages that follow each other in one post, together: figures are read with what stands before them. */
function postsOf<P extends Passage>(passages: P[]): P[][] {
  const posts: P[][] = [];
  for (const passage of passages) {
    const last = posts.at(-1);
    if (last !== undefined && last[0]!.post === passage.post) last.push(passage);
    else posts.push([passage]);
  }
  return posts;
}

/** Mentions of each part, with offsets into that part; a mention never runs over a line break. */
function mentionsOfParts(matcher: Matcher, parts: string[]): Mention[][] {
  const found = findMentions(matcher, parts.join("\n"), { gated: false });
  let next = 0;
  let start = 0;
  return parts.map((part) => {
    const end = start + part.length;
    const own: Mention[] = [];
    for (; next < found.length && found[next]!.start < end; next++) {
      const mention = found[next]!;
      own.push({ ...mention, start: mention.start - start, end: mention.end - start });
    }
    start = end + 1;
    return own;
  });
}
