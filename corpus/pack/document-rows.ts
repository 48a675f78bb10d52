import { fromJsonBytes, jsonBytes } from "./bytes";
import type { DocumentRow } from "./layout";

/** Documents as a `d` record keeps them: the names of their fields once, then a list of values for each. */
export function documentsRecord(documents: DocumentRow[]): Uint8Array {
  const fields = [...new Set(documents.flatMap(Object.keys))] as (keyof DocumentRow)[];
  return jsonBytes([fields, ...documents.map((document) => fields.map((field) => document[field]))]);
}

/** The documents of a `d` record. A field that a document does not have is null. */
export function documentRows(content: Uint8Array): DocumentRow[] {
  const [fields, ...rows] = fromJsonBytes<string[][]>(content);
  return rows.map((row) => Object.fromEntries(row.map((value, at) => [fields![at], value])) as unknown as DocumentRow);
}
