import type { TermCard } from "../model";
import { compactOf } from "../terms/matcher-record";
import { fromJsonBytes } from "./bytes";
import { openRecord, type PackRecord, readPack } from "./container";
import { PackError } from "./errors";
import { KEYS, type Manifest, type MeasuresRecord } from "./layout";

/** The manifest of a pack file, for whoever needs to know what is in it without opening it. Throws PackError. */
export function packManifest(bytes: Uint8Array): Manifest {
  return fromJsonBytes<Manifest>(contentOf(readPack(bytes), KEYS.manifest));
}

/** What pages load of an archive: its terms, and the compact forms of matcher and measures. */
export interface PackLexicon {
  terms: TermCard[];
  matcher: string;
  measures: string;
  rates: unknown;
}

/** The lexicon of a pack file as it was compiled, without reading the rest. Throws PackError. */
export function packLexicon(bytes: Uint8Array): PackLexicon {
  const outer = readPack(bytes);
  const { packed } = packManifest(bytes);
  const records = packed ? readPack(contentOf(outer, KEYS.packed)) : outer;
  const { measures, rates } = fromJsonBytes<MeasuresRecord>(contentOf(records, KEYS.measures));
  const terms = fromJsonBytes<TermCard[]>(contentOf(records, KEYS.terms));
  return { terms, matcher: compactOf(contentOf(records, KEYS.matcher)), measures, rates };
}

function contentOf(records: PackRecord[], key: string): Uint8Array {
  const record = records.find((candidate) => candidate.key === key);
  if (!record) throw new PackError("damaged", `The archive has no record ${key}.`, key);
  return openRecord(key, record.bytes);
}
