/** The judged queries by set: those beside the project, and three sets of our own in `judged/`. */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { gold } from "../shared";
import { asQuery, type ComparedParagraph, type JudgedQuery, kindOf } from "./quality-measure";

/** Queries that were written and judged together, with the words that the bench prints above their figures. */
export interface JudgedSet {
  name: string;
  queries: JudgedQuery[];
}

/** How a query of our own stands in its file: the posts of each grade as `document/post`. */
interface OwnQuery extends Omit<JudgedQuery, "cross_lingual" | "judgements"> {
  cross_lingual?: boolean;
  grades: Record<string, string[]>;
}

/** Every set in the order in which it is printed. */
export function judgedSets(): JudgedSet[] {
  return [
    {
      name: "judged queries, and paragraphs of news pages",
      queries: [...gold<JudgedQuery[]>("queries"), ...gold<ComparedParagraph[]>("compare").map(asQuery)],
    },
    { name: "own queries, written before the ranking was looked at", queries: ownQueries("first-own") },
    { name: "held-out queries, written before anything of the search was looked at", queries: ownQueries("held-out") },
    { name: "held-out queries, written later in the same way", queries: ownQueries("held-out-2") },
  ];
}

/**
 * The held-out sets with the judgements of posts that an engine found and nobody had judged, which were judged without
 * knowing whose they were. Without them such a post counts as no answer.
 */
export function pooledSets(): JudgedSet[] {
  return ["held-out", "held-out-2"].map((name) => {
    const added = new Map(ownQueries(`${name}-pooled`).map(({ id, judgements }) => [id, judgements]));
    const queries = ownQueries(name).map((query) => ({
      ...query,
      judgements: [...query.judgements, ...(added.get(query.id) ?? [])],
    }));
    return { name: `queries of ${name}, with judgements of what was found`, queries };
  });
}

/** What readers would type: so many queries of our own sets, in the languages and kinds that these have, without pasted paragraphs. */
export function typedQueries(count: number): string[] {
  const all = ["first-own", "held-out", "held-out-2"]
    .flatMap(ownQueries)
    .filter((query) => kindOf(query) !== "paragraphs");
  return Array.from({ length: count }, (_, at) => all[Math.floor((at * all.length) / count)]!.query);
}

function ownQueries(name: string): JudgedQuery[] {
  const path = fileURLToPath(new URL(`judged/${name}.yaml`, import.meta.url));
  const queries = parse(readFileSync(path, "utf8")) as OwnQuery[];
  return queries.map(({ grades, cross_lingual = false, ...query }) => ({
    ...query,
    cross_lingual,
    judgements: Object.entries(grades).flatMap(([grade, posts]) => posts.map((post) => judgement(post, Number(grade)))),
  }));
}

function judgement(post: string, grade: number): JudgedQuery["judgements"][number] {
  const [doc, ordinal] = post.split("/");
  return { doc: doc!, post: Number(ordinal), grade };
}
