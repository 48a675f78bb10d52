import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RunStore, StoredBytes } from "../pack/runs";

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

/** Keeps runs in files of a temporary folder until `drop`. */
export function temporaryRuns(): { store: RunStore; drop(): void } {
  const folder = mkdtempSync(join(tmpdir(), "sidelight-runs-"));
  const opened: { close(): void }[] = [];
  return {
    store(bytes) {
      const path = join(folder, String(opened.length));
      writeFileSync(path, bytes);
      const stored = fileBytes(path, bytes.length);
      opened.push(stored);
      return stored;
    },
    drop() {
      for (const file of opened) file.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
