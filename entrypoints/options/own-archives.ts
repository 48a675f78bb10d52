import type { ArchiveAdding, ArchiveProblem } from "../../components/options/choices";
import { BUNDLED } from "../../corpus/model";
import { PackError } from "../../corpus/pack/errors";
import { streamManifest } from "../../corpus/pack/stream";
import { NoRoomError } from "../../corpus/store/errors";
import { openStore, type Store } from "../../corpus/store/store";
import { callBackground } from "../protocol/call";
import { archivesKey, lexiconOf, readOwnLexicons } from "../settings/installed-lexicons";
import { ownLexicons, withOwnLexicons } from "../settings/own-lexicons";
import { lexiconArchives, pageLexicon } from "../settings/settings";

/**
 * Put an archive of the reader's own beside the one that comes with the extension; one of the same name is replaced.
 * It is written from here: a message could not carry it, and the background goes on answering meanwhile.
 */
export async function addArchive(file: Blob, onProgress: (share: number) => void): Promise<ArchiveAdding> {
  const store = await openStore();
  try {
    const { id, title } = await streamManifest(piecesOf(file));
    if (id === BUNDLED) return { state: "failed", why: "reserved" };
    if (!store.persistent) return { state: "failed", why: "internal" };
    await store.install(piecesOf(file), (done, total) => onProgress(done / total));
    await haveNoticed();
    await writeLexicons(store);
    return { state: "added", title };
  } catch (error) {
    return { state: "failed", why: problemOf(error) };
  } finally {
    store.close();
  }
}

/** Take an archive of the reader's own out again. */
export async function removeArchive(id: string): Promise<void> {
  const store = await openStore();
  try {
    await store.remove(id);
    await haveNoticed();
    await writeLexicons(store);
  } finally {
    store.close();
  }
}

/** The background looks what is installed with each question, and answers over it from the next one on. */
async function haveNoticed(): Promise<void> {
  await callBackground("archiveState", null);
}

/** Let pages mark the names of all archives that are installed; open ones follow at once. Where this is stopped, the next worker does it. */
async function writeLexicons(store: Store): Promise<void> {
  const installed = await store.installed();
  const own = await readOwnLexicons(store, installed);
  await ownLexicons.setValue(own);
  const [written, bundled] = await Promise.all([pageLexicon.getValue(), lexiconOf(store, BUNDLED)]);
  // Where either is missing, the background writes it when it installs or rebuilds the bundled archive, and pages complete it.
  if (!written || !bundled) return;
  const { version, events } = written;
  await pageLexicon.setValue(withOwnLexicons({ version, ...bundled, ...(events && { events }) }, own));
  await lexiconArchives.setValue(archivesKey(installed));
}

function problemOf(error: unknown): ArchiveProblem {
  if (error instanceof PackError) return error.code;
  return error instanceof NoRoomError ? "no-room" : "internal";
}

async function* piecesOf(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value;
  } finally {
    await reader.cancel();
  }
}
