import { readFileSync } from "node:fs";
import { type OpenedPack, openPack } from "../pack/read";
import { reasonOf } from "./messages";

/** Read a pack from disk; throws what is wrong with it, the path before it. */
export function packAt(path: string): OpenedPack {
  return naming(path, () => openPack(readFileSync(path)));
}

/** A file's bytes, or standard input for `-`. */
export function bytesOf(path: string): Uint8Array {
  return naming(path, () => readFileSync(path === "-" ? 0 : path));
}

/** Reads a file; what is wrong with it is said with its path before it, as a command may be given several. */
export function naming<Value>(path: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw named(path, error);
  }
}

/** An error that says which file it is about, as the system's own mostly do. */
export function named(path: string, error: unknown): unknown {
  if ((error as NodeJS.ErrnoException).path !== undefined) return error;
  return new Error(`${path === "-" ? "standard input" : path}: ${reasonOf(error)}`, { cause: error });
}
