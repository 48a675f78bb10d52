import {
  closeSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { lexiconAt } from "../../corpus/cli/lexicon-files";
import { compileRecords } from "../../corpus/pack/compile";
import { packHeader } from "../../corpus/pack/container";
import { cutPassages } from "../../corpus/readers/passages";
import { largeCorpus, randomNumbers } from "./large-corpus";
import { temporaryRuns } from "./temporary-runs";

/** The largest corpus that is made for the other engines too: beyond it none of them gets ready in the time of a bench. */
const OTHERS_MAX = 100_000;
/** Passages from which queries are made. */
const SAMPLE = 5000;

/** A corpus on disk: our pack, and the same passages as JSON for the others. */
export interface BenchCorpus {
  passages: number;
  textBytes: number;
  packBytes: number;
  /** Bytes of postings, of which one byte of text costs so many. */
  indexBytes: number;
  compileMs: number;
  folder: string;
  /** Short queries, and paragraphs of 200 characters with a tenth of them changed, each with the passage it comes from. */
  short: string[];
  paragraphs: { text: string; of: string }[];
}

/** Makes a corpus of about so many passages, or takes the one made before where `cache` names a folder. */
export async function benchCorpus(size: number, cache: string | undefined): Promise<BenchCorpus> {
  const folder = cache ? join(cache, String(size)) : mkdtempSync(join(tmpdir(), "sidelight-corpus-"));
  mkdirSync(folder, { recursive: true });
  const about = join(folder, "about.json");
  if (existsSync(about)) return { ...(JSON.parse(readFileSync(about, "utf8")) as BenchCorpus), folder };
  const forOthers = size <= OTHERS_MAX;
  const texts: string[] = [];
  const sample: string[] = [];
  const table: { key: string; length: number }[] = [];
  const body = openSync(join(folder, "records"), "w");
  let [indexBytes, textBytes, passages] = [0, 0, 0];
  function* documents() {
    // Short paragraphs are joined, so that a corpus has fewer passages than texts.
    for (const document of largeCorpus(size * 2)) {
      if (passages >= size) return;
      for (const { text } of cutPassages(document)) {
        if (forOthers) texts.push(text);
        if (passages++ % Math.ceil(size / SAMPLE) === 0) sample.push(text);
        textBytes += Buffer.byteLength(text);
      }
      yield document;
    }
  }
  const lexicon = lexiconAt();
  const started = performance.now();
  let told = 0;
  const runs = temporaryRuns();
  compileRecords(
    { id: "bench", title: "bench", version: String(size), documents: documents(), ...lexicon },
    ({ key, bytes }) => {
      table.push({ key, length: bytes.length });
      writeSync(body, bytes);
      if (key.startsWith("t/")) indexBytes += bytes.length;
    },
    (_, done) => {
      if (done < told) return;
      told += Math.max(1000, size / 20);
      process.stderr.write(
        `\rcompiling: ${Math.round((done / size) * 100)} %, ${Math.round(process.memoryUsage.rss() / 1e6)} MB `,
      );
    },
    runs.store,
  );
  runs.drop();
  const compileMs = performance.now() - started;
  process.stderr.write("\n");
  closeSync(body);
  const packBytes = await writeFile(join(folder, "archive.pack"), packHeader(table), join(folder, "records"));
  if (forOthers) writeFileSync(join(folder, "passages.json"), JSON.stringify(texts));
  const corpus: BenchCorpus = { passages, textBytes, packBytes, indexBytes, compileMs, folder, ...queries(sample) };
  writeFileSync(about, JSON.stringify(corpus));
  return corpus;
}

/** The head, then the records from their own file, which goes; gives the length of the whole. */
async function writeFile(path: string, head: Uint8Array, records: string): Promise<number> {
  writeFileSync(path, head);
  await pipeline(createReadStream(records), createWriteStream(path, { flags: "a" }));
  rmSync(records);
  return statSync(path).size;
}

/** Removes a corpus that was not made to be kept. */
export function dropCorpus(corpus: BenchCorpus, cache: string | undefined): void {
  if (!cache) rmSync(corpus.folder, { recursive: true, force: true });
}

/** Serves a corpus's two files to the extensions. */
export async function serveCorpus(corpus: BenchCorpus): Promise<{ url: string; server: Server }> {
  const server = createServer((request, response) => {
    response.setHeader("access-control-allow-origin", "*");
    createReadStream(join(corpus.folder, request.url === "/archive.pack" ? "archive.pack" : "passages.json")).pipe(
      response,
    );
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

function queries(texts: string[]): Pick<BenchCorpus, "short" | "paragraphs"> {
  const random = randomNumbers(11);
  const pick = () => texts[Math.floor(random() * texts.length)]!;
  const short: string[] = [];
  while (short.length < 40) {
    const text = pick();
    const at = Math.floor(random() * (text.length - 4));
    const query = text.slice(at, at + 2 + (short.length % 3));
    if (/^[\u4e00-\u9fff]+$/.test(query)) short.push(query);
  }
  const paragraphs: BenchCorpus["paragraphs"] = [];
  while (paragraphs.length < 50) {
    const of = pick();
    if (of.length < 150) continue;
    const other = pick();
    const text = [...of.slice(0, 200)]
      .map((character, at) => (random() < 0.1 ? (other[at] ?? character) : character))
      .join("");
    paragraphs.push({ text, of });
  }
  return { short, paragraphs };
}
