import { Index } from "flexsearch";
import { keep, kept, once } from "./kept";
import { words } from "./words";
import { passageTexts, serveEngine } from "./worker";

const make = () => new Index({ tokenize: "strict", encode: words });

const opened = once(async () => {
  const [texts, parts] = (await kept(["texts", "parts"])) as [string[], [string, string][]];
  const index = make();
  for (const [key, data] of parts) index.import(key, data);
  return { texts, index };
});

serveEngine({
  async install(server) {
    const texts = await passageTexts(server);
    const index = make();
    for (const [id, text] of texts.entries()) index.add(id, text);
    const parts: [string, string][] = [];
    await index.export((key: string, data: string) => {
      parts.push([key, data]);
    });
    const started = performance.now();
    await keep({ texts, parts });
    return performance.now() - started;
  },
  async query(text, limit) {
    const { texts, index } = await opened();
    const found = index.search(text, { limit, suggest: true }) as number[];
    return found.map((id) => texts[id]!);
  },
});
