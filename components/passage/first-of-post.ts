import type { Hit } from "../../corpus/model";

/** The first passage of each post in a list: the editors' sentence on the post is told in full there. */
export function firstOfPosts(hits: Pick<Hit, "document" | "post" | "passage">[]): ReadonlySet<string> {
  const first = new Map<string, string>();
  for (const { document, post, passage } of hits) {
    const key = `${document}/${post}`;
    if (!first.has(key)) first.set(key, passage);
  }
  return new Set(first.values());
}
