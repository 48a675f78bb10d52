import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileBytes } from "../../corpus/cli/file-bytes";
import type { RunStore } from "../../corpus/pack/runs";

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
