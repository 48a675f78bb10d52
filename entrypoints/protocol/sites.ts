import type { SourceKind } from "../../corpus/model";

export type ExclusionReason = "mail" | "bank" | "government" | "health" | "editor" | "payment" | "passwords";

/** The content of corpus/lexicon/sites.yaml: where the extension runs by itself, and where it never does. */
export interface SitesFile {
  sites: { id: string; name: string; kind: SourceKind; hosts: string[]; language: string }[];
  excluded: { pattern: string; reason: ExclusionReason }[];
}

/** Match patterns for the manifest, one per host; a host may begin with `*.`. */
export function matchPatterns(hosts: string[]): string[] {
  return hosts.map((host) => `*://${host}/*`);
}

/** Whether a host pattern (`news.example.org` or `*.example.org`) covers a page's host. */
export function coversHost(pattern: string, host: string): boolean {
  if (!pattern.startsWith("*.")) return pattern === host;
  const bare = pattern.slice(2);
  return host === bare || host.endsWith(`.${bare}`);
}

/**
 * Whether a match pattern (`*://*.example.org/path*`) covers an address. Enough of the manifest's
 * match pattern language for our own lists: any scheme or one, a host, a path with `*`.
 */
export function coversAddress(pattern: string, address: string): boolean {
  const parts = /^(\*|https?):\/\/([^/]+)(\/.*)?$/.exec(pattern);
  if (!parts || !URL.canParse(address)) return false;
  const url = new URL(address);
  if (url.protocol !== "http:" && url.protocol !== "https:") return false;
  if (parts[1] !== "*" && url.protocol !== `${parts[1]}:`) return false;
  if (parts[2] !== "*" && !coversHost(parts[2] ?? "", url.hostname)) return false;
  return coversPath((parts[3] ?? "/*").split("*"), url.pathname + url.search);
}

function coversPath(pieces: string[], path: string): boolean {
  const first = pieces[0] ?? "";
  const last = pieces.at(-1) ?? "";
  if (!path.startsWith(first)) return false;
  if (pieces.length === 1) return path === first;
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return path.length - last.length >= at && path.endsWith(last);
}
