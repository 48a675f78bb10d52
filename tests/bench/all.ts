import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

// `npm run bench`: every bench in its short form, one after the other, so that none slows another down.
const BENCHES: [file: string, ...args: string[]][] = [
  ["hover.ts"],
  ["matcher.ts"],
  ["highlight.ts", "--quick"],
  ["quality.ts"],
  ["search.ts"],
  ["install.ts", "--sizes", "10000"],
  ["popup.ts"],
  ["figures.ts"],
  ["readers.ts"],
];

let failed = false;
for (const [file, ...args] of BENCHES) {
  console.log(`\n## ${file.replace(".ts", "")}\n`);
  const path = resolve(import.meta.dirname, file);
  const run = spawnSync(process.execPath, ["--import", "tsx", path, ...args], { stdio: "inherit" });
  failed ||= run.status !== 0;
}
process.exitCode = failed ? 1 : 0;
