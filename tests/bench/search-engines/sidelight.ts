import "../../../corpus/store/open-early";
import { NO_FILTERS } from "../../../corpus/model";
import { openStore } from "../../../corpus/store/store";
import { once } from "./kept";
import { serveEngine } from "./worker";

/** Text this long is related, as the card and the popup do; shorter text is searched. */
const PARAGRAPH = 60;

const store = once(() => openStore());
// As our own worker does.
void store();

serveEngine({
  async install(server) {
    const opened = await store();
    const { body } = await fetch(`${server}/archive.pack`);
    const started = performance.now();
    await opened.install(chunksOf(body!));
    return performance.now() - started;
  },
  async query(text, limit) {
    const { archive } = await store();
    const asked = { filters: NO_FILTERS, limit, offset: 0 };
    const results =
      text.length > PARAGRAPH
        ? await archive.relate({ ...asked, text })
        : await archive.search({ ...asked, query: text, order: "score" });
    return results.hits.map((hit) => hit.text);
  },
  async hover(query) {
    const { archive } = await store();
    const card = await archive.lookup(query);
    return card!.results.hits.map((hit) => hit.text);
  },
});

/** What the answer of a fetch is made of, with the time it takes to come in: it is on the same machine. */
async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value;
}
