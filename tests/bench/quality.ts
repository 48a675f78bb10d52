/**
 * How well the best ten posts answer each set of judged queries, and the judged paragraphs of news pages, beside MiniSearch and Fuse.js over the
 * same passages. `npm run bench:quality`; with `--each`, every query with what was found and what was missed; with `--among 10000`, among so
 * many passages of other subjects.
 */

import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { findFiles } from "../../corpus/cli/found-files";
import { lexiconAt } from "../../corpus/cli/lexicon-files";
import { type Archive, NO_FILTERS } from "../../corpus/model";
import { compilePack } from "../../corpus/pack/compile";
import { openPack } from "../../corpus/pack/read";
import { readDocument } from "../../corpus/readers/registry";
import { searchWithSuggestions } from "../../corpus/search/suggest";
import { foldPlain } from "../../corpus/text/fold";
import { tokenize } from "../../corpus/text/tokens";
import { sharedPath, sharedPresent } from "../shared";
import { type JudgedSet, judgedSets, pooledSets } from "./judged-queries";
import { otherDocuments } from "./other-passages";
import { type JudgedQuery, KINDS, type Kind, kindOf, meansByKind, ndcg } from "./quality-measure";

const REACH: Partial<Record<Kind, number>> = {
  "zh-Hans": 0.92,
  "zh-Hant": 0.88,
  en: 0.9,
  "en->zh": 0.78,
  slips: 0.78,
  paragraphs: 0.8,
};
/** Passages looked at for ten posts. */
const DEPTH = 100;
/** Fuse.js compares a paragraph with each passage in turn: beyond this nobody would wait for it. */
const FUSE_MAX = 1000;

const { values } = parseArgs({ options: { each: { type: "boolean" }, among: { type: "string", default: "0" } } });

/** Passages of a query, best first, as `document/post`. */
type Engine = (query: JudgedQuery) => Promise<string[]> | string[];

if (!sharedPresent) {
  console.error("The originals and judged queries are not beside the project: nothing to measure.");
  process.exit(0);
}
await main();

async function main(): Promise<void> {
  const archive = await compileArchive();
  const passages = await allPassages(archive);
  const engines: Record<string, Engine> = {
    ...(passages.length <= FUSE_MAX ? { "Fuse.js": fuse(passages) } : {}),
    "MiniSearch, folded bigrams": miniSearch(passages),
    Sidelight: (query) => ours(archive, query),
  };
  console.log(`nDCG@10 over posts, ${passages.length} passages`);
  for (const set of [...judgedSets(), ...pooledSets()]) await printSet(set, engines);
  console.log(
    row(
      "reach",
      KINDS.map((kind) => REACH[kind]?.toFixed(2) ?? "–"),
    ),
  );
}

async function printSet({ name, queries }: JudgedSet, engines: Record<string, Engine>): Promise<void> {
  console.log(`\n${queries.length} ${name}`);
  console.log(row("", KINDS.map(String)));
  for (const [engine, find] of Object.entries(engines)) {
    const scores: { kind: Kind; score: number }[] = [];
    for (const query of queries) {
      const posts = await find(query);
      scores.push({ kind: kindOf(query), score: ndcg(posts, query) });
      if (engine === "Sidelight" && values.each) printEach(query, posts);
    }
    const means = meansByKind(scores);
    console.log(
      row(
        engine,
        KINDS.map((kind) => means[kind]?.toFixed(3) ?? "–"),
      ),
    );
  }
}

async function compileArchive(): Promise<Archive> {
  const { files } = findFiles([sharedPath("archive")]);
  const originals = files.flatMap(({ path }) => readDocument(basename(path), readFileSync(path)));
  const among = Number(values.among);
  const pack = compilePack({
    id: "originals",
    title: "originals",
    version: "1",
    documents: [...originals, ...(among > 0 ? await otherDocuments(among) : [])],
    ...lexiconAt(),
  });
  return openPack(pack).archive;
}

async function allPassages(archive: Archive): Promise<{ id: string; text: string }[]> {
  const views = await Promise.all((await archive.documents(NO_FILTERS)).map(({ id }) => archive.document(id)));
  return views.flatMap((view) => view!.body.flatMap(({ passages }) => passages));
}

async function ours(archive: Archive, { query, type }: JudgedQuery): Promise<string[]> {
  const asked = { filters: NO_FILTERS, limit: DEPTH, offset: 0 };
  const results =
    type === "paragraph" || type === "page"
      ? await archive.relate({ ...asked, text: query })
      : await searchWithSuggestions(archive, { ...asked, query, order: "score" });
  return results.hits.map((hit) => postOf(hit.passage));
}

function fuse(passages: { id: string; text: string }[]): Engine {
  const index = new Fuse(passages, { keys: ["text"], ignoreLocation: true, threshold: 0.4 });
  return ({ query }) => index.search(query, { limit: DEPTH }).map(({ item }) => postOf(item.id));
}

function miniSearch(passages: { id: string; text: string }[]): Engine {
  const words = (text: string) => tokenize(foldPlain(text)).map((token) => token.text);
  const index = new MiniSearch({ fields: ["text"], tokenize: words, processTerm: (term) => term });
  index.addAll(passages);
  return ({ query, type }) =>
    index
      .search(query, type === "fuzzy" ? { fuzzy: 0.2, prefix: true } : {})
      .slice(0, DEPTH)
      .map(({ id }) => postOf(id as string));
}

/** `000_178b2c45627c84cb/14/2` is post 000/14 of the judgements. */
function postOf(passage: string): string {
  const [document, post] = passage.split("/");
  return `${document!.slice(0, 3)}/${post}`;
}

function printEach(query: JudgedQuery, posts: string[]): void {
  const grades = new Map(query.judgements.map(({ doc, post, grade }) => [`${doc}/${post}`, grade]));
  const found = [...new Set(posts)].slice(0, 10);
  const missed = [...grades]
    .filter(([post, grade]) => grade > 1 && !found.includes(post))
    .map(([post, grade]) => `${post}:${grade}`);
  console.log(`${ndcg(posts, query).toFixed(2)}  ${query.id}  ${query.query.slice(0, 40)}`);
  console.log(`      ${found.map((post) => `${post}:${grades.get(post) ?? 0}`).join(" ")}  missed ${missed.join(" ")}`);
}

function row(name: string, cells: string[]): string {
  return name.padEnd(28) + cells.map((cell) => cell.padStart(11)).join("");
}
