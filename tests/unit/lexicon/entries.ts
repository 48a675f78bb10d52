import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Converter } from "opencc-js";
import { parse } from "yaml";

/** An entry of terms.yaml as it stands in the file, before anything is derived. */
export interface Entry {
  id: string;
  kind: string;
  role: string;
  names: Record<string, string>;
  about: Record<string, string>;
  aliases: (string | AliasEntry)[];
}

export interface AliasEntry {
  text: string;
  risk?: string;
  cased?: boolean;
  "not-in"?: string[];
  near?: string[];
  "not-near"?: string[];
}

const root = resolve(import.meta.dirname, "../../..");

/** A file of corpus/lexicon, parsed by the YAML library alone. */
export function lexiconFile<T>(name: string): T {
  return parse(readFileSync(resolve(root, "corpus/lexicon", name), "utf8")) as T;
}

const toSimplified = Converter({ from: "t", to: "cn" });

/** Simplified and lower case, with one kind of apostrophe: how two spellings are told to be the same alias. */
export function plain(text: string): string {
  return toSimplified(text).toLowerCase().replaceAll("’", "'");
}

/** Every form of a term with its rules: an alias entry with a name's own text stands for that name. */
export function formsOf(entry: Entry): AliasEntry[] {
  const listed = entry.aliases.map((alias) => (typeof alias === "string" ? { text: alias } : alias));
  const ruled = new Set(listed.map((alias) => plain(alias.text)));
  const names = Object.values(entry.names).filter(
    (name, index, all) => !ruled.has(plain(name)) && all.findIndex((other) => plain(other) === plain(name)) === index,
  );
  return [...names.map((text) => ({ text })), ...listed];
}
