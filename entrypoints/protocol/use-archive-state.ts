import { useCallback, useEffect, useState } from "preact/hooks";
import { callBackground } from "./call";
import type { ArchiveState } from "./messages";

/** How often an install is asked for its progress, ms: often enough to look alive. */
const PROGRESS_EVERY = 250;

/** The archive's state, followed while it installs, and ways to rebuild it and to look at it again. */
export function useArchiveState(): { archive: ArchiveState | null; rebuild(): void; read(): void } {
  const [archive, setArchive] = useState<ArchiveState | null>(null);
  const read = useCallback(async () => {
    const answer = await callBackground("archiveState", null);
    setArchive(answer.ok ? answer.value : { state: "damaged", message: answer.message });
  }, []);
  useEffect(() => {
    void read();
  }, [read]);
  useEffect(() => {
    if (archive?.state !== "installing") return;
    const timer = setTimeout(() => void read(), PROGRESS_EVERY);
    return () => clearTimeout(timer);
  }, [archive, read]);
  const rebuild = () => {
    setArchive({ state: "installing", done: 0, total: 1 });
    void callBackground("rebuildArchive", null).then(read);
  };
  return { archive, rebuild, read: () => void read() };
}
