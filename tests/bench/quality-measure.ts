/** A judged query of gold/queries.json, or a paragraph of gold/compare.json with the posts it relates to. */
export interface JudgedQuery {
  id: string;
  type: "zh-Hans" | "zh-Hant" | "en" | "fuzzy" | "paragraph" | "page";
  cross_lingual: boolean;
  query: string;
  judgements: { doc: string; post: number; grade: number }[];
}

/** The columns of the table in the order in which they are printed. */
export const KINDS = ["zh-Hans", "zh-Hant", "en", "en->zh", "slips", "paragraphs", "news pages"] as const;
export type Kind = (typeof KINDS)[number];

/** What kind of query it counts as. */
export function kindOf(query: JudgedQuery): Kind {
  if (query.cross_lingual) return "en->zh";
  if (query.type === "fuzzy") return "slips";
  if (query.type === "paragraph") return "paragraphs";
  return query.type === "page" ? "news pages" : query.type;
}

/** A paragraph of a news page in gold/compare.json. */
export interface ComparedParagraph {
  id: string;
  text: string;
  relate: JudgedQuery["judgements"];
}

/** The paragraph as a query. */
export function asQuery({ id, text, relate }: ComparedParagraph): JudgedQuery {
  return { id, type: "page", cross_lingual: false, query: text, judgements: relate };
}

/** nDCG@10 over posts: each post at the place of its first passage; gains of 2^grade - 1. */
export function ndcg(posts: string[], query: JudgedQuery): number {
  const grades = new Map(query.judgements.map(({ doc, post, grade }) => [`${doc}/${post}`, grade]));
  const found = [...new Set(posts)].slice(0, 10).map((post) => grades.get(post) ?? 0);
  const ideal = [...grades.values()].sort((a, b) => b - a).slice(0, 10);
  return discounted(found) / discounted(ideal);
}

function discounted(grades: number[]): number {
  return grades.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
}

/** The mean of each kind of which there is a query. */
export function meansByKind(scores: { kind: Kind; score: number }[]): Partial<Record<Kind, number>> {
  const means: Partial<Record<Kind, number>> = {};
  for (const kind of KINDS) {
    const own = scores.filter((score) => score.kind === kind);
    if (own.length > 0) means[kind] = own.reduce((sum, { score }) => sum + score, 0) / own.length;
  }
  return means;
}
