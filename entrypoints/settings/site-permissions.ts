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

/** Run on every site. Must be called in the click itself; where the browser does not get leave all is as it was. */
export async function runEverywhere(): Promise<void> {
  const asked = browser.permissions.request({ origins: EVERY_SITE });
  const { all, onlyOnClick } = await change((now) => ({ ...now, all: true, onlyOnClick: false }));
  const granted = await asked.catch(() => false);
  if (!granted) await change((now) => ({ ...now, all, onlyOnClick }));
}

/** Run on listed and added sites alone, or on none of them without a click, and give back the leave for every site. */
export async function runOnSites(onlyOnClick: boolean): Promise<void> {
  await change((now) => ({ ...now, all: false, onlyOnClick }));
  await browser.permissions.remove({ origins: EVERY_SITE }).catch(() => false);
}

/** Resolves to what was before. */
async function change(next: (now: Sites) => Sites): Promise<Sites> {
  const now = await sites.getValue();
  await sites.setValue(next(now));
  return now;
}
