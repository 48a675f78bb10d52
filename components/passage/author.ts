import type { Hit } from "../../corpus/model";

/** Who wrote it, as it stands beside the source: null where the source names itself, which is said already. */
export function authorBeside({ source, author }: Pick<Hit, "source" | "author">, unknown: string): string | null {
  return author === source.name ? null : (author ?? unknown);
}
