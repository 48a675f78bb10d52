import type { Archive } from "../model";
import { fromJsonBytes } from "../pack/bytes";
import { warmChecksum } from "../pack/checksum";
import { checkFormat, type PackRecord } from "../pack/container";
import { KEYS, type Manifest } from "../pack/layout";
import type { PackLexicon } from "../pack/summary";
import { createArchive } from "../search/engine";
import { memoryReader, type RecordReader } from "../search/reader";
import type { SidelightDatabase } from "./database";
import { databaseReader, type PackSource } from "./database-reader";
import { ArchiveReplaced } from "./errors";
import { type InstallProgress, installPack, removeArchive } from "./install";
import { readLexicon } from "./lexicon";
import { openPackInput, type PackInput } from "./pack-input";
import { type InstalledArchive, ReadConnection } from "./read-connection";
import { type ArchiveRow, DATABASE_NAME } from "./schema";
import { sweepGenerations } from "./sweep";

/** The installed archives as one. */
export interface Store {
  /** False where the browser lets nothing be kept (a private window): what is installed is gone with this context. */
  readonly persistent: boolean;
  /** Answers over all installed archives, and goes on answering while one of them is replaced. */
  readonly archive: Archive;
  /** What is installed now, by whatever context; from then on the archive answers over that. */
  installed(): Promise<Omit<ArchiveRow, "generation">[]>;
  /** Keeps why an archive could not be updated, for all contexts to see, until it is. */
  noteNotUpdated(id: string, why: string): Promise<void>;
  /** See installPack: a stop at any point leaves the version before. */
  install(pack: PackInput, onProgress?: InstallProgress): Promise<void>;
  /** What pages load of an archive; null where it is not installed. */
  lexicon(id: string): Promise<PackLexicon | null>;
  remove(id: string): Promise<void>;
  /** Deletes what installs and removals that were stopped left behind. */
  tidy(): Promise<void>;
  close(): void;
}

/** Opens the database; where that is not possible, an empty store in memory that works the same. `packSource` serves to repair what is damaged. */
export async function openStore(
  packSource: PackSource = async () => null,
  name: string = DATABASE_NAME,
): Promise<Store> {
  let dexie: Promise<SidelightDatabase> | null = null;
  const database = () => {
    dexie ??= makeDatabase(name);
    return dexie;
  };
  const connection = new ReadConnection(name, database);
  try {
    const opening = connection.open();
    // While the browser is at it: all that the archive is opened with is checked then.
    warmChecksum();
    await opening;
  } catch {
    (await database()).close();
    return memoryStore();
  }
  const close = () => {
    connection.close();
    dexie?.then((made) => made.close());
  };
  return databaseStore(connection, database, packSource, close);
}

/** Dexie is evaluated when first needed, which for a worker that only answers is never (decision 0034). */
async function makeDatabase(name: string): Promise<SidelightDatabase> {
  const { SidelightDatabase } = await import("./database");
  return new SidelightDatabase(name);
}

function databaseStore(
  connection: ReadConnection,
  database: () => Promise<SidelightDatabase>,
  packSource: PackSource,
  close: () => void,
): Store {
  // Read before anybody asks: what wakes a worker is nearly always a question.
  let ahead: Promise<InstalledArchive[]> | null = connection.archives();
  ahead.catch(() => undefined);
  const installedNow = async () => {
    const reading = ahead;
    ahead = null;
    if (!reading) return connection.archives();
    const [read, rows] = await Promise.all([reading, connection.rows()]);
    return generationsOf(rows) === generationsOf(read.map(({ row }) => row)) ? read : connection.archives();
  };
  /** What the archive that answers was opened with; null where it is not open. */
  let openedWith: string | null = null;
  let opening: Promise<unknown> = Promise.resolve();
  const open = async () => {
    const installed = await installedNow();
    openedWith = generationsOf(installed.map(({ row }) => row));
    return createArchive(installed.map((each) => databaseReader(connection, each, { database, packSource })));
  };
  const archive = reopening(() => {
    const begun = open();
    opening = begun.catch(() => undefined);
    return begun;
  });
  const reopen = () => {
    ahead = null;
    openedWith = null;
    archive.reopen();
  };
  return {
    persistent: true,
    archive,
    installed: async () => {
      const rows = await connection.rows();
      await opening;
      // Another context, as the settings page, may have installed or removed one.
      if (openedWith !== null && openedWith !== generationsOf(rows)) reopen();
      return rows.map(({ generation: _, ...row }) => row);
    },
    noteNotUpdated: async (id, notUpdated) => {
      await (await database()).archives.update(id, { notUpdated });
    },
    install: async (pack, onProgress) => {
      await installPack(await database(), pack, onProgress);
      reopen();
      // The first read after a large write pays for it; better now than under somebody's pointer. Who asks meanwhile waits for the same.
      archive.info().catch(() => undefined);
    },
    lexicon: async (id) => {
      const found = (await connection.archives()).find(({ row }) => row.id === id);
      return found ? readLexicon(databaseReader(connection, found, { database, packSource })) : null;
    },
    remove: async (id) => {
      await removeArchive(await database(), id);
      reopen();
    },
    tidy: async () => sweepGenerations(await database()),
    close,
  };
}

function generationsOf(rows: ArchiveRow[]): string {
  return rows.map(({ generation }) => generation).join();
}

function memoryStore(): Store {
  const packs = new Map<string, { row: Omit<ArchiveRow, "generation">; reader: RecordReader }>();
  const archive = reopening(async () => createArchive([...packs.values()].map(({ reader }) => reader)));
  return {
    persistent: false,
    archive,
    installed: async () => [...packs.values()].map(({ row }) => row),
    noteNotUpdated: async (id, notUpdated) => {
      Object.assign(packs.get(id)?.row ?? {}, { notUpdated });
    },
    install: async (pack, onProgress) => {
      const { total, records } = await openPackInput(pack);
      const held: PackRecord[] = [];
      for await (const record of records) held.push(record);
      const reader = memoryReader(held);
      const [manifest] = await reader.get([KEYS.manifest]);
      const { id, title, version, format } = fromJsonBytes<Manifest>(manifest!);
      checkFormat(format);
      packs.set(id, { row: { id, title, version }, reader });
      onProgress?.(total, total);
      archive.reopen();
    },
    lexicon: async (id) => {
      const found = packs.get(id);
      return found ? readLexicon(found.reader) : null;
    },
    remove: async (id) => {
      packs.delete(id);
      archive.reopen();
    },
    tidy: async () => {},
    close: () => packs.clear(),
  };
}

/** An archive that is opened when first asked, and anew after `reopen` or where it was replaced under a question. */
function reopening(open: () => Promise<Archive>): Archive & { reopen(): void } {
  let opened: Promise<Archive> | null = null;
  const current = () => {
    opened ??= open();
    return opened;
  };
  const reopen = () => {
    opened = null;
  };
  const ask = async <T>(question: (archive: Archive) => Promise<T>): Promise<T> => {
    try {
      return await question(await current());
    } catch (error) {
      // Not kept: what could not be read now may be readable, or repaired, the next time.
      reopen();
      if (!(error instanceof ArchiveReplaced)) throw error;
      return question(await current());
    }
  };
  return {
    reopen,
    info: () => ask((archive) => archive.info()),
    lookup: (query) => ask((archive) => archive.lookup(query)),
    search: (query) => ask((archive) => archive.search(query)),
    relate: (query) => ask((archive) => archive.relate(query)),
    lineUps: (measure, filters) => ask((archive) => archive.lineUps(measure, filters)),
    compare: (figures, filters) => ask((archive) => archive.compare(figures, filters)),
    terms: () => ask((archive) => archive.terms()),
    documents: (filters) => ask((archive) => archive.documents(filters)),
    document: (id) => ask((archive) => archive.document(id)),
  };
}
