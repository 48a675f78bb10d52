import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { openPack } from "../../../corpus/pack/read";

const root = resolve(import.meta.dirname, "../../..");
let folder: string;
let pack: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sidelight-cli-"));
  pack = join(folder, "digests.pack");
  expect(corpus("compile", join(root, "corpus/documents"), "--out", pack).status).toBe(0);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function corpus(...args: string[]): { status: number | null; out: string; err: string } {
  const run = spawnSync(process.execPath, ["--import", "tsx", join(root, "corpus/cli.ts"), ...args], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

// biome-ignore lint/suspicious/noExplicitAny: the shapes are what these tests look at
function json(...args: string[]): any {
  const { out, err, status } = corpus(...args, "--json");
  expect(err).toBe("");
  expect(status).toBe(0);
  return JSON.parse(out);
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe("results as JSON", () => {
  test("compile counts what it read", () => {
    const summary = json("compile", join(root, "corpus/documents"), "--out", join(folder, "again.pack"));
    expect(summary).toMatchObject({ documents: 5, skipped: [] });
    expect(summary.posts).toBeGreaterThan(100);
    expect(summary.figures).toBeGreaterThan(100);
  });

  test("compile names the archive as its file is named, without the ending", async () => {
    const [info] = await openPack(readFileSync(pack)).archive.info();
    expect(info).toMatchObject({ id: "digests", title: "digests" });
  });

  test("inspect names documents, posts and passages; an id is the file's name without extension", () => {
    const { documents } = json("inspect", pack);
    const wsws = documents.find((document: { id: string }) => document.id === "wsws-2021-09-15-financial-stability");
    expect(wsws).toMatchObject({ source: "wsws", kind: "news", language: "en", published: "2021-09-15", url: null });
    expect(wsws.posts[0]).toMatchObject({ post: 1, author: "Nick Beams", replyTo: null, quotes: [], pictures: [] });
    expect(wsws.posts[0].passages[0].id).toBe("wsws-2021-09-15-financial-stability/1/1");
  });

  test("search gives scored passages with reasons, as many as asked for", () => {
    const found = json("search", pack, "联合贷款", "--limit", "3");
    expect(found.results).toHaveLength(3);
    expect(found.total).toBeGreaterThanOrEqual(3);
    expect(found.results[0]).toMatchObject({ document: expect.any(String), post: expect.any(Number) });
    expect(found.results[0].why.length).toBeGreaterThan(0);
    const scores = found.results.map((result: { score: number }) => result.score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  test("search in one language finds the other, and keeps to the sources named", () => {
    const found = json("search", pack, "joint loans", "--source", "zhihu", "--limit", "5");
    expect(found.results.length).toBeGreaterThan(0);
    expect(found.results.every((result: { document: string }) => result.document.startsWith("zhihu"))).toBe(true);
  });

  test("a slip is corrected, and the correction named", () => {
    const found = json("search", pack, "Alipey");
    expect(found.suggestions[0]).toMatch(/alipay/i);
    expect(found.results.length).toBeGreaterThan(0);
  });

  test("search says which filter left nothing", () => {
    expect(json("search", pack, "联合贷款 after:2090")).toMatchObject({ total: 0, emptiedBy: "after" });
  });

  test("relate takes a paragraph from a file or standard input", () => {
    const paragraph = "Ant put up one or two per cent of each loan and left the rest of the risk to partner banks.";
    const found = json("relate", pack, file("paragraph.txt", paragraph));
    expect(found.results.length).toBeGreaterThan(0);
    const piped = execFileSync(process.execPath, ["--import", "tsx", "corpus/cli.ts", "relate", pack, "-", "--json"], {
      cwd: root,
      input: paragraph,
      encoding: "utf8",
    });
    expect(JSON.parse(piped).results).toEqual(found.results);
  });

  test("match gives offsets into a page's visible text, with and without the gate", () => {
    const html = `<!doctype html><script>Alipay</script><h1>Head</h1><p>Ali<b>pay</b> and<br>leverage</p><p hidden>Huabei</p>`;
    const page = file("page.html", html);
    const { text, matches } = json("match", pack, page);
    expect(text).toBe("Head\nAlipay and\nleverage");
    expect(matches.map((match: { term: string }) => match.term)).toEqual(["alipay", "leverage"]);
    for (const match of matches) expect(text.slice(match.start, match.end)).toBe(match.text);
    const lone = file("lone.html", "<p>The leverage of the bank rose.</p>");
    expect(json("match", pack, lone).matches.filter((match: { sure: boolean }) => match.sure)).toEqual([]);
    expect(json("match", pack, lone, "--ungated").matches.some((match: { sure: boolean }) => match.sure)).toBe(true);
  });

  test("figures reads a pack or a file", () => {
    const inPack = json("figures", pack).figures;
    expect(inPack.length).toBeGreaterThan(100);
    expect(inPack[0]).toMatchObject({ document: expect.any(String), low: expect.stringMatching(/^-?\d/) });
    const [figure] = json("figures", file("figure.txt", "蚂蚁集团原计划融资约2300亿元人民币。")).figures;
    expect(figure).toMatchObject({ document: null, post: null, passage: null, low: "230000000000", unit: "CNY" });
  });

  test("compare holds a page's figures against the archive", () => {
    const { figures } = json(
      "compare",
      pack,
      file("ipo.txt", "Ant Group had planned to raise $34.5 billion in its IPO."),
    );
    const [raise] = figures;
    expect(raise).toMatchObject({ measure: "ipo-raise", about: "ant-group", unit: "USD" });
    expect(raise.archive.length).toBeGreaterThan(0);
    expect(["same", "near", "differs", "other-unit", "other-date"]).toContain(raise.relation);
  });

  test("a page's figures are dated by what it states", () => {
    const page = `<html><head><meta property="article:published_time" content="2020-12-01"></head><body><p>去年蚂蚁集团的净利润为180亿元。</p></body></html>`;
    const [stated] = json("figures", file("dated.html", page)).figures;
    expect(stated).toMatchObject({ measure: "profit", asOf: "2019" });
  });

  test("compare takes the page's date, which tells one year from another", () => {
    const loans = file("loans.txt", "去年6月末，蚂蚁集团的信贷余额为21536亿元。");
    const relations = (...args: string[]) =>
      json("compare", pack, loans, ...args).figures.map(({ relation }: { relation: string }) => relation);
    expect(relations("--published", "2021-02-03")).toContain("same");
    expect(relations("--published", "2019-02-03")).toContain("other-date");
  });
});

describe("for people", () => {
  test("a list without an entry says so", () => {
    const text = file("rain.txt", "Rain fell on the hills and on the valley below them.");
    expect(corpus("match", pack, text).out).toMatch(/^There are no terms/);
    expect(corpus("figures", text).out).toMatch(/^There are no figures/);
    expect(corpus("compare", pack, text).out).toMatch(/^There are no figures/);
  });

  test("what a terminal would take as a command is shown and not obeyed", () => {
    const words = "The ferry runs again from Monday, the company said in a letter to its riders. ".repeat(3);
    const text = file("bell.txt", `${words}\u001b]0;renamed\u0007${words}`);
    const rung = join(folder, "bell.pack");
    expect(corpus("compile", text, "--out", rung).out).toMatch(/^1 document, 1 post, 1 passage, /);
    const { out } = corpus("search", rung, "ferry");
    expect(out).toContain("\ufffd]0;renamed\ufffd");
    expect(out).not.toContain("\u0007");
  });
});

test("a pack takes the place of a pack and of an empty file", () => {
  const text = file("again.txt", "The ferry runs again from Monday, the company said.");
  const out = file("again-1.pack", "");
  for (let times = 0; times < 2; times += 1) expect(corpus("compile", text, "--out", out)).toMatchObject({ status: 0 });
});

test("paths are meant from where npm was called", () => {
  file("here.txt", "The ferry runs again from Monday, the company said.");
  vi.stubEnv("npm_lifecycle_event", "corpus");
  vi.stubEnv("INIT_CWD", folder);
  try {
    expect(corpus("compile", "here.txt", "--out", "here.pack")).toMatchObject({ status: 0 });
  } finally {
    vi.unstubAllEnvs();
  }
  expect(existsSync(join(folder, "here.pack"))).toBe(true);
});

test.each([[["help"]], [["--help"]], [["search", "--help"]], [["compile", "-h"]]])(
  "%s tells how the commands are called",
  (args) => {
    expect(corpus(...args)).toMatchObject({ status: 0, out: expect.stringMatching(/^Usage/), err: "" });
  },
);

describe("what cannot be done is said in one line", () => {
  test.each([
    ["a date that is none", ["compare", "PACK", "x", "--published", "soon"], 2, /--published/],
    ["no command", [], 2, /^Usage/],
    ["an unknown command", ["frobnicate"], 2, /no command "frobnicate"/],
    ["a flag there is none of", ["search", "PACK", "x", "--colour"], 2, /--colour/],
    ["a missing argument", ["search"], 2, /^PACK is missing/],
    ["one argument too many", ["inspect", "a", "b"], 2, /"b" is one argument too many/],
    ["a limit that is no number", ["search", "PACK", "x", "--limit", "many"], 2, /limit/],
    [
      "a pack that is not there",
      ["inspect", "/nowhere/at-all.pack"],
      1,
      /no such file or folder: \/nowhere\/at-all\.pack/,
    ],
    ["a pack where a folder is", ["compile", "TEXT", "--out", "EMPTY"], 1, /empty is a folder: .*empty\/my\.pack/],
    ["a pack in a folder that is not there", ["compile", "TEXT", "--out", "/nowhere/a.pack"], 1, /folder: \/nowhere$/m],
    ["a pack where a text is", ["compile", "ZERO", "--out", "TEXT"], 1, /text\.pack is there and is no archive/],
    ["a pack where a device is", ["compile", "TEXT", "--out", "/dev/null"], 1, /null is there and is no archive/],
    ["a folder without documents", ["compile", "EMPTY", "--out", "OUT"], 1, /document/],
    ["an empty file as a pack", ["inspect", "ZERO"], 1, /zero\.pack: .*(empty|not an archive)/],
    ["a text file as a pack", ["inspect", "TEXT"], 1, /text\.pack: .*not an archive/],
    ["a pack cut in half", ["inspect", "HALF"], 1, /half\.pack: .*(cut|incomplete|end)/i],
    ["a pack of a newer version", ["inspect", "NEWER"], 1, /newer\.pack: .*format 250.*up to \d/],
    ["a folder as a page", ["match", "PACK", "EMPTY"], 1, /empty: .*folder/],
    ["an empty file as a page", ["compare", "PACK", "ZERO"], 1, /zero\.pack: .*empty/],
    ["half a pack's figures", ["figures", "HALF"], 1, /half\.pack: .*(cut|incomplete|end)/i],
    ["a damaged pack", ["search", "DAMAGED", "蚂蚁"], 1, /damaged/],
  ] as [string, string[], number, RegExp][])("%s", (_title, args, status, message) => {
    const bytes = readFileSync(pack);
    mkdirSync(join(folder, "empty"), { recursive: true });
    const newer = Buffer.from(bytes);
    newer[4] = 250;
    const damaged = Buffer.from(bytes);
    damaged[Math.floor(bytes.length / 2)] = (damaged[Math.floor(bytes.length / 2)] ?? 0) ^ 0xff;
    const named: Record<string, string> = {
      PACK: pack,
      EMPTY: join(folder, "empty"),
      OUT: join(folder, "out.pack"),
      ZERO: file("zero.pack", ""),
      TEXT: file("text.pack", "just some words"),
      HALF: file("half.pack", bytes.subarray(0, bytes.length / 2)),
      NEWER: file("newer.pack", newer),
      DAMAGED: file("damaged.pack", damaged),
    };
    const run = corpus(...args.map((arg) => named[arg] ?? arg));
    expect(run.status).toBe(status);
    expect(run.err).toMatch(message);
    expect(run.err).not.toMatch(/^\s+at /m);
  });

  test("compile lists what no reader knows, and goes on", () => {
    mkdirSync(join(folder, "mixed"), { recursive: true });
    file(
      "mixed/binary.dat",
      Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256),
    );
    file("mixed/empty.txt", "");
    file(
      "mixed/good.txt",
      "A plain text about Ant Group.\n\nIt raised money, and the author says so at some length here.",
    );
    const run = corpus("compile", join(folder, "mixed"), "--out", join(folder, "mixed.pack"), "--json");
    expect(run.status).toBe(0);
    const summary = JSON.parse(run.out);
    expect(summary.documents).toBe(1);
    expect(summary.skipped.map(({ reason }: { reason: string }) => reason)).toEqual([
      "The file is in no encoding that is known here, or it is not text.",
      "The file is empty.",
    ]);
  });
});
