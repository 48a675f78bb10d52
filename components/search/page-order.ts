import type { SearchQuery } from "../../corpus/model";

/** The order as chosen beside one page, for the page that is beside now: the nearest are those nearest to its own date. */
export function orderBeside(pageDate: string | null, order: SearchQuery["order"]): SearchQuery["order"] {
  if (typeof order === "string") return order;
  return pageDate === null ? "score" : { near: pageDate };
}
