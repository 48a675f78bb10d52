import { browser } from "wxt/browser";
import { coversAddress, coversHost } from "./sites";

/*
 * Where the extension runs by itself and where it never does. The manifest holds both, so that no bundle needs a list of its own.
 */

/** Match patterns of the listed sites. */
export function shippedMatches(): string[] {
  return contentScript()?.matches ?? [];
}

/** Match patterns of mail, banks and the like. */
export function shippedExclusions(): string[] {
  return contentScript()?.exclude_matches ?? [];
}

/** What of a host is left alone; nothing on nearly all of them. */
export function exclusionsOn(host: string): string[] {
  return shippedExclusions().filter((pattern) => coversHost(pattern.split("/")[2]!, host));
}

/** Whether an address is one of those that are left alone, whoever asks. */
export function isExcluded(address: string, exclusions: string[] = shippedExclusions()): boolean {
  return exclusions.some((pattern) => coversAddress(pattern, address));
}

function contentScript() {
  return browser.runtime.getManifest().content_scripts?.[0];
}
