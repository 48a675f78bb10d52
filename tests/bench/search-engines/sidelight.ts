import { NO_FILTERS } from "../../../corpus/model";
import { openStore } from "../../../corpus/store/store";
import { once } from "./kept";
import { serveEngine } from "./worker";

/** Text this long is related, as the card and the popup do; shorter text is searched. */
const PARAGRAPH = 60;

const store = once(() => openStore());

serveEngine({
  async install(server) {
    const pack = new Uint8Array(await (await fetch(`${server}/archive.pack`)).arrayBuffer());
    const opened = await store();
    const started = performance.now();
    await opened.install(pack);
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
});
