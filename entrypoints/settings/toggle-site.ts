import { isOff, offWithout } from "./off-sites";
import { sites } from "./settings";

/** Turn the extension on or off for a host, kept across sessions. Returns whether it is on now. */
export async function toggleSite(host: string): Promise<boolean> {
  const now = await sites.getValue();
  const on = isOff(now.off, host);
  const off = on ? offWithout(now.off, host) : [...now.off, host];
  await sites.setValue({ ...now, off });
  return on;
}
