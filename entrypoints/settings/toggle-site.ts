import { sites } from "./settings";

/** Whether the reader has the extension running on a host. */
export async function isSiteOn(host: string): Promise<boolean> {
  return !(await sites.getValue()).off.includes(host);
}

/** Turn the extension on or off for a host, kept across sessions. Returns whether it is on now. */
export async function toggleSite(host: string): Promise<boolean> {
  const now = await sites.getValue();
  const on = now.off.includes(host);
  const off = on ? now.off.filter((other) => other !== host) : [...now.off, host];
  await sites.setValue({ ...now, off });
  return on;
}
