import MiniSearch from "minisearch";
import { keep, kept, once } from "./kept";
import { words } from "./words";
import { passageTexts, serveEngine } from "./worker";

const OPTIONS = { fields: ["text"], tokenize: words, processTerm: (term: string) => term };

const opened = once(async () => {
  const [texts, index] = (await kept(["texts", "index"])) as [string[], string];
  return { texts, index: MiniSearch.loadJSON(index, OPTIONS) };
});

serveEngine({
  async install(server) {
    const texts = await passageTexts(server);
    const index = new MiniSearch(OPTIONS);
    index.addAll(texts.map((text, id) => ({ id, text })));
    const serialized = JSON.stringify(index);
    const started = performance.now();
    await keep({ texts, index: serialized });
    return performance.now() - started;
  },
  async query(text, limit) {
    const { texts, index } = await opened();
    return index
      .search(text)
      .slice(0, limit)
      .map(({ id }) => texts[id as number]!);
  },
});
