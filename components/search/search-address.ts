import { NO_FILTERS, type SearchQuery } from "../../corpus/model";
import { formatRoute } from "../library/route";

/** The library's search for the same query in the same order. */
export function searchAddress(libraryBase: string, query: string, order: SearchQuery["order"]): string {
  return libraryBase + formatRoute({ page: "search", query, filters: NO_FILTERS, order });
}
