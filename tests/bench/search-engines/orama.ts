import { create, insertMultiple, load, type RawData, save, search } from "@orama/orama";
import { keep, kept, once } from "./kept";
import { words } from "./words";
import { passageTexts, serveEngine } from "./worker";

const make = () =>
  create({
    schema: { text: "string" } as const,
    components: { tokenizer: { language: "chinese", normalizationCache: new Map(), tokenize: words } },
  });

const opened = once(async () => {
  const [data] = (await kept(["data"])) as [RawData];
  const database = make();
  load(database, data);
  return database;
});

serveEngine({
  async install(server) {
    const texts = await passageTexts(server);
    const database = make();
    await insertMultiple(
      database,
      texts.map((text) => ({ text })),
      1000,
    );
    // As an object: as one text it would be longer than a text can be.
    const data = save(database);
    const started = performance.now();
    await keep({ data });
    return performance.now() - started;
  },
  async query(text, limit) {
    const { hits } = await search(await opened(), { term: text, limit, threshold: 1 });
    return hits.map((hit) => hit.document.text);
  },
});
