import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "yaml";
import { matchPatterns, type SitesFile } from "../../entrypoints/protocol/sites";

/** Match patterns of every site the extension runs on by itself, for the manifest. */
export function shippedMatches(root: string): string[] {
  return matchPatterns(sitesFile(root).sites.flatMap((site) => site.hosts)).sort();
}

/** Match patterns of mail, banks and the like, where it never runs by itself, for the manifest. */
export function shippedExclusions(root: string): string[] {
  return sitesFile(root).excluded.map((exclusion) => exclusion.pattern);
}

function sitesFile(root: string): SitesFile {
  return parse(readFileSync(resolve(root, "corpus/lexicon/sites.yaml"), "utf8")) as SitesFile;
}
