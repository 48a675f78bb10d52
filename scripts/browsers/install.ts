import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { Browser, detectBrowserPlatform, install, resolveBuildId } from "@puppeteer/browsers";
import { type BrowserName, DOWNLOADS, findBrowser, hasChineseFont, onPath } from "./find";

type Wanted = BrowserName | "fonts";

interface PackageManager {
  command: string;
  refresh: string[] | null;
  install: string[];
  packages: Record<Wanted, string[]>;
}

const MANAGERS: PackageManager[] = [
  {
    command: "apt-get",
    refresh: ["update", "-qq"],
    install: ["install", "-y", "-qq", "--no-install-recommends"],
    packages: { chromium: ["chromium"], firefox: ["firefox-esr"], fonts: ["fonts-noto-cjk", "fontconfig"] },
  },
  {
    command: "dnf",
    refresh: null,
    install: ["install", "-y", "-q"],
    packages: { chromium: ["chromium"], firefox: ["firefox"], fonts: ["google-noto-sans-cjk-fonts", "fontconfig"] },
  },
  {
    command: "pacman",
    refresh: ["-Sy", "--noconfirm"],
    install: ["-S", "--noconfirm", "--needed"],
    packages: { chromium: ["chromium"], firefox: ["firefox"], fonts: ["noto-fonts-cjk", "fontconfig"] },
  },
  {
    command: "apk",
    refresh: ["update", "-q"],
    install: ["add", "-q"],
    packages: { chromium: ["chromium"], firefox: ["firefox-esr"], fonts: ["font-noto-cjk", "fontconfig"] },
  },
];

/**
 * Make sure that the named browsers and fonts for Chinese are there: found, else installed by the
 * system's package manager where we may use it, else downloaded. Returns the paths; throws with a
 * message of what to install by hand where nothing worked.
 */
export async function ensureBrowsers<Name extends BrowserName>(names: Name[]): Promise<Record<Name, string>> {
  const missing: Wanted[] = [];
  for (const name of names) if ((await findBrowser(name)) === null) missing.push(name);
  if (!hasChineseFont()) missing.push("fonts");
  if (missing.length > 0) bySystem(missing);
  const paths = {} as Record<Name, string>;
  for (const name of names) paths[name] = (await findBrowser(name)) ?? (await byDownload(name));
  if (!hasChineseFont())
    console.warn("No font for Chinese was found: pictures will show boxes. Install one, as fonts-noto-cjk.");
  return paths;
}

function bySystem(wanted: Wanted[]): void {
  const manager = MANAGERS.find((candidate) => onPath([candidate.command]));
  const prefix = privilege();
  if (!manager || !prefix) return;
  console.log(`Installing ${wanted.join(", ")} with ${manager.command} …`);
  if (manager.refresh) run([...prefix, manager.command, ...manager.refresh]);
  // One by one: a name that a distribution lacks must not keep the others away.
  for (const name of wanted) run([...prefix, manager.command, ...manager.install, ...manager.packages[name]]);
}

/** The words before a package manager's command, or null where we may not install. */
function privilege(): string[] | null {
  if (process.getuid?.() === 0) return [];
  if (process.platform === "linux" && onPath(["sudo"]) && spawnSync("sudo", ["-n", "true"]).status === 0)
    return ["sudo", "-n"];
  return null;
}

async function byDownload(name: BrowserName): Promise<string> {
  console.log(`Downloading ${name} …`);
  try {
    if (name === "chromium") downloadChromium();
    else await downloadFirefox();
  } catch (error) {
    console.warn(error instanceof Error ? error.message : error);
  }
  const path = await findBrowser(name);
  if (path) return path;
  throw new Error(
    `${name} was not found and could not be installed. Install it with your system's packages, ` +
      `or set ${name.toUpperCase()} to the path of its program, then run the command again.`,
  );
}

function downloadChromium(): void {
  const cli = resolve(dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")), "cli.js");
  run([process.execPath, cli, "install", "chromium"]);
}

async function downloadFirefox(): Promise<void> {
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error("There is no Firefox download for this platform.");
  const buildId = await resolveBuildId(Browser.FIREFOX, platform, "stable");
  await install({ browser: Browser.FIREFOX, buildId, cacheDir: DOWNLOADS });
}

function run([command, ...args]: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync(command ?? "", args, { stdio: ["ignore", "ignore", "inherit"], env });
}
