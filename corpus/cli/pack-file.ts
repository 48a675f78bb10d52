import {
  closeSync,
  createReadStream,
  createWriteStream,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { pipeline } from "node:stream/promises";
import { type PackRecord, packHeader } from "../pack/container";
import { KEYS } from "../pack/layout";

/** Records gathered before they are written. */
const WRITE_BYTES = 1 << 20;

/** Where a pack is written before it takes its place. */
export function partOf(path: string): string {
  return `${path}.part`;
}

/** Writes a file beside its place and puts it there at once: until then, what stood there before is whole. */
export async function putWhole(path: string, write: (part: string) => Promise<void> | void): Promise<void> {
  const part = partOf(path);
  try {
    await write(part);
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    // Whoever named the file knows it by its own name only.
    const failed = error as NodeJS.ErrnoException;
    if (failed.path === part) failed.path = path;
    throw failed;
  }
}

/**
 * Writes a pack whose records come one by one: they wait in a file, since the table of all of them stands first,
 * and the manifest, which comes last, after it.
 */
export class PackFile {
  private readonly table: { key: string; length: number }[] = [];
  private readonly file: number;
  private parts: Uint8Array[] = [];
  private gathered = 0;
  private manifest: PackRecord | null = null;

  constructor(private readonly records: string) {
    this.file = openSync(records, "w");
  }

  put(record: PackRecord): void {
    const { key, bytes } = record;
    if (key === KEYS.manifest) {
      this.manifest = record;
      return;
    }
    this.table.push({ key, length: bytes.length });
    this.parts.push(bytes);
    this.gathered += bytes.length;
    if (this.gathered >= WRITE_BYTES) this.flush();
  }

  /** Puts the whole at its place at once. */
  async finish(path: string): Promise<void> {
    this.flush();
    closeSync(this.file);
    const first = this.manifest ? [this.manifest] : [];
    const table = [...first.map(({ key, bytes }) => ({ key, length: bytes.length })), ...this.table];
    await putWhole(path, async (part) => {
      writeFileSync(part, Buffer.concat([packHeader(table), ...first.map(({ bytes }) => bytes)]));
      await pipeline(createReadStream(this.records), createWriteStream(part, { flags: "a" }));
    });
    rmSync(this.records);
  }

  private flush(): void {
    const bytes = Buffer.concat(this.parts);
    for (let at = 0; at < bytes.length; ) at += writeSync(this.file, bytes, at);
    this.parts = [];
    this.gathered = 0;
  }
}
