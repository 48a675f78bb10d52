import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");

/** The demo build also runs on localhost; everything else is as shipped. */
export type BuildMode = "production" | "demo";

/** Build the extension for a browser and return the folder to load. Throws where the build fails. */
export function buildExtension(browser: "chrome" | "firefox", mode: BuildMode): string {
  const wxt = resolve(root, "node_modules/wxt/bin/wxt.mjs");
  const built = spawnSync(process.execPath, [wxt, "build", "-b", browser, "--mv3", "--mode", mode, "--level", "warn"], {
    cwd: root,
    stdio: "inherit",
    // A test runner's own NODE_ENV would turn JSX into its development form, with this machine's paths in it.
    env: { ...process.env, NODE_ENV: "production" },
  });
  if (built.status !== 0) throw new Error(`The ${browser} build failed.`);
  return resolve(root, ".output", `${browser}-mv3${mode === "production" ? "" : `-${mode}`}`);
}
