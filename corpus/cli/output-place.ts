import { closeSync, openSync, readSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { isPack } from "../pack/read";

/**
 * Throws, before any work is done, where a pack cannot be put at a path. What stands there gives way only where it is
 * a pack or empty: a slip in a command must not cost anybody a text.
 */
export function checkOutputPlace(path: string): void {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there?.isDirectory() || /[\\/]$/.test(path))
    throw new Error(`${path} is a folder: name a file in it, as --out ${join(path, "my.pack")}.`);
  if (!there) {
    // Throws the system's own error, which names the folder that is missing.
    statSync(dirname(path));
    return;
  }
  if (!there.isFile() || !(there.size === 0 || beginsAsPack(path)))
    throw new Error(`${path} is there and is no archive: it is left as it is. Name another --out.`);
}

function beginsAsPack(path: string): boolean {
  const file = openSync(path, "r");
  try {
    const bytes = new Uint8Array(4);
    readSync(file, bytes);
    return isPack(bytes);
  } finally {
    closeSync(file);
  }
}
