import { browser } from "wxt/browser";
import { offWithout } from "./off-sites";
import { type Sites, sites } from "./settings";

const EVERY_SITE = ["*://*/*"];

/** Whether the browser gives leave for a match pattern. One that is malformed, as a settings file may hold it, has none. */
export async function isPermitted(pattern: string): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: [pattern] });
  } catch {
    return false;
  }
}

/**
 * Ask the browser for a site and keep it. Must be called in the click itself. The site is kept first: some
 * browsers close the view with the question, and the background acts once the answer is there.
 */
export async function addSite(host: string): Promise<boolean> {
  const asked = browser.permissions.request({ origins: [`*://${host}/*`] });
  await change((now) => ({
    ...now,
    added: [...new Set([...now.added, host])],
    off: offWithout(now.off, host),
  }));
  const granted = await asked.catch(() => false);
  if (!granted) await change((now) => ({ ...now, added: now.added.filter((other) => other !== host) }));
  return granted;
}

/** Forget a site that was added, and give its permission back. */
export async function removeSite(host: string): Promise<void> {
  await change((now) => ({ ...now, added: now.added.filter((other) => other !== host) }));
  await browser.permissions.remove({ origins: [`*://${host}/*`] }).catch(() => false);
}

/** Run on every site or no longer. Must be called in the click itself; false where the browser was not given leave. */
export async function runEverywhere(all: boolean): Promise<boolean> {
  if (!all) {
    await change((now) => ({ ...now, all: false }));
    await browser.permissions.remove({ origins: EVERY_SITE }).catch(() => false);
    return true;
  }
  const asked = browser.permissions.request({ origins: EVERY_SITE });
  await change((now) => ({ ...now, all: true, onlyOnClick: false }));
  const granted = await asked.catch(() => false);
  if (!granted) await change((now) => ({ ...now, all: false }));
  return granted;
}

async function change(next: (now: Sites) => Sites): Promise<void> {
  await sites.setValue(next(await sites.getValue()));
}
