/**
 * The matcher against what it competes with, in Node: a plain alternation of all aliases as one regular expression, and
 * one indexOf over the text (the least any search can cost). Run: `npx tsx tests/bench/matcher.ts`.
 * "cold" is a fresh process's first scan; "warm" the median of repeats.
 */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Alias, Term } from "../../corpus/model";
import { compileMatcher } from "../../corpus/terms/compile";
import { parseLexicon } from "../../corpus/terms/lexicon";
import { loadMatcher } from "../../corpus/terms/matcher";
import { PageSense } from "../../corpus/terms/page-sense";

const ROOT = resolve(import.meta.dirname, "../..");
const SIZES = [10_000, 100_000, 1_000_000, 10_000_000];
const COUNTS = [50, 500, 5000];
const COLD_RUNS = 3;

/** The bundled documents' prose, repeated with the block's number so that repeats differ. */
function pageBlocks(units: number): string[] {
  const folder = resolve(ROOT, "corpus/documents");
  const paragraphs = readdirSync(folder)
    .sort()
    .flatMap((name) => readFileSync(resolve(folder, name), "utf8").split("\n"))
    .filter((line) => line.length > 40);
  const blocks: string[] = [];
  for (let length = 0, index = 0; length < units; index += 1) {
    const block = Buffer.from(`${index} ${paragraphs[index % paragraphs.length]}`, "utf16le").toString("utf16le");
    blocks.push(block);
    length += block.length;
  }
  return blocks;
}

/** The most frequent words of the lexicon in the text first, then invented ones of the same make. */
function lexicon(count: number, rules: boolean): Term[] {
  const terms = parseLexicon(readFileSync(resolve(ROOT, "corpus/lexicon/terms.yaml"), "utf8"), "terms.yaml");
  const text = pageBlocks(100_000).join("\n");
  const all = terms.flatMap((term) =>
    term.aliases.map((alias) => ({ term, alias, seen: text.split(alias.text).length })),
  );
  all.sort((a, b) => b.seen - a.seen);
  const chosen = all.slice(0, count);
  const byTerm = new Map<Term, Alias[]>();
  for (const { term, alias } of chosen) {
    const plain = rules ? alias : { ...alias, risk: "sure" as const, cased: false, notIn: [], near: [], notNear: [] };
    byTerm.set(term, [...(byTerm.get(term) ?? []), plain]);
  }
  const result = [...byTerm].map(([term, aliases]) => ({ ...term, aliases }));
  const template = result[0]!;
  for (let index = chosen.length; index < count; index += 1)
    result.push({
      ...template,
      id: `made-${index}`,
      aliases: [
        {
          ...template.aliases[0]!,
          text: invented(index),
          risk: "sure",
          notIn: [],
          near: [],
          notNear: [],
          cased: false,
        },
      ],
    });
  return result;
}

let seed = 1;
function random(below: number): number {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
}

function invented(index: number): string {
  const source = pageBlocks(100_000);
  const words = source[index % source.length]!.match(/[a-z]{4,}/gi) ?? [];
  if (index % 3 === 0 && words.length > 1)
    return `${words[random(words.length)]} ${words[random(words.length)]}${index}`;
  const chars = source.join("").replace(/[^\u4e00-\u9fff]/g, "");
  return Array.from({ length: 3 + random(3) }, () => chars[random(chars.length)]).join("");
}

function alternation(terms: Term[]): RegExp {
  const texts = [...new Set(terms.flatMap((term) => term.aliases.map((alias) => alias.text)))];
  texts.sort((a, b) => b.length - a.length);
  return new RegExp(texts.map((text) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")).join("|"), "gi");
}

function byAlternation(pattern: RegExp, blocks: string[]): number {
  let found = 0;
  for (const block of blocks) {
    pattern.lastIndex = 0;
    while (pattern.exec(block)) found += 1;
  }
  return found;
}

function time(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** One cold measurement in this process: load is timed apart. */
function measureOnce(engine: string, size: number, count: number): { load: number; first: number; warm: number } {
  const blocks = pageBlocks(size);
  const terms = lexicon(count, engine !== "plain");
  let scan: () => void;
  let load = 0;
  if (engine === "regex") {
    const source = alternation(terms).source;
    let pattern: RegExp;
    load = time(() => {
      pattern = new RegExp(source, "gi");
    });
    scan = () => byAlternation(pattern, blocks);
  } else if (engine === "indexOf") {
    scan = () => {
      for (const block of blocks) block.indexOf("\u0001\u0002");
    };
  } else {
    const compact = compileMatcher(terms);
    let matcher: ReturnType<typeof loadMatcher>;
    load = time(() => {
      matcher = loadMatcher(compact);
    });
    scan = () => {
      const sense = new PageSense<number>(matcher, { gated: false });
      for (const [id, block] of blocks.entries()) sense.setBlock(id, block);
    };
  }
  const first = time(scan);
  const repeats = size > 1_000_000 ? 1 : 9;
  const warm = Array.from({ length: repeats }, () => time(scan)).sort((a, b) => a - b)[repeats >> 1]!;
  return { load, first, warm };
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1]!;
}

const [engine, size, count] = process.argv.slice(2);
if (engine && size && count) {
  console.log(JSON.stringify(measureOnce(engine, Number(size), Number(count))));
} else {
  console.log("units      aliases  engine    load   first    warm   first/regex  warm/regex");
  for (const size of SIZES)
    for (const count of COUNTS) {
      const results = new Map<string, { load: number; first: number; warm: number }>();
      for (const engine of ["indexOf", "regex", "matcher", "plain"]) {
        const runs = Array.from({ length: size > 1_000_000 ? 1 : COLD_RUNS }, () => {
          const output = execFileSync(
            process.execPath,
            ["--import", "tsx", import.meta.filename, engine, `${size}`, `${count}`],
            { stdio: ["ignore", "pipe", "ignore"], cwd: ROOT },
          );
          return JSON.parse(output.toString()) as { load: number; first: number; warm: number };
        });
        results.set(engine, {
          load: median(runs.map((run) => run.load)),
          first: median(runs.map((run) => run.first)),
          warm: median(runs.map((run) => run.warm)),
        });
      }
      const regex = results.get("regex")!;
      for (const [engine, { load, first, warm }] of results)
        console.log(
          `${size.toString().padEnd(10)} ${count.toString().padEnd(8)} ${engine.padEnd(8)} ${[load, first, warm].map((ms) => ms.toFixed(2).padStart(7)).join(" ")} ${(first / regex.first).toFixed(2).padStart(10)} ${(warm / regex.warm).toFixed(2).padStart(10)}`,
        );
    }
}
