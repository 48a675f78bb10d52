import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");

/** A build and a first start of the browser take half a minute on a slow machine. */
const PATIENCE = 150_000;

test(
  "npm start builds, serves the demo and opens a card on it",
  () => {
    const run = spawnSync(process.execPath, ["--import", "tsx", "scripts/start.ts", "--check"], {
      cwd: root,
      encoding: "utf8",
      timeout: PATIENCE,
    });
    expect(run.stderr + run.stdout).toMatch(/The card said:\s+Ant Group/);
    expect(run.status).toBe(0);
    expect(existsSync(resolve(root, ".output/demo.png"))).toBe(true);
  },
  PATIENCE + 10_000,
);
