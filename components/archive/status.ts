import type { ArchiveInfo } from "../../corpus/model";

/** How far the archive is, as the views show it. */
export type ArchiveStatus =
  | { state: "installing"; done: number; total: number }
  | { state: "ready"; archives: ArchiveInfo[]; notUpdated?: string; unreadable?: Pick<ArchiveInfo, "id" | "title">[] }
  | { state: "damaged"; message: string };

/** Sources of all archives, each once, with its passages counted together. */
export function sourcesOf(archives: ArchiveInfo[]): ArchiveInfo["sources"] {
  const sources = new Map<string, ArchiveInfo["sources"][number]>();
  for (const source of archives.flatMap((archive) => archive.sources)) {
    const known = sources.get(source.id);
    if (!known) sources.set(source.id, { ...source });
    else {
      known.documents += source.documents;
      known.passages += source.passages;
    }
  }
  return [...sources.values()];
}
