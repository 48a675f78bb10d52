import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "yaml";
import { matchPatterns, type SitesFile } from "../../entrypoints/protocol/sites";

/** Match patterns of every site the extension runs on by itself, for the manifest. */
export function shippedMatches(root: string): string[] {
  const file = parse(readFileSync(resolve(root, "corpus/lexicon/sites.yaml"), "utf8")) as SitesFile;
  return matchPatterns(file.sites.flatMap((site) => site.hosts)).sort();
}
