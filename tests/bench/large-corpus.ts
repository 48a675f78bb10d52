import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { findFiles } from "../../corpus/cli/found-files";
import type { ArchiveDocument, Block, Post, Source } from "../../corpus/model";
import { readDocument } from "../../corpus/readers/registry";
import { sentences } from "../../corpus/text/sentences";
import { sharedPath } from "../shared";

/** Characters of a passage: what the passages of the originals have on average. */
const PASSAGE_CHARACTERS = 213;

/** A repeatable random number generator (mulberry32): values in [0, 1). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Every sentence of these folders beside the project, the originals and samples, that is neither a fragment nor a page. */
export function sentencePool(folders = ["archive", "samples/docs"]): string[] {
  const pool = new Set<string>();
  for (const { path } of findFiles(folders.map((folder) => sharedPath(folder))).files) {
    let documents: ArchiveDocument[] = [];
    try {
      documents = readDocument(basename(path), readFileSync(path));
    } catch {
      // Samples that no reader takes give no sentences.
    }
    for (const document of documents)
      for (const post of document.posts)
        for (const block of post.blocks)
          if (block.kind === "paragraph")
            for (const { start, end } of sentences(block.text)) {
              const sentence = block.text.slice(start, end).trim();
              if (sentence.length >= 8 && sentence.length <= 120) pool.add(sentence);
            }
  }
  return [...pool];
}

/**
 * Documents of recombined sentences until there are `passages` passages of about 213 characters: news of
 * one post and threads of many, from 40 sources, over six years. Half of the characters of one sentence in three are
 * changed for others of the pool, so that the vocabulary grows with the size as in real text. Every post of a thread and
 * every news text has an author with a name of two to five characters.
 */
export function* largeCorpus(passages: number, pool = sentencePool(), seed = 7): Generator<ArchiveDocument> {
  const random = randomNumbers(seed);
  const pick = <T>(values: T[]): T => values[Math.floor(random() * values.length)]!;
  // Numbers of their own, so that the texts are the same with and without names.
  const naming = randomNumbers(seed + 1);
  const name = () => pool[Math.floor(naming() * pool.length)]!.slice(0, 2 + Math.floor(naming() * 4));
  let made = 0;
  for (let number = 0; made < passages; number++) {
    const source = sourceOf(Math.floor(random() * 40));
    const published = new Date(Date.UTC(2017, 0, 1 + Math.floor(random() * 2190))).toISOString().slice(0, 10);
    const count = Math.min(passages - made, 1 + Math.floor(random() * (source.kind === "news" ? 12 : 40)));
    const posts: Post[] = [];
    const texts = Array.from({ length: count }, () => passageText(pool, pick, random));
    const news = source.kind === "news";
    if (news) posts.push(post(1, published, texts, null));
    else for (const [at, text] of texts.entries()) posts.push(post(at + 1, published, [text], name()));
    made += count;
    yield {
      id: `document-${number}`,
      format: "bench",
      source,
      title: pick(pool).slice(0, 24),
      author: news ? name() : null,
      published,
      retrieved: null,
      url: null,
      language: "zh-Hans",
      tags: [],
      posts,
    };
  }
}

function passageText(pool: string[], pick: (values: string[]) => string, random: () => number): string {
  let text = "";
  while (text.length < PASSAGE_CHARACTERS - 30)
    text += random() < 0.33 ? mixed(pick(pool), pick(pool), random) : pick(pool);
  return text;
}

/** A sentence with stretches of another in it. */
function mixed(sentence: string, other: string, random: () => number): string {
  let text = "";
  for (let at = 0; at < sentence.length; at += 3) text += (random() < 0.5 ? sentence : other).slice(at, at + 3);
  return text;
}

function post(number: number, date: string, texts: string[], author: string | null): Post {
  const blocks = texts.map((text): Block => ({ kind: "paragraph", text }));
  return { post: number, author, date, replyTo: null, blocks, gloss: null, anchor: null, duplicateOf: null };
}

function sourceOf(number: number): Source {
  return { id: `source-${number}`, name: `Source ${number}`, kind: number % 2 === 0 ? "news" : "forum" };
}
