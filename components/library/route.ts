import { type Filters, type LanguageTag, NO_FILTERS, type SearchQuery, type SourceKind } from "../../corpus/model";

/** A place in the library. Every one has an address that can be kept and shared. */
export type Route =
  | { page: "documents" }
  | { page: "document"; id: string; passage: string | null }
  | { page: "terms" }
  | { page: "term"; id: string }
  | { page: "figures" }
  | { page: "measure"; id: string; about: string | null }
  | { page: "timeline" }
  | { page: "search"; query: string; filters: Filters; order: SearchQuery["order"] };

/** Read an address as `#/document/002?passage=002%2F1%2F3`. What is none leads to the list of documents. */
export function parseRoute(hash: string): Route {
  const [path = "", search = ""] = hash.replace(/^#\/?/, "").split("?", 2);
  const [page, id] = path.split("/").map(decode);
  const parameters = new URLSearchParams(search);
  switch (page) {
    case "document":
      return id ? { page, id, passage: parameters.get("passage") } : { page: "documents" };
    case "terms":
      return id ? { page: "term", id } : { page };
    case "figures":
      return id ? { page: "measure", id, about: parameters.get("about") } : { page };
    case "timeline":
      return { page };
    case "search":
      return { page, query: parameters.get("q") ?? "", ...readFilters(parameters) };
    default:
      return { page: "documents" };
  }
}

/** The address of a place, beginning with `#/`. */
export function formatRoute(route: Route): string {
  switch (route.page) {
    case "document":
      return `#/document/${encodeURIComponent(route.id)}${part({ passage: route.passage })}`;
    case "term":
      return `#/terms/${encodeURIComponent(route.id)}`;
    case "measure":
      return `#/figures/${encodeURIComponent(route.id)}${part({ about: route.about })}`;
    case "search":
      return `#/search${part({ q: route.query, ...writeFilters(route) })}`;
    default:
      return `#/${route.page}`;
  }
}

function part(parameters: Record<string, string | null>): string {
  const given = Object.entries(parameters).filter((entry): entry is [string, string] => !!entry[1]);
  return given.length > 0 ? `?${new URLSearchParams(given)}` : "";
}

function writeFilters({
  filters,
  order,
}: {
  filters: Filters;
  order: SearchQuery["order"];
}): Record<string, string | null> {
  return {
    kind: filters.kinds.join(","),
    language: filters.languages.join(","),
    hidden: filters.hiddenSources.join(","),
    after: filters.after,
    before: filters.before,
    figures: filters.hasFigures ? "1" : null,
    pictures: filters.hasPictures ? "1" : null,
    ...(typeof order === "object" ? { near: order.near.slice(0, 10) } : { order: order === "score" ? null : order }),
  };
}

function readFilters(parameters: URLSearchParams): { filters: Filters; order: SearchQuery["order"] } {
  const list = (name: string) => (parameters.get(name) ?? "").split(",").filter(Boolean);
  const date = (name: string) => {
    const value = parameters.get(name);
    return value && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value) ? value : null;
  };
  const order = parameters.get("order");
  const near = date("near");
  return {
    filters: {
      ...NO_FILTERS,
      kinds: list("kind").filter((kind): kind is SourceKind => kind === "news" || kind === "forum"),
      languages: list("language").filter((tag): tag is LanguageTag => ["en", "zh-Hans", "zh-Hant"].includes(tag)),
      hiddenSources: list("hidden"),
      after: date("after"),
      before: date("before"),
      hasFigures: parameters.get("figures") === "1",
      hasPictures: parameters.get("pictures") === "1",
    },
    order: near !== null ? { near } : order === "newest" || order === "oldest" ? order : "score",
  };
}

/** An address typed or cut by hand may hold a lone percent sign. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
