import { useCallback, useEffect, useReducer, useState } from "preact/hooks";
import { callBackground } from "./call";
import type { ArchiveState } from "./messages";

/** How often an install is asked for its progress, ms: often enough to look alive. */
const PROGRESS_EVERY = 250;
/** How long after a question that nobody answered it is asked again, ms. */
const AGAIN_AFTER = 1000;

/** The archive's state, followed while it installs, and ways to rebuild it and to look at it again. */
export function useArchiveState(): { archive: ArchiveState | null; rebuild(): void; read(): void } {
  const [archive, setArchive] = useState<ArchiveState | null>(null);
  const [unanswered, count] = useReducer((before: number) => before + 1, 0);
  const read = useCallback(async () => {
    const answer = await callBackground("archiveState", null);
    // A background that stopped before it answered says nothing of the archive.
    if (answer.ok) setArchive(answer.value);
    else count(undefined);
  }, []);
  useEffect(() => {
    void read();
  }, [read]);
  useEffect(() => {
    if (archive?.state !== "installing") return;
    const timer = setTimeout(() => void read(), PROGRESS_EVERY);
    return () => clearTimeout(timer);
  }, [archive, read]);
  useEffect(() => {
    if (unanswered === 0) return;
    const timer = setTimeout(() => void read(), AGAIN_AFTER);
    return () => clearTimeout(timer);
  }, [unanswered, read]);
  const rebuild = () => {
    setArchive({ state: "installing", done: 0, total: 1 });
    void callBackground("rebuildArchive", null).then(read);
  };
  return { archive, rebuild, read: () => void read() };
}
