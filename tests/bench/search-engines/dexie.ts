import { Dexie, type Table } from "dexie";
import { once } from "./kept";
import { words } from "./words";
import { passageTexts, serveEngine } from "./worker";

class Passages extends Dexie {
  declare passages: Table<{ id: number; text: string; tokens: string[] }, number>;

  constructor() {
    super("bench-dexie");
    this.version(1).stores({ passages: "id, *tokens" });
  }
}

const opened = once(async () => (await new Passages().open()) as Passages);

serveEngine({
  async install(server) {
    const texts = await passageTexts(server);
    const database = await opened();
    const rows = texts.map((text, id) => ({ id, text, tokens: [...new Set(words(text))] }));
    const started = performance.now();
    for (let at = 0; at < rows.length; at += 1000) await database.passages.bulkAdd(rows.slice(at, at + 1000));
    return performance.now() - started;
  },
  async query(text, limit) {
    const database = await opened();
    const tokens = [...new Set(words(text))];
    const lists = await Promise.all(
      tokens.map((token) => database.passages.where("tokens").equals(token).primaryKeys()),
    );
    const scores = new Map<number, number>();
    for (const list of lists)
      for (const id of list) scores.set(id, (scores.get(id) ?? 0) + 1 / Math.log(2 + list.length));
    const best = [...scores].sort((a, b) => b[1] - a[1]).slice(0, limit);
    const rows = await database.passages.bulkGet(best.map(([id]) => id));
    return rows.map((row) => row!.text);
  },
});
