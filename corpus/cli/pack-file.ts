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

  /** Puts the whole at its place at once: what stood there before is whole until then. */
  async finish(path: string): Promise<void> {
    this.flush();
    closeSync(this.file);
    const first = this.manifest ? [this.manifest] : [];
    const table = [...first.map(({ key, bytes }) => ({ key, length: bytes.length })), ...this.table];
    writeFileSync(`${path}.part`, Buffer.concat([packHeader(table), ...first.map(({ bytes }) => bytes)]));
    await pipeline(createReadStream(this.records), createWriteStream(`${path}.part`, { flags: "a" }));
    renameSync(`${path}.part`, path);
    rmSync(this.records);
  }

  private flush(): void {
    const bytes = Buffer.concat(this.parts);
    for (let at = 0; at < bytes.length; ) at += writeSync(this.file, bytes, at);
    this.parts = [];
    this.gathered = 0;
  }
}
