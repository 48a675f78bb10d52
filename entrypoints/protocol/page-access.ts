import { isOff } from "../settings/off-sites";
import type { Sites } from "../settings/settings";
import { isPermitted } from "../settings/site-permissions";
import type { TabInfo } from "./active-tab";
import type { PageState } from "./messages";
import { isExcluded, shippedMatches } from "./shipped-sites";
import { coversAddress, coversHost } from "./sites";

/** What the popup can say of a page before it has asked the archive. */
export type PageAccess =
  | { kind: "running"; host: string; state: PageState }
  | { kind: "off" | "stale"; host: string }
  /** `always`: whether it would run there by itself once the browser gives leave. */
  | { kind: "not-listed"; host: string; always: boolean }
  | { kind: "excluded"; host: string; reason: string }
  /** The browser tells the address of such a tab only after a click. */
  | { kind: "unknown" }
  | { kind: "forbidden" };

/**
 * Why a page is read or not. `state` is what its content script answered, null where none did:
 * on a listed site that means the page was open before the extension came.
 */
export async function pageAccess(tab: TabInfo | null, sites: Sites, state: PageState | null): Promise<PageAccess> {
  if (tab?.url === null) return { kind: "unknown" };
  const url = tab?.url && URL.canParse(tab.url) ? new URL(tab.url) : null;
  if (!url || (url.protocol !== "http:" && url.protocol !== "https:")) return { kind: "forbidden" };
  const host = url.hostname;
  if (isExcluded(url.href)) return { kind: "excluded", host, reason: await reasonFor(url) };
  if (state?.readable === false) return { kind: "forbidden" };
  if (isOff(sites.off, host)) return { kind: "off", host };
  if (state && (state.active || !sites.onlyOnClick)) return { kind: "running", host, state };
  // Settings may come from another browser, and leave that was given can be taken back: a reload would not help then.
  if (!state && isListed(url, sites) && (await isPermitted(`${url.protocol}//${host}/*`)))
    return isPdf(url) ? { kind: "forbidden" } : { kind: "stale", host };
  return { kind: "not-listed", host, always: !sites.onlyOnClick };
}

/** Whether an address looks like that of a PDF, whose viewer Firefox lets no content script into. */
function isPdf({ pathname }: URL): boolean {
  return /\.pdf$/i.test(pathname);
}

/** Whether the extension runs on a page without being asked each time. */
function isListed(url: URL, sites: Sites): boolean {
  if (sites.onlyOnClick) return false;
  if (sites.all || sites.added.some((pattern) => coversHost(pattern, url.hostname))) return true;
  return shippedMatches().some((pattern) => coversAddress(pattern, url.href));
}

/** Why an address is excluded. The list with the reasons is read only on such a page. */
async function reasonFor(url: URL): Promise<string> {
  const { excluded } = await import("../../corpus/lexicon/sites.yaml");
  return excluded.find((entry) => coversAddress(entry.pattern, url.href))?.reason ?? "";
}
