import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Skipped } from "./compile-files";
import { reasonOf } from "./messages";

/** A file as it was when it was found. */
export interface FoundFile {
  path: string;
  size: number;
  /** When it was last changed, in milliseconds. */
  changed: number;
}

/**
 * Every file below the paths, in order of their names, once each however many links lead there, and what was passed
 * over with the reason: hidden entries, links that lead nowhere, what may not be opened. `leftOut` are files or folders
 * that are none of the input. A path of `paths` that is missing is an error that names it.
 */
export function findFiles(paths: string[], leftOut: string[] = []): { files: FoundFile[]; skipped: Skipped[] } {
  const walk = new Walk(new Set(leftOut.map(realPlace)));
  const files = paths.map((path) => walk.from(path));
  walk.followLinks();
  return {
    files: files.flatMap((below) => below.sort((a, b) => order(a.path, b.path))),
    skipped: walk.skipped.sort((a, b) => order(a.path, b.path)),
  };
}

class Walk {
  readonly skipped: Skipped[] = [];
  /** The paths under which files and folders were met first, by their real paths: links may lead in circles. */
  private readonly met = new Map<string, string>();
  private readonly links: { path: string; files: FoundFile[] }[] = [];

  constructor(private readonly leftOut: Set<string>) {}

  /** The files below a path; those behind links come with `followLinks`. */
  from(path: string): FoundFile[] {
    const files: FoundFile[] = [];
    const folder = statSync(path).isDirectory();
    this.meet(folder ? resolve(path) : path, realpathSync(path), files);
    return files;
  }

  /** Last, so that a file which is there itself goes by its own name rather than a link's. */
  followLinks(): void {
    for (const { path, files } of this.links) this.attempt(path, () => this.meet(path, realpathSync(path), files));
  }

  private meet(path: string, real: string, files: FoundFile[]): void {
    if (this.leftOut.has(real)) return;
    const before = this.met.get(real);
    if (before !== undefined) {
      this.skip(path, `It is the same as ${before}.`);
      return;
    }
    this.met.set(real, path);
    const found = statSync(path);
    if (found.isDirectory())
      for (const entry of readdirSync(path, { withFileTypes: true })) this.meetEntry(entry, path, real, files);
    else if (found.isFile()) files.push({ path, size: found.size, changed: found.mtimeMs });
    else this.skip(path, "It is neither a file nor a folder.");
  }

  private meetEntry(entry: Dirent, folder: string, realFolder: string, files: FoundFile[]): void {
    const path = join(folder, entry.name);
    if (entry.name.startsWith(".")) this.skip(path, "Its name begins with a dot: name it as a PATH to have it read.");
    else if (entry.isSymbolicLink()) this.links.push({ path, files });
    else this.attempt(path, () => this.meet(path, join(realFolder, entry.name), files));
  }

  /** What goes wrong with one entry must not stop the others. */
  private attempt(path: string, meet: () => void): void {
    try {
      meet();
    } catch (error) {
      // The system's names are bytes; those that are no UTF-8 cannot be named here.
      this.skip(path, path.includes("\ufffd") ? "Its name is not in UTF-8: rename it." : reasonOf(error));
    }
  }

  private skip(path: string, reason: string): void {
    this.skipped.push({ path, reason });
  }
}

/** The real path of what need not be there yet. */
function realPlace(path: string): string {
  try {
    return join(realpathSync(dirname(resolve(path))), basename(path));
  } catch {
    return resolve(path);
  }
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
