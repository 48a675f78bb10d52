import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { lexiconAt } from "../../corpus/cli/lexicon-files";
import { compilePack } from "../../corpus/pack/compile";
import { readDocument } from "../../corpus/readers/registry";
import { type ExtensionBrowser, launchChromium } from "../../scripts/browsers/chromium";
import { ensureBrowsers } from "../../scripts/browsers/install";
import { builtExtension } from "./browsers";

const DOCUMENTS = resolve(import.meta.dirname, "../../corpus/documents");

/** Version of the archive that `olderPack` makes. */
export const OLDER_ARCHIVE = "older-archive";

/** The built extension in a folder of its own, which a test may change; and a folder for a profile beside it. */
export interface ExtensionCopy {
  extension: string;
  profile: string;
  /** Put the build as it is now in the place of whatever the folder holds: an update keeps the path, and so the id. */
  restore(): void;
  write(file: string, content: Uint8Array | string): void;
  read(file: string): Buffer;
  remove(): void;
}

/** A copy of the build for a browser. */
export function extensionCopy(browser: "chrome" | "firefox" = "chrome"): ExtensionCopy {
  const folder = mkdtempSync(join(tmpdir(), "sidelight-copy-"));
  const extension = join(folder, "extension");
  const restore = () => {
    rmSync(extension, { recursive: true, force: true });
    cpSync(builtExtension(browser), extension, { recursive: true });
  };
  restore();
  return {
    extension,
    profile: join(folder, "profile"),
    restore,
    write: (file, content) => writeFileSync(join(extension, file), content),
    read: (file) => readFileSync(join(extension, file)),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** Chromium on a copy and its profile, as soon as it runs. */
export async function launchCopy({ extension, profile }: ExtensionCopy, port: number): Promise<ExtensionBrowser> {
  const { chromium } = await ensureBrowsers(["chromium"]);
  return launchChromium({ executablePath: chromium, extension, profile, port });
}

/** Make a copy into the version before this one: an older number, and an archive of one document. */
export function makeOlder(copy: ExtensionCopy): void {
  const manifest = JSON.parse(copy.read("manifest.json").toString("utf8")) as { version: string };
  copy.write("manifest.json", JSON.stringify({ ...manifest, version: "0.0.9" }));
  copy.write("archive.pack", olderPack());
}

function olderPack(): Uint8Array {
  const digest = "pincong-2020-11-16-ant-halted.md";
  return compilePack({
    id: "bundled",
    title: "Ant Group and Alipay",
    version: OLDER_ARCHIVE,
    documents: readDocument(digest, readFileSync(resolve(DOCUMENTS, digest))),
    ...lexiconAt(),
  });
}
