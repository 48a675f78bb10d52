import type { TermCard } from "../model";
import { fromJsonBytes } from "../pack/bytes";
import { checkFormat, readPack } from "../pack/container";
import { KEYS, type Manifest, type MeasuresRecord } from "../pack/layout";
import type { PackLexicon } from "../pack/summary";
import { memoryReader, type RecordReader } from "../search/reader";
import { compactOf } from "../terms/matcher-record";

/** What pages load of an archive that is installed. Throws PackError where a record is missing, damaged or of another format. */
export async function readLexicon(reader: RecordReader): Promise<PackLexicon> {
  const [manifest] = await reader.get([KEYS.manifest]);
  const { packed, format } = fromJsonBytes<Manifest>(manifest!);
  checkFormat(format ?? 1);
  const source = packed ? memoryReader(readPack((await reader.get([KEYS.packed]))[0]!)) : reader;
  const [matcher, terms, compared] = await source.get([KEYS.matcher, KEYS.terms, KEYS.measures]);
  const { measures, rates } = fromJsonBytes<MeasuresRecord>(compared!);
  return { terms: fromJsonBytes<TermCard[]>(terms!), matcher: compactOf(matcher!), measures, rates };
}
