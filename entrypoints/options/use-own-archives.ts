import { useState } from "preact/hooks";
import type { ArchiveAdding } from "../../components/options/choices";

/** Adding and removing archives of the reader's own. What writes them is loaded with the first use: most visits need none of it. */
export function useOwnArchives(changed: () => void): {
  adding: ArchiveAdding | null;
  onAddArchive(file: File): void;
  onRemoveArchive(id: string, title: string): void;
} {
  const [adding, setAdding] = useState<ArchiveAdding | null>(null);
  const add = async (file: File) => {
    setAdding({ state: "adding", share: 0 });
    const { addArchive } = await import("./own-archives");
    setAdding(await addArchive(file, (share) => setAdding({ state: "adding", share })));
    changed();
  };
  const remove = async (id: string, title: string) => {
    const { removeArchive } = await import("./own-archives");
    await removeArchive(id);
    setAdding({ state: "removed", title });
    changed();
  };
  return { adding, onAddArchive: (file) => void add(file), onRemoveArchive: (id, title) => void remove(id, title) };
}
