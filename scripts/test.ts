import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { ensureBrowsers } from "./browsers/install";
import { buildExtension } from "./build/extension";

// `npm test`: everything that must hold, cheapest first. Finds or installs the browsers it needs.
const root = resolve(import.meta.dirname, "..");
const bin = (name: string) => resolve(root, "node_modules/.bin", name);

step("WXT's types", bin("wxt"), "prepare");
step("Type check", bin("tsc"), "-p", root);
step("Lint and format", bin("biome"), "check", "--error-on-warnings");
step("Unused files, exports and packages", bin("knip"));

console.log("\n— Browsers");
const browsers = await ensureBrowsers(["chromium", "firefox"]);
process.env.CHROMIUM = browsers.chromium;
process.env.FIREFOX = browsers.firefox;

console.log("\n— Builds");
buildExtension("chrome", "production");
const firefox = buildExtension("firefox", "production");
step("Store lint of the Firefox build", bin("web-ext"), "lint", "--source-dir", firefox, "--no-config-discovery");

step("Unit, browser and end-to-end tests", bin("vitest"), "run");

function step(title: string, command: string, ...args: string[]): void {
  console.log(`\n— ${title}`);
  const run = spawnSync(command, args, { cwd: root, stdio: "inherit", env: process.env });
  if (run.status !== 0) {
    console.error(`${title}: failed.`);
    process.exit(run.status ?? 1);
  }
}
