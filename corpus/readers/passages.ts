import { PASSAGE_MAX, PASSAGE_TARGET } from "../limits";
import type { ArchiveDocument, Block, Passage, Post } from "../model";
import { sentences } from "../text/sentences";
import { isCjk } from "./whitespace";

/** A sentence of a post, with its place in the block that holds it. */
interface Unit {
  block: number;
  start: number;
  end: number;
  weight: number;
  /** What it costs to begin a passage here, in the same measure as a passage that is too short or too long. */
  cut: number;
}

const CUT_AT_HEADING = 0;
const CUT_AT_PARAGRAPH = 12;
const CUT_AFTER_HEADING = 400;
const CUT_IN_PARAGRAPH = 60;

/** Weight below which a passage is worth joining to its neighbour. */
const PASSAGE_MIN = 200;

/**
 * Cuts each post of a document into passages: whole short posts, and parts of long ones of about PASSAGE_TARGET, cut at
 * headings and paragraphs before sentences and never inside one. Posts that repeat another have none.
 */
export function cutPassages(document: ArchiveDocument): Passage[] {
  return document.posts.flatMap((post) => (post.duplicateOf === null ? postPassages(document.id, post) : []));
}

function postPassages(document: string, post: Post): Passage[] {
  const units = unitsOf(post.blocks);
  const passages: Passage[] = [];
  const lastBlock: number[] = [];
  for (const [from, to] of cut(units)) {
    const part = units.slice(from, to);
    passages.push({
      id: `${document}/${post.post}/${passages.length + 1}`,
      document,
      post: post.post,
      text: joined(post.blocks, part),
      quotes: [],
    });
    lastBlock.push(part.at(-1)!.block);
  }
  for (const [at, block] of post.blocks.entries()) {
    if (block.kind !== "quote" || passages.length === 0) continue;
    const next = lastBlock.findIndex((last) => last > at);
    passages[next === -1 ? passages.length - 1 : next]!.quotes.push(block.text);
  }
  return passages;
}

function unitsOf(blocks: readonly Block[]): Unit[] {
  const units: Unit[] = [];
  let afterHeading = false;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === "picture" || block.kind === "quote") continue;
    const heading = block.kind === "heading";
    let cut = heading ? CUT_AT_HEADING : CUT_AT_PARAGRAPH;
    if (afterHeading) cut = heading ? CUT_AT_PARAGRAPH : CUT_AFTER_HEADING;
    for (const { start, end } of sentences(block.text)) {
      units.push({ block: index, start, end, weight: weightOf(block.text, start, end), cut });
      cut = CUT_IN_PARAGRAPH;
    }
    afterHeading = heading;
  }
  return units;
}

/** The cheapest way to cut, found from the end: passages are short, so each unit is tried with few others. */
function cut(units: readonly Unit[]): [from: number, to: number][] {
  const cost = new Float64Array(units.length + 1);
  const next = new Int32Array(units.length + 1);
  for (let from = units.length - 1; from >= 0; from--) {
    let weight = 0;
    let best = Number.POSITIVE_INFINITY;
    for (let to = from + 1; to <= units.length; to++) {
      weight += units[to - 1]!.weight;
      if (weight > PASSAGE_MAX && to > from + 1) break;
      const total = shape(weight) + (to < units.length ? units[to]!.cut : 0) + cost[to]!;
      if (total <= best) {
        best = total;
        next[from] = to;
      }
    }
    cost[from] = best;
  }
  const parts: [number, number][] = [];
  for (let from = 0; from < units.length; from = next[from]!) parts.push([from, next[from]!]);
  return parts;
}

/** What a passage of this weight costs: nothing near the target, more the shorter it is. */
function shape(weight: number): number {
  if (weight < PASSAGE_MIN) return 40 + (PASSAGE_MIN - weight) / 2;
  return Math.abs(weight - PASSAGE_TARGET) / 10;
}

function weightOf(text: string, start: number, end: number): number {
  let weight = 0;
  for (let at = start; at < end; at++) weight += isCjk(text[at]) ? 1 : 0.4;
  return weight;
}

function joined(blocks: readonly Block[], units: readonly Unit[]): string {
  let text = "";
  for (let at = 0; at < units.length; ) {
    const { block, start } = units[at]!;
    let end = start;
    while (at < units.length && units[at]!.block === block) end = units[at++]!.end;
    const whole = blocks[block]!;
    if (whole.kind !== "picture") text += (text === "" ? "" : "\n") + whole.text.slice(start, end);
  }
  return text;
}
