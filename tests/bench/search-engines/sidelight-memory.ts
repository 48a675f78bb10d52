import { openStore } from "../../../corpus/store/store";
import { serveEngine } from "./worker";

/** Bytes handed over at a time: what a file or an answer comes in. */
const PIECE = 64 * 1024;

/** Installs a pack that is in memory already, as the rows are that it is held against. */
serveEngine({
  async install(server) {
    const pack = new Uint8Array(await (await fetch(`${server}/archive.pack`)).arrayBuffer());
    const store = await openStore();
    const started = performance.now();
    await store.install(piecesOf(pack));
    return performance.now() - started;
  },
  query: async () => [],
});

async function* piecesOf(pack: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < pack.length; at += PIECE) yield pack.subarray(at, at + PIECE);
}
