import type { Hit } from "../../corpus/model";

/** Who wrote it, as it stands beside the source: null where the source names itself, which is said already. */
export function authorBeside<Unknown extends string | null>(
  { source, author }: Pick<Hit, "source" | "author">,
  unknown: Unknown,
): string | Unknown | null {
  return author === source.name ? null : (author ?? unknown);
}
