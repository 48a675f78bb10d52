import type { ArchiveDocument } from "../model";
import { Inverter } from "./invert";
import { type PrepareLexicon, prepareDocument } from "./prepare";
import { preparedBytes } from "./prepared-bytes";
import type { Run, RunStore } from "./runs";

/** A part of an archive that was prepared by itself; its runs count its passages from 0. */
export interface Batch {
  /** Ids of its documents, in order. */
  documents: string[];
  passages: number;
  runs: Run[];
}

/** Prepares documents apart from all others, so that parts of an archive can be prepared in several threads and kept. */
export function prepareBatch(
  documents: Iterable<ArchiveDocument>,
  lexicon: PrepareLexicon,
  write: (bytes: Uint8Array) => void,
  runStore: RunStore,
): Batch {
  const inverter = new Inverter(runStore);
  const ids: string[] = [];
  let passages = 0;
  for (const document of documents) {
    ids.push(document.id);
    write(preparedBytes(prepareDocument(document, lexicon, (units) => inverter.add(passages++, units))));
  }
  return { documents: ids, passages, runs: inverter.finish() };
}
