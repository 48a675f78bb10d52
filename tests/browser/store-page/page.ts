import { NO_FILTERS } from "../../../corpus/model";
import { SidelightDatabase } from "../../../corpus/store/database";
import { openStore } from "../../../corpus/store/store";

async function pack(name: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(`/${name}.pack`)).arrayBuffer());
}

/** What the test asks of the page: the store as the background uses it, and ways to harm what it keeps. */
const page = {
  async install(name: string): Promise<number[]> {
    const store = await openStore();
    const progress: number[] = [];
    await store.install(await pack(name), (done) => progress.push(done));
    store.close();
    return progress;
  },

  /** The texts found, from a store opened for this question alone. */
  async find(query: string, repairFrom: string | null = null): Promise<string[]> {
    const store = await openStore(async () => (repairFrom === null ? null : pack(repairFrom)));
    const asked = { query, filters: NO_FILTERS, limit: 5, offset: 0, order: "score" } as const;
    const { hits } = await store.archive.search(asked);
    store.close();
    return hits.map((hit) => hit.text);
  },

  /** Asks again and again until the answer changes from the first; gives every answer. */
  async watch(query: string, ms: number): Promise<string[]> {
    const answers: string[] = [];
    for (const end = Date.now() + ms; Date.now() < end; ) answers.push((await page.find(query)).join());
    return [...new Set(answers)];
  },

  async flipBit(part: string): Promise<number> {
    const database = new SidelightDatabase();
    const keys = (await database.records.toCollection().primaryKeys()).filter((key) => key.includes(`/${part}`));
    for (const key of keys) {
      const bytes = (await database.records.get(key))!;
      bytes[bytes.length >> 1]! ^= 1;
      await database.records.put(bytes, key);
    }
    database.close();
    return keys.length;
  },
};

Object.assign(globalThis, { page });
export type StorePage = typeof page;
