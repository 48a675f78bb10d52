import { type Archive, BUNDLED } from "../../corpus/model";
import { PackError } from "../../corpus/pack/errors";
import { streamManifest } from "../../corpus/pack/stream";
import { openStore, type Store } from "../../corpus/store/store";
import type { ArchiveState } from "../protocol/messages";
import { CallError } from "../protocol/serve";
import { archivesKey, readOwnLexicons } from "../settings/installed-lexicons";
import { ownLexicons } from "../settings/own-lexicons";
import { pageEvents } from "../settings/page-events";
import { writePageTerms } from "../settings/page-terms";
import { lexiconArchives, pageLexicon } from "../settings/settings";
import { extensionAddress } from "./pages";

type Installed = Awaited<ReturnType<Store["installed"]>>[number];

/**
 * The archive as the background answers from it: opened once for as long as the worker lives, installed from the
 * extension's own files where the database lacks it, and put right from them where it is damaged.
 */
export class ArchiveService {
  #store: Promise<Store> | null = null;
  #installing: Promise<void> | null = null;
  #progress: { done: number; total: number } | null = null;
  #failure: string | null = null;
  #lexiconSeen = false;

  /** Open the database without waiting for the first question, which then finds it open. */
  open(): void {
    this.#opened().catch(() => undefined);
  }

  /** Ask the archive. Waits for an install under way; throws CallError `damaged` where nothing can be read. */
  async use<T>(question: (archive: Archive) => Promise<T>): Promise<T> {
    // A failure of it is told by `state`; an older version may answer.
    await this.#installing?.catch(() => undefined);
    try {
      const { archive } = await this.#opened();
      // Asked and looked at together: it is missing once in an installation's life.
      const [answer, installed] = await Promise.all([question(archive), this.#installed()]);
      if (bundledOf(installed)) {
        void this.#lookAtLexicon(installed);
        return answer;
      }
      await this.#install(false);
      return await question(archive);
    } catch (error) {
      if (!(error instanceof PackError)) throw error;
      this.#failure = error.message;
      throw new CallError("damaged", error.message);
    }
  }

  /** How far the archive is; starts an install where there is none, and does not wait for it. */
  async state(): Promise<ArchiveState> {
    if (this.#progress) return { state: "installing", ...this.#progress };
    if (this.#failure !== null) return { state: "damaged", message: this.#failure };
    try {
      // Looked at before as well: the archive answers over what another context installed once that was noticed.
      const before = await this.#installed();
      const archives = await this.use((archive) => archive.info());
      const installed = await this.#installed();
      const notUpdated = bundledOf(installed)?.notUpdated;
      const has = (all: { id: string }[], id: string) => all.some((each) => each.id === id);
      const unreadable = installed.filter(({ id }) => has(before, id) && !has(archives, id));
      return {
        state: "ready",
        archives,
        ...(notUpdated !== undefined && { notUpdated }),
        ...(unreadable.length > 0 && { unreadable }),
      };
    } catch (error) {
      return { state: "damaged", message: error instanceof Error ? error.message : String(error) };
    }
  }

  /**
   * Install the shipped archive where it is missing or of another version, and tidy up after a page that was closed while it
   * removed one. Never throws: see `state`.
   */
  async install(): Promise<void> {
    await this.#install(false).catch(() => undefined);
    await this.#opened()
      .then((store) => store.tidy())
      .catch(() => undefined);
  }

  /** Read the shipped archive again, whatever is there. */
  async rebuild(): Promise<ArchiveState> {
    this.#failure = null;
    await this.#install(true).catch(() => undefined);
    return this.state();
  }

  async #installed(): Promise<Installed[]> {
    return (await this.#opened()).installed();
  }

  /** Beside the first answer of a worker's life: whoever was stopped between an install and writing what pages mark left it as it was. */
  async #lookAtLexicon(installed: Installed[]): Promise<void> {
    // What could not be installed is tried again when the browser starts, not by each worker.
    if (this.#lexiconSeen || bundledOf(installed)?.notUpdated !== undefined) return;
    this.#lexiconSeen = true;
    if ((await lexiconArchives.getValue()) !== archivesKey(installed)) await this.install();
  }

  #opened(): Promise<Store> {
    this.#store ??= openStore(sourceOf);
    return this.#store;
  }

  /** One install at a time, whoever asks for it. */
  #install(always: boolean): Promise<void> {
    this.#installing ??= this.#installNow(always).finally(() => {
      this.#installing = null;
      this.#progress = null;
    });
    return this.#installing;
  }

  async #installNow(always: boolean): Promise<void> {
    try {
      const [store, manifest] = await Promise.all([this.#opened(), streamManifest(shippedPack())]);
      const { version, events: manifestEvents } = manifest;
      const current = bundledOf(await this.#installed())?.version === version;
      if (always || !current) {
        this.#progress = { done: 0, total: manifest.bytes };
        await store.install(shippedPack(), (done, total) => {
          this.#progress = { done, total };
        });
      }
      const installed = await store.installed();
      const archives = archivesKey(installed);
      if (always || (await lexiconArchives.getValue()) !== archives) {
        const { matcher, measures, terms } = (await store.lexicon(BUNDLED))!;
        const events = pageEvents(manifestEvents ?? [], terms);
        const own = await readOwnLexicons(store, installed);
        await ownLexicons.setValue(own);
        const lacksOwn = own.length > 0 || undefined;
        await pageLexicon.setValue({ version, matcher, measures, terms: writePageTerms(terms), events, lacksOwn });
        // Last: what is stopped before is done again.
        await lexiconArchives.setValue(archives);
      }
      this.#failure = null;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      // What was installed before is whole and goes on answering.
      if (bundledOf(await this.#installed())) await (await this.#opened()).noteNotUpdated(BUNDLED, message);
      else this.#failure = message;
      throw new CallError("damaged", message);
    }
  }
}

function bundledOf(installed: Installed[]): Installed | undefined {
  return installed.find(({ id }) => id === BUNDLED);
}

/** The pack that an installed archive came from, if it is still the one that is shipped: parts of another would not fit. */
async function sourceOf({ id, version }: { id: string; version: string }): Promise<AsyncIterable<Uint8Array> | null> {
  const shipped = await streamManifest(shippedPack());
  return shipped.id === id && shipped.version === version ? shippedPack() : null;
}

/** Piece by piece: it may be larger than a worker should hold. */
async function* shippedPack(): AsyncGenerator<Uint8Array> {
  const { body } = await fetch(extensionAddress("archive.pack"));
  const reader = body!.getReader();
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value;
  } finally {
    await reader.cancel();
  }
}
