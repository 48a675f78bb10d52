import type { LanguageTag, TermCard, TermKind } from "../../corpus/model";

/** What a page needs of a term beyond matching: how its mark looks and what to call it. */
export interface PageTermInfo {
  kind: TermKind;
  names: Record<LanguageTag, string>;
}

/** Terms as one compact string for storage.local, a line a term. */
export function writePageTerms(terms: readonly TermCard[]): string {
  return terms
    .map(({ id, kind, names }) => [id, kind, names["zh-Hans"], names["zh-Hant"], names.en].map(oneLine).join("\t"))
    .join("\n");
}

/** Reads what writePageTerms wrote, by term id. */
export function readPageTerms(compact: string): Map<string, PageTermInfo> {
  return new Map(
    compact.split("\n").map((line) => {
      const [id = "", kind = "", hans = "", hant = "", en = ""] = line.split("\t");
      return [id, { kind: kind as TermKind, names: { "zh-Hans": hans, "zh-Hant": hant, en } }];
    }),
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
