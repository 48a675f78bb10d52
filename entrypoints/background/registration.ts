import { browser } from "wxt/browser";
import { shippedExclusions, shippedMatches } from "../protocol/shipped-sites";
import { matchPatterns } from "../protocol/sites";
import { sites } from "../settings/settings";
import { isPermitted } from "../settings/site-permissions";

const ID = "added-sites";

/** Keep the content script registered on the sites that the reader added, and only while permitted. */
export function keepRegistered(): void {
  sites.watch(() => void register());
  browser.permissions.onAdded.addListener(() => void register());
  browser.permissions.onRemoved.addListener(() => void register());
  // An update of the extension drops what was registered before it.
  browser.runtime.onInstalled.addListener(() => void register());
  browser.runtime.onStartup.addListener(() => void register());
}

let pending: Promise<void> = Promise.resolve();

/** One at a time: two events at once would register the same id twice. */
function register(): Promise<void> {
  pending = pending.then(apply, apply);
  return pending;
}

async function apply(): Promise<void> {
  const wanted = await permittedPatterns();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (wanted.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      matches: wanted,
      excludeMatches: [...shippedMatches(), ...shippedExclusions()],
      js: ["/content-scripts/content.js"],
      allFrames: true,
      runAt: "document_idle",
      persistAcrossSessions: true,
    },
  ]);
}

/** Match patterns of the sites that the reader added, as far as the browser has leave for them. */
export async function permittedPatterns(): Promise<string[]> {
  const { added, all } = await sites.getValue();
  const patterns = all ? ["*://*/*"] : matchPatterns(added);
  const permitted = await Promise.all(patterns.map(isPermitted));
  return patterns.filter((_, index) => permitted[index]);
}
