import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import type { Plugin } from "vite";

/** Entry or chunk name to the project's and packages' files that it was bundled from. */
export type ModuleReport = Record<string, string[]>;

/**
 * Writes which files each bundle was really made from, so that a test can hold the import rules
 * against what the bundler did rather than against what the source seems to say.
 */
export function moduleReport(root: string, path: string): Plugin {
  return {
    name: "sidelight-module-report",
    generateBundle(_options, bundle) {
      const report = existing(path);
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk") continue;
        const files = Object.keys(chunk.modules).filter((id) => !id.startsWith("\0"));
        report[chunk.fileName] = files.map((id) => relative(root, id.split("?")[0] ?? id)).sort();
      }
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, JSON.stringify(report, null, 1));
    },
  };
}

function existing(path: string): ModuleReport {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as ModuleReport;
  } catch {
    return {};
  }
}
