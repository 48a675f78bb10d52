import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import type { ArchiveDocument } from "../model";
import { refuseTooLarge } from "../readers/decode";
import { readDocument } from "../readers/registry";
import { reasonOf } from "./messages";
import { say } from "./usage";

/** A file or a part of one that is not in the archive. */
export interface Skipped {
  path: string;
  reason: string;
}

/** What files hold, read one by one as their documents are asked for. */
export class DocumentFiles {
  readonly skipped: Skipped[] = [];
  /** Of the bytes of each file that was read, in order. */
  readonly digests: string[] = [];

  /** `taken` are ids of documents that came before and win. */
  constructor(
    private readonly paths: string[],
    private readonly taken: Set<string> = new Set(),
  ) {}

  *documents(): Generator<ArchiveDocument> {
    for (const path of this.paths)
      for (const document of this.read(path)) {
        if (this.taken.has(document.id)) {
          const reason = `Another document has the id ${document.id}: rename one of the files, or change the id where a record states it.`;
          this.skipped.push({ path, reason });
          continue;
        }
        this.taken.add(document.id);
        yield document;
      }
  }

  private read(path: string): ArchiveDocument[] {
    try {
      refuseTooLarge(statSync(path).size);
      const bytes = readFileSync(path);
      this.digests.push(createHash("sha256").update(bytes).digest("hex"));
      return readDocument(basename(path), bytes, (remark) => say(`${path}: ${remark}`));
    } catch (error) {
      this.skipped.push({ path, reason: reasonOf(error) });
      return [];
    }
  }
}

/** Changes with any byte of the files; the version of the archive that is made of them. */
export function versionOf(digests: Iterable<string>): string {
  const hash = createHash("sha256");
  for (const digest of digests) hash.update(digest);
  return hash.digest("hex").slice(0, 12);
}
