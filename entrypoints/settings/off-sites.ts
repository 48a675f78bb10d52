import { shippedMatches } from "../protocol/shipped-sites";
import { coversHost } from "../protocol/sites";

/** Whether one of the hosts that the reader turned off covers a page's host. */
export function isOff(off: readonly string[], host: string): boolean {
  return off.some((entry) => coversHost(entry, host) || coversOldEntry(entry, host));
}

/** What is turned off once a page's host is on again. */
export function offWithout(off: readonly string[], host: string): string[] {
  return off.filter((entry) => !isOff([entry], host));
}

/**
 * Whether a listed site is on: not where each of its hosts is turned off, be it by a page of it that was turned off
 * under a name of its own.
 */
export function isSiteOn(off: readonly string[], hosts: readonly string[]): boolean {
  return !hosts.every((host) => off.some((entry) => concerns(entry, host)));
}

/** What is turned off once a listed site is on or off as a whole. */
export function offWithSite(off: readonly string[], hosts: readonly string[], on: boolean): string[] {
  const others = off.filter((entry) => !hosts.some((host) => concerns(entry, host)));
  return on ? others : [...others, ...hosts];
}

/** Whether an entry turns off a listed host, in whole or in part. */
function concerns(entry: string, host: string): boolean {
  return coversHost(host, bare(entry)) || coversHost(entry, bare(host));
}

function bare(host: string): string {
  return host.replace("*.", "");
}

/** Settings once held `example.org` where the list of sites has `*.example.org`. */
function coversOldEntry(entry: string, host: string): boolean {
  return coversHost(`*.${entry}`, host) && shippedMatches().includes(`*://*.${entry}/*`);
}
