import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compileLarge } from "../../../corpus/cli/compile-large";
import { type FoundFile, findFiles } from "../../../corpus/cli/found-files";
import { NO_FILTERS } from "../../../corpus/model";
import { compileRecords } from "../../../corpus/pack/compile";
import { openPack } from "../../../corpus/pack/read";
import { readDocument } from "../../../corpus/readers/registry";
import { TERMS } from "../search/small-archive";

const root = resolve(import.meta.dirname, "../../..");
const about = { id: "large", title: "large", terms: TERMS, measures: [], rates: { source: "", perUsd: {} } };
const WORDS = [
  "蚂蚁集团",
  "支付宝",
  "上市",
  "暂停",
  "监管",
  "贷款",
  "杠杆",
  "花呗",
  "Alipay",
  "bank",
  "fund",
  "2300亿元",
];
const BATCH_BYTES = 1500;

let folder: string;
let files: FoundFile[];
/** The pack as one that was never stopped. */
let whole: Buffer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "sidelight-large-"));
  const texts = join(folder, "texts");
  mkdirSync(texts);
  for (let file = 0; file < 40; file++) {
    const words = Array.from({ length: 120 }, (_, at) => WORDS[(file * 31 + at * (7 + (file % 5))) % WORDS.length]!);
    writeFileSync(join(texts, `text-${String(file).padStart(2, "0")}.txt`), `${words.join("，")}。\n`);
  }
  files = findFiles([texts]).files;
  whole = await compiled("whole");
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Compiles into a pack of this name; a stop is thrown at the call of `onProgress` of this number. */
async function compiled(name: string, stopAt = Number.POSITIVE_INFINITY, resumed: number[] = []): Promise<Buffer> {
  const out = join(folder, `${name}.pack`);
  let told = 0;
  await compileLarge({
    files,
    out,
    about,
    threads: 0,
    batchBytes: BATCH_BYTES,
    onProgress: () => {
      if (++told === stopAt) throw new Error("stopped");
    },
    onResumed: (finished) => resumed.push(finished),
  });
  return readFileSync(out);
}

describe("a large compile", () => {
  test("gives the same records as one in memory", () => {
    const records = new Map<string, string>();
    const documents = files.flatMap(({ path }) => readDocument(path, readFileSync(path)));
    compileRecords({ ...about, version: openPack(whole).manifest.version, documents }, ({ key, bytes }) =>
      records.set(key, Buffer.from(bytes).toString("base64")),
    );
    const read = openPack(whole).records.map(({ key, bytes }) => [key, Buffer.from(bytes).toString("base64")] as const);
    expect(new Map(read)).toEqual(records);
  });

  test("that was stopped anywhere goes on and ends the same, leaving nothing behind", async () => {
    for (const stopAt of [1, 2, 9, 14, 23, 30, 31]) {
      const name = `stopped-${stopAt}`;
      await expect(compiled(name, stopAt), `told ${stopAt} times`).rejects.toThrow("stopped");
      expect(existsSync(join(folder, `${name}.pack`))).toBe(false);
      const resumed: number[] = [];
      expect((await compiled(name, undefined, resumed)).equals(whole), `stopped at ${stopAt}`).toBe(true);
      expect(resumed).toHaveLength(1);
      expect(readdirSync(folder).filter((entry) => entry.startsWith(`${name}.pack.`))).toEqual([]);
    }
  });

  test("makes a part anew that was cut or changed, and everything where the files are others", async () => {
    await expect(compiled("harmed", 20)).rejects.toThrow("stopped");
    const work = join(folder, "harmed.pack.work");
    writeFileSync(join(work, "0.prepared"), readFileSync(join(work, "0.prepared")).subarray(10));
    const run = readFileSync(join(work, "1.run-0"));
    run[5]! ^= 1;
    writeFileSync(join(work, "1.run-0"), run);
    const about2 = JSON.parse(readFileSync(join(work, "2.json"), "utf8"));
    rmSync(join(work, about2.prepared.name));
    const resumed: number[] = [];
    expect((await compiled("harmed", undefined, resumed)).equals(whole)).toBe(true);
    expect(resumed[0]).toBeGreaterThan(0);

    await expect(compiled("other", 20)).rejects.toThrow("stopped");
    writeFileSync(join(folder, "other.pack.work", "plan"), "another plan");
    const anew: number[] = [];
    expect((await compiled("other", undefined, anew)).equals(whole)).toBe(true);
    expect(anew).toEqual([]);
  });

  test("keeps the first of documents with one id, wherever the others are", async () => {
    const twice = join(folder, "twice");
    for (const part of ["a", "b", "c"]) {
      mkdirSync(join(twice, part), { recursive: true });
      writeFileSync(join(twice, part, "same.txt"), `支付宝在文件夹 ${part} 里。`);
      writeFileSync(join(twice, part, `${part}.txt`), `蚂蚁集团在文件夹 ${part} 里。`);
    }
    const out = join(folder, "twice.pack");
    const { manifest, skipped } = await compileLarge({
      files: findFiles([twice]).files,
      out,
      about,
      threads: 0,
      batchBytes: 1,
      onProgress: () => undefined,
      onResumed: () => undefined,
    });
    expect(manifest).toMatchObject({ documents: 4, passages: 4 });
    expect(skipped.map(({ path }) => path)).toEqual(["b", "c"].map((part) => join(twice, part, "same.txt")));
    const { archive } = openPack(readFileSync(out));
    const found = await archive.search({ query: "支付宝", filters: NO_FILTERS, limit: 9, offset: 0, order: "score" });
    expect(found.hits.map((hit) => hit.text)).toEqual(["支付宝在文件夹 a 里。"]);
  });

  test("of files without a document says so and leaves nothing", async () => {
    const empty = join(folder, "empty.txt");
    writeFileSync(empty, "");
    const { manifest, skipped } = await compileLarge({
      files: findFiles([empty]).files,
      out: join(folder, "empty.pack"),
      about,
      threads: 0,
      onProgress: () => undefined,
      onResumed: () => undefined,
    });
    expect([manifest, skipped.length, existsSync(join(folder, "empty.pack.work"))]).toEqual([null, 1, false]);
  });

  test("in threads is the same, also when its process was killed", async () => {
    const out = join(folder, "killed.pack");
    const child = inProcess(out);
    let told = 0;
    // Killed in the midst, wherever its threads are then.
    child.stdout!.on("data", (lines: Buffer) => {
      told += lines.toString().split("\n").length - 1;
      if (told >= 8) child.kill("SIGKILL");
    });
    await ended(child);
    if (!existsSync(out)) expect(await ended(inProcess(out))).toBe(0);
    expect(readFileSync(out).equals(whole)).toBe(true);
    expect(existsSync(`${out}.work`)).toBe(false);
  }, 180_000);
});

/** A compile with two threads in a process of its own, which writes a line for each step. */
function inProcess(out: string): ChildProcess {
  const script = pathToFileURL(join(root, "corpus/cli/compile-large.ts")).href;
  const input = JSON.stringify({ files, out, about, threads: 2, batchBytes: BATCH_BYTES });
  const code = `
    import { compileLarge } from ${JSON.stringify(script)};
    await compileLarge({ ...${input}, onProgress: () => process.stdout.write("step\\n"), onResumed() {} });
  `;
  const args = ["--import", "tsx", "--input-type=module", "-e", code];
  return spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((done) => child.on("exit", done));
}
