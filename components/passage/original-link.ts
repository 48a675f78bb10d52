import type { Hit } from "../../corpus/model";

/**
 * The address of a passage's original with a text fragment to the place, where the archive knows an address
 * and a few words of the original. Only http and https: an archive is data from elsewhere and may hold anything.
 */
export function originalLink(hit: Pick<Hit, "url" | "anchor">): string | null {
  if (!hit.url || !URL.canParse(hit.url)) return null;
  const url = new URL(hit.url);
  if (url.protocol !== "https:" && url.protocol !== "http:") return null;
  if (!hit.anchor) return url.href;
  // A hyphen has a meaning of its own in a text directive.
  const words = encodeURIComponent(hit.anchor).replaceAll("-", "%2D");
  return `${url.href}${url.hash ? "" : "#"}:~:text=${words}`;
}

/** The host that a picture would be loaded from; null where its address is not one to load. */
export function pictureHost(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  return parsed.protocol === "https:" || parsed.protocol === "http:" ? parsed.host : null;
}
