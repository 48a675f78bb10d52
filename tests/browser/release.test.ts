import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import JSZip from "jszip";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ModuleReport } from "../../scripts/build/module-report";

const root = resolve(import.meta.dirname, "../..");
const output = resolve(root, ".output");
const { version } = JSON.parse(readFileSync(resolve(root, "package.json"), "utf8")) as { version: string };

/** Path to content, of everything in a zip or a folder. */
type Files = Map<string, Buffer>;

let shipped: Files;
let sources: Files;
const temporary: string[] = [];

beforeAll(async () => {
  wxt(root, "zip");
  shipped = await unzip(resolve(output, `sidelight-${version}-firefox.zip`));
  sources = await unzip(resolve(output, `sidelight-${version}-sources.zip`));
});

afterAll(() => {
  for (const folder of temporary) rmSync(folder, { recursive: true, force: true });
});

function wxt(folder: string, command: "build" | "zip"): void {
  const program = resolve(root, "node_modules/wxt/bin/wxt.mjs");
  const { ARCHIVE: _, ...env } = process.env;
  execFileSync(process.execPath, [program, command, "-b", "firefox", "--mv3", "--level", "warn"], {
    cwd: folder,
    // The test runner's would turn JSX into its development form.
    env: { ...env, NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "inherit"],
  });
}

async function unzip(path: string): Promise<Files> {
  const zip = await JSZip.loadAsync(readFileSync(path));
  const files = Object.values(zip.files).filter((file) => !file.dir);
  return new Map(await Promise.all(files.map(async (file) => [file.name, await file.async("nodebuffer")] as const)));
}

function filesIn(folder: string): Files {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return new Map(files.map((name) => [name.replaceAll("\\", "/"), readFileSync(join(folder, name))]));
}

describe("the source zip", () => {
  test("holds what the build needs and nothing else", () => {
    const tops = new Set([...sources.keys()].map((path) => path.split("/")[0]));
    expect([...tops].sort()).toEqual([
      ".npmrc",
      "LICENSE",
      "README.md",
      "components",
      "corpus",
      "docs",
      "entrypoints",
      "package-lock.json",
      "package.json",
      "public",
      "scripts",
      "tsconfig.json",
      "wxt.config.ts",
    ]);
    const strange = [...sources.keys()].filter((path) => /\.(test|pack|png|jpg|zip)\b|node_modules/.test(path));
    expect(strange.filter((path) => !path.startsWith("public/icon/"))).toEqual([]);
    expect([...sources.keys()]).toEqual(expect.arrayContaining(["corpus/lexicon/terms.yaml", "docs/releasing.md"]));
  });

  test("makes the Firefox build again, byte for byte", () => {
    const folder = mkdtempSync(join(tmpdir(), "sidelight-sources-"));
    temporary.push(folder);
    for (const [path, content] of sources) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    // A reviewer runs `npm ci`; the same packages stand here already, and a test needs no network.
    symlinkSync(resolve(root, "node_modules"), join(folder, "node_modules"), "junction");
    wxt(folder, "build");
    const again = filesIn(join(folder, ".output/firefox-mv3"));
    expect([...again.keys()].sort()).toEqual([...shipped.keys()].sort());
    const differing = [...shipped].filter(([path, content]) => !again.get(path)?.equals(content));
    expect(differing.map(([path]) => path)).toEqual([]);
  });
});

describe("the lock file", () => {
  interface Locked {
    version: string;
    optionalDependencies?: Record<string, string>;
  }

  // A registry that lacks some platforms' packages makes npm write a lock file that `npm ci` then refuses.
  test("names the packages of every platform, and no registry", () => {
    const text = readFileSync(resolve(root, "package-lock.json"), "utf8");
    const { packages } = JSON.parse(text) as { packages: Record<string, Locked> };
    const optional = Object.values(packages).flatMap((locked) => Object.keys(locked.optionalDependencies ?? {}));
    const known = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, "")));
    expect(optional.filter((name) => !known.has(name))).toEqual([]);
    expect(text).not.toMatch(/"resolved": "http/);
  });
});

describe("store lint of the Firefox build", () => {
  interface Finding {
    code: string;
    file: string;
    message: string;
  }

  test("finds nothing but what docs/releasing.md explains", () => {
    const json = execFileSync(
      process.execPath,
      [
        resolve(root, "node_modules/web-ext/bin/web-ext.js"),
        ...["lint", "--source-dir", resolve(output, "firefox-mv3"), "--output", "json", "--no-config-discovery"],
      ],
      { encoding: "utf8" },
    );
    const found = JSON.parse(json) as { errors: Finding[]; warnings: Finding[]; notices: Finding[] };
    expect(found.errors).toEqual([]);
    expect(found.notices).toEqual([]);
    const explained = readFileSync(resolve(root, "docs/releasing.md"), "utf8");
    const modules = JSON.parse(readFileSync(resolve(root, ".cache/modules-firefox.json"), "utf8")) as ModuleReport;
    for (const { code, file, message } of found.warnings) {
      expect(explained, `${code} in ${file}: ${message}`).toContain(`\`${code}\``);
      // Ours never sets HTML; the packages that can are the two that the page names.
      expect(
        modules[file]?.some((path) => /node_modules\/(preact|d3-selection)\//.test(path)),
        file,
      ).toBe(true);
    }
  });
});
