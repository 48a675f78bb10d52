import type { Address } from "./exclusion-filter";

/** `/web/20200814120000if_/https://…`, as the Wayback Machine and other archives write it, and `/newest/https://…`. */
const ARCHIVED = /^\/(?:.*?\/)?(?:\d[\d.-]{3,16}(?:[a-z]{2}_)?|newest|oldest)\/(https?:\/\/?.+)$/s;

/** A page in a cache for AMP: `/c/s/host/path`, where `s` stands for https. */
const CACHED = /^\/[a-z]+\/(s\/)?(.+)$/s;

/**
 * The address that a copy was made from, for what the reader said of a page or site: it holds for the page wherever it
 * is kept. Any other address as it is. Whether the extension runs at all is a matter of the address the browser shows.
 */
export function originalOf(shown: Address): Address {
  if (!URL.canParse(shown.page)) return shown;
  const copy = new URL(shown.page);
  const original = archived(copy) ?? translated(copy) ?? cached(copy);
  if (!original || !URL.canParse(original)) return shown;
  const { href, hostname } = new URL(original);
  return { page: href.replace(/#.*$/s, ""), host: hostname };
}

function archived({ pathname, search }: URL): string | null {
  const original = ARCHIVED.exec(pathname + search)?.[1];
  // Browsers and servers make one slash of two.
  return original?.replace(/^(https?):\/+/, "$1://") ?? null;
}

/** Google's translation: dots of the host became hyphens, hyphens two of them. */
function translated(copy: URL): string | null {
  const host = /^(.+)\.translate\.goog$/.exec(copy.hostname)?.[1];
  if (!host) return null;
  const scheme = copy.searchParams.get("_x_tr_sch") ?? "https";
  const original = new URL(copy);
  for (const name of copy.searchParams.keys()) if (name.startsWith("_x_tr_")) original.searchParams.delete(name);
  const dotted = host.replace(/--|-/g, (hyphens) => (hyphens === "-" ? "." : "-"));
  return `${scheme}://${dotted}${original.pathname}${original.search}`;
}

function cached({ hostname, pathname, search }: URL): string | null {
  if (!hostname.endsWith(".cdn.ampproject.org")) return null;
  const found = CACHED.exec(pathname + search);
  return found ? `http${found[1] ? "s" : ""}://${found[2]}` : null;
}
