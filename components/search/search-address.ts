import type { SearchQuery } from "../../corpus/model";

/** The library's search for the same query in the same order. */
export function searchAddress(libraryBase: string, query: string, order: SearchQuery["order"]): string {
  const ordered =
    order === "score" ? "" : typeof order === "object" ? `&near=${order.near.slice(0, 10)}` : `&order=${order}`;
  return `${libraryBase}#/search?q=${encodeURIComponent(query)}${ordered}`;
}
