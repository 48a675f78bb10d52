import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

const root = resolve(process.env.SIDELIGHT_SHARED ?? resolve(import.meta.dirname, "../../shared"));

/** Whether the originals, judged data and samples are beside the project; tests that need them skip otherwise. */
export const sharedPresent = existsSync(resolve(root, "archive"));

if (!sharedPresent)
  console.warn(`Originals and samples are not beside the project (${root}): their tests are skipped.`);

/** Absolute path of a file or folder of the shared inputs. */
export function sharedPath(path: string): string {
  return resolve(root, path);
}

/** A judged-data file of `gold`, parsed. The caller states its shape. */
export function gold<T>(name: string): T {
  return JSON.parse(readFileSync(sharedPath(`gold/${name}.json`), "utf8")) as T;
}

/** The five originals, file name and bytes, in order. */
export function originals(): { name: string; bytes: Uint8Array }[] {
  return readdirSync(sharedPath("archive"))
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => ({ name, bytes: readFileSync(sharedPath(`archive/${name}`)) }));
}
