import { Dexie, type Table } from "dexie";
import { passageTexts, serveEngine } from "./worker";

class Rows extends Dexie {
  declare passages: Table<{ id: number; text: string }, number>;

  constructor() {
    super("bench-rows");
    this.version(1).stores({ passages: "id" });
  }
}

/** Plain rows without a search index: what an install is held against. */
serveEngine({
  async install(server) {
    const texts = await passageTexts(server);
    const database = (await new Rows().open()) as Rows;
    const started = performance.now();
    await database.passages.bulkAdd(texts.map((text, id) => ({ id, text })));
    return performance.now() - started;
  },
  query: async () => [],
});
