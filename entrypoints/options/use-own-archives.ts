import { useState } from "preact/hooks";
import type { ArchiveAdding, ArchiveProblem } from "../../components/options/choices";

/** Adding and removing archives of the reader's own. What writes them is loaded with the first use: most visits need none of it. */
export function useOwnArchives(changed: () => void): {
  adding: ArchiveAdding | null;
  onAddArchive(file: File): void;
  onRemoveArchive(id: string, title: string): void;
} {
  const [adding, setAdding] = useState<ArchiveAdding | null>(null);
  /** What came of it is said also where it failed: a bar that stands still for ever would be no answer. */
  const told = async (failure: ArchiveProblem, act: () => Promise<ArchiveAdding>) => {
    setAdding(await act().catch((): ArchiveAdding => ({ state: "failed", why: failure })));
    changed();
  };
  const add = (file: File) =>
    told("internal", async () => {
      setAdding({ state: "adding", share: 0 });
      const { addArchive } = await import("./own-archives");
      return addArchive(file, (share) => setAdding({ state: "adding", share }));
    });
  const remove = (id: string, title: string) =>
    told("not-removed", async () => {
      const { removeArchive } = await import("./own-archives");
      await removeArchive(id);
      return { state: "removed", title };
    });
  return { adding, onAddArchive: (file) => void add(file), onRemoveArchive: (id, title) => void remove(id, title) };
}
