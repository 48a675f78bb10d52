import { parseArgs } from "node:util";
import type { Archive, Filters, Hit, Results } from "../model";
import { NO_FILTERS } from "../model";
import { searchWithSuggestions } from "../search/suggest";
import { bytesOf, packAt } from "./files";
import { atMost, counted, countFlag, print, required, say } from "./usage";

const OPTIONS = {
  source: { type: "string", multiple: true },
  limit: { type: "string" },
  json: { type: "boolean" },
} as const;

/** What filters are called in a message. */
const FILTERS: Record<keyof Filters, string> = {
  hiddenSources: "the sources asked for",
  kinds: "the kinds asked for",
  languages: "the languages asked for",
  after: "the first date",
  before: "the last date",
  hasFigures: "asking for figures",
  hasPictures: "asking for pictures",
};

/** `search PACK QUERY`: the best passages; nothing found as typed is searched by its best correction. */
export async function searchCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  atMost(positionals, 2);
  const { archive } = packAt(required(positionals, 0, "PACK"));
  const query = required(positionals, 1, "QUERY");
  const results = await searchWithSuggestions(archive, {
    query,
    filters: await onlySources(archive, values.source),
    limit: countFlag(values.limit, 10),
    offset: 0,
    order: "score",
  });
  return report(results, values.json);
}

/** `relate PACK (FILE | -)`: a paragraph of some page in, the same result shape out. */
export async function relateCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  atMost(positionals, 2);
  const { archive } = packAt(required(positionals, 0, "PACK"));
  const { pageText } = await import("./page-text");
  const file = required(positionals, 1, "FILE");
  const results = await archive.relate({
    text: pageText(file, bytesOf(file)),
    filters: await onlySources(archive, values.source),
    limit: countFlag(values.limit, 10),
    offset: 0,
  });
  return report(results, values.json);
}

async function onlySources(archive: Archive, wanted: string[] | undefined): Promise<Filters> {
  if (!wanted) return NO_FILTERS;
  const known = (await archive.info()).flatMap((info) => info.sources.map((source) => source.id));
  for (const id of wanted)
    if (!known.includes(id)) say(`The archive has no source "${id}"; it has ${known.join(", ")}.`);
  return { ...NO_FILTERS, hiddenSources: known.filter((id) => !wanted.includes(id)) };
}

function report(results: Results, json: boolean | undefined): number {
  const value = {
    total: results.total,
    results: results.hits.map((hit) => ({
      document: hit.document,
      post: hit.post,
      passage: hit.passage,
      score: hit.score,
      text: hit.text,
      why: hit.why,
      copies: hit.copies,
      copyDocuments: hit.copyDocuments,
    })),
    suggestions: results.suggestions,
    emptiedBy: results.emptiedBy,
  };
  const lines = () => [
    `${results.exact ? "" : "at least "}${counted(results.total, "passage")}, showing ${results.hits.length}.`,
    ...(results.emptiedBy ? [`Everything that was found is left out by ${FILTERS[results.emptiedBy]}.`] : []),
    ...(results.suggestions.length > 0 ? [`Did you mean: ${results.suggestions.join(", ")}?`] : []),
    ...results.hits.map(
      (hit) =>
        `\n${hit.score.toFixed(2)}  ${hit.passage}  ${hit.source.name}, ${hit.author ?? "–"}, ${hit.date ?? "no date"}${copiesOf(hit)}\n${hit.text}`,
    ),
  ];
  print(json, value, lines);
  return 0;
}

function copiesOf({ copies, copyDocuments }: Hit): string {
  return copies === 0 ? "" : `  (+${copies} in nearly the same words, in ${counted(copyDocuments, "other document")})`;
}
