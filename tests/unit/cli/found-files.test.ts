import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { DocumentFiles } from "../../../corpus/cli/compile-files";
import { findFiles } from "../../../corpus/cli/found-files";
import { putWhole } from "../../../corpus/cli/pack-file";
import { openWorkFolder, workFolderOf } from "../../../corpus/cli/work-folder";
import { DOCUMENT_BYTES_MAX } from "../../../corpus/limits";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sidelight-found-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function file(path: string): string {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), "some words");
  return join(folder, path);
}

function found(paths = [folder], leftOut: string[] = []) {
  const { files, skipped } = findFiles(paths, leftOut);
  return {
    files: files.map(({ path }) => relative(folder, path)),
    skipped: skipped.map(({ path, reason }) => [relative(folder, path), reason]),
  };
}

describe("files below a path", () => {
  test("come in the order of their names, with sizes", () => {
    for (const path of ["b/2.txt", "b.txt", "a/deep/er/1.txt"]) file(path);
    expect(found()).toEqual({ files: ["a/deep/er/1.txt", "b.txt", "b/2.txt"], skipped: [] });
    expect(findFiles([folder]).files[0]!.size).toBe(10);
  });

  test("leave out what is hidden, but for a path that is named", () => {
    for (const path of [".git/hooks/sample", ".notes", "text.txt", "a/.DS_Store"]) file(path);
    const { files, skipped } = found();
    expect([files, skipped.map(([path]) => path)]).toEqual([["text.txt"], [".git", ".notes", "a/.DS_Store"]]);
    expect(found([join(folder, ".git")]).files).toEqual([".git/hooks/sample"]);
  });

  test("that cannot be looked at are named, and the others come", () => {
    file("good.txt");
    symlinkSync(join(folder, "nowhere"), join(folder, "dangling"));
    symlinkSync("loop", join(folder, "loop"));
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xd6, 0xd0, 0xce, 0xc4])]), "some words");
    const { files, skipped } = found();
    expect(files).toEqual(["good.txt"]);
    expect(skipped.map(([path, reason]) => [path?.replace(/\ufffd+/, "?"), reason])).toEqual([
      ["dangling", "There is no such file or folder."],
      ["loop", "This link leads back to itself."],
      ["?", "Its name is not in UTF-8: rename it."],
    ]);
  });

  test("come once, however many links lead there", () => {
    file("own/text.txt");
    for (const link of ["a", "own/b"]) symlinkSync(folder, join(folder, link));
    symlinkSync(join(folder, "own/text.txt"), join(folder, "also.txt"));
    const { files, skipped } = found([folder, join(folder, "own")]);
    expect([files, skipped.map(([path]) => path)]).toEqual([["own/text.txt"], ["a", "also.txt", "own", "own/b"]]);
  });

  test("are found behind a link to another place", () => {
    file("elsewhere/text.txt");
    file("here/own.txt");
    symlinkSync(join(folder, "elsewhere"), join(folder, "here/link"));
    expect(found([join(folder, "here")]).files).toEqual(["here/link/text.txt", "here/own.txt"]);
  });

  test("are not what the command itself writes", () => {
    for (const path of ["text.txt", "my.pack", "my.pack.part", "my.pack.work/plan"]) file(path);
    const own = ["my.pack", "my.pack.part", "my.pack.work"].map((name) => join(folder, name));
    expect(found([folder], own)).toEqual({ files: ["text.txt"], skipped: [] });
  });
});

test("a file of more bytes than are read is refused without reading it", () => {
  const film = file("film.mp4");
  truncateSync(film, DOCUMENT_BYTES_MAX + 1);
  const files = new DocumentFiles([film, file("text.txt")]);
  expect([...files.documents()].map(({ id }) => id)).toEqual(["text"]);
  expect(files.skipped).toEqual([{ path: film, reason: "The file has 65 MB; at most 64 MB are read." }]);
  // Of each file that was read.
  expect(files.digests).toHaveLength(1);
});

test("a path that is missing is an error", () => {
  expect(() => findFiles([join(folder, "nowhere")])).toThrow("ENOENT");
});

test("a work folder that holds what no compile has left there is not touched", () => {
  const lexicon = {} as Parameters<typeof openWorkFolder>[2];
  const out = join(folder, "my.pack");
  const own = file("my.pack.work/thesis.md");
  expect(() => openWorkFolder(out, [], lexicon)).toThrow(/my\.pack\.work.*thesis\.md/);
  expect(existsSync(own)).toBe(true);
  rmSync(own);
  for (const left of ["records", "0.prepared", "0.run-0", "0.json.part"]) file(`my.pack.work/${left}`);
  expect(openWorkFolder(out, [], lexicon)).toBe(workFolderOf(out));
});

test("a file that cannot be written to its end leaves the one before whole", async () => {
  const old = file("my.pack");
  const full = (part: string) => {
    writeFileSync(part, "half");
    throw new Error("The disk is full.");
  };
  await expect(putWhole(old, full)).rejects.toThrow("full");
  expect([readFileSync(old, "utf8"), found().files]).toEqual(["some words", ["my.pack"]]);
});
