import { closeSync, openSync, readSync } from "node:fs";
import type { StoredBytes } from "../pack/runs";

/** The bytes of a file, read piece by piece. Open until `close`. */
export function fileBytes(path: string, length: number): StoredBytes & { close(): void } {
  const file = openSync(path, "r");
  return {
    length,
    read(start, end) {
      const bytes = new Uint8Array(end - start);
      let at = 0;
      while (at < bytes.length) {
        const read = readSync(file, bytes, at, bytes.length - at, start + at);
        if (read === 0) throw new Error(`${path} is shorter than when it was written.`);
        at += read;
      }
      return bytes;
    },
    close: () => closeSync(file),
  };
}
