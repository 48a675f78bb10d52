import { browser } from "wxt/browser";
import { coversAddress } from "./sites";

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

/** Whether an address is one of those that are left alone, whoever asks. */
export function isExcluded(address: string): boolean {
  return shippedExclusions().some((pattern) => coversAddress(pattern, address));
}

function contentScript() {
  return browser.runtime.getManifest().content_scripts?.[0];
}
