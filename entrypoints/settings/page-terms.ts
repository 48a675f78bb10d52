import type { LanguageTag, TermCard, TermKind } from "../../corpus/model";

/** What a page needs of a term beyond matching: how its mark looks and what to call it. */
export interface PageTermInfo {
  kind: TermKind;
  /** An event that happened once. */
  once: boolean;
  names: Record<LanguageTag, string>;
}

/** Terms as one compact string for storage.local, a line a term. */
export function writePageTerms(terms: readonly TermCard[]): string {
  return terms
    .map(({ id, kind, once, names }) =>
      [id, kind, names["zh-Hans"], names["zh-Hant"], names.en, once ? "once" : ""].map(oneLine).join("\t"),
    )
    .join("\n");
}

/** Reads one term of what writePageTerms wrote, and nothing else; undefined for one that is not there. */
export function readPageTerm(compact: string, id: string): PageTermInfo | undefined {
  const from = compact.startsWith(`${id}\t`) ? 0 : compact.indexOf(`\n${id}\t`) + 1;
  if (from === 0 && !compact.startsWith(`${id}\t`)) return undefined;
  const end = compact.indexOf("\n", from);
  const [, kind = "", hans = "", hant = "", en = "", once = ""] = compact
    .slice(from, end < 0 ? compact.length : end)
    .split("\t");
  return { kind: kind as TermKind, once: once !== "", names: { "zh-Hans": hans, "zh-Hant": hant, en } };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
