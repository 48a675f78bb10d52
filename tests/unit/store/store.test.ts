import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import { NO_FILTERS } from "../../../corpus/model";
import { fromJsonBytes, jsonBytes } from "../../../corpus/pack/bytes";
import { openRecord, PACK_VERSION, sealRecord } from "../../../corpus/pack/container";
import { PackError } from "../../../corpus/pack/errors";
import type { Manifest } from "../../../corpus/pack/layout";
import { packLexicon } from "../../../corpus/pack/summary";
import { SidelightDatabase } from "../../../corpus/store/database";
import { NoRoomError } from "../../../corpus/store/errors";
import { installPack } from "../../../corpus/store/install";
import { generationRange } from "../../../corpus/store/schema";
import { openStore, type Store } from "../../../corpus/store/store";
import { dropGeneration, sweepGenerations } from "../../../corpus/store/sweep";
import { aDocument, aPack } from "../search/small-archive";

const pack = (version: string, id = "bundled", text = `支付宝的第 ${version} 版。`) =>
  aPack([aDocument(`${id}-doc`, [text])], { id, version });

/** A pack beyond the size that is kept in one record. */
function largePack(version = "large"): Uint8Array {
  const posts = Array.from(
    { length: 1500 },
    (_, at) => `支付宝的第${at}条消息，说的是${at * 7919}号事情和${(at * 104_729) % 9973}号人。`,
  );
  return aPack([aDocument("large", posts)], { id: "bundled", version });
}

let name = 0;
beforeEach(() => {
  Object.assign(globalThis, { indexedDB: new IDBFactory() });
  Dexie_dependencies();
  name++;
});

/** Dexie keeps the factory that it found when it was loaded. */
function Dexie_dependencies(): void {
  SidelightDatabase.dependencies.indexedDB = globalThis.indexedDB;
}

const open = (source?: Parameters<typeof openStore>[0]) => openStore(source, `test-${name}`);
const database = () => new SidelightDatabase(`test-${name}`);
const texts = async ({ archive }: Pick<Store, "archive">, query = "支付宝") =>
  (await archive.search({ query, filters: NO_FILTERS, limit: 10, offset: 0, order: "score" })).hits.map(
    (hit) => hit.text,
  );

describe("the store", () => {
  it("is empty at first, answers after an install, and in the next context", async () => {
    const store = await open();
    expect(await store.installed()).toEqual([]);
    expect(await texts(store)).toEqual([]);
    const progress: [number, number][] = [];
    await store.install(pack("1"), (done, total) => progress.push([done, total]));
    expect(progress.at(0)![0]).toBe(0);
    expect(progress.at(-1)![0]).toBe(progress.at(-1)![1]);
    expect(await texts(store)).toEqual(["支付宝的第 1 版。"]);
    store.close();
    const next = await open();
    expect(await next.installed()).toEqual([{ id: "bundled", title: "bundled", version: "1" }]);
    expect(await texts(next)).toEqual(["支付宝的第 1 版。"]);
    expect(next.persistent).toBe(true);
  });

  it("notices what another context installed, whenever it was opened itself", async () => {
    const [store, other] = [await open(), await open()];
    await other.install(pack("1", "own", "支付宝甲。"));
    await store.install(pack("1"));
    // Opened after its own install, before that of the other: it was not looked what is installed in between.
    expect((await texts(store)).sort()).toEqual(["支付宝甲。", "支付宝的第 1 版。"].sort());
    await other.install(pack("2", "own", "支付宝乙。"));
    await store.installed();
    expect((await texts(store)).sort()).toEqual(["支付宝乙。", "支付宝的第 1 版。"].sort());
    // And where it is being opened while the other one installs.
    await store.install(pack("2"));
    const asked = texts(store);
    await other.install(pack("3", "own", "支付宝丙。"));
    await store.installed();
    expect(await texts(store)).toContain("支付宝丙。");
    await asked;
    store.close();
    other.close();
  });

  it("keeps a large archive in shards and answers from them", async () => {
    const store = await open();
    await store.install(largePack());
    expect((await store.archive.info())[0]).toMatchObject({ passages: 1500, documents: 1 });
    expect((await texts(store, "7919号")).some((text) => text.includes("7919号"))).toBe(true);
    const db = database();
    expect(await db.records.count()).toBeGreaterThan(50);
    db.close();
  });

  it("replaces an older version, also for a context that has it open", async () => {
    const one = await open();
    const two = await open();
    await one.install(pack("1"));
    expect(await texts(two)).toEqual(["支付宝的第 1 版。"]);
    await one.install(pack("2"));
    expect(await texts(one)).toEqual(["支付宝的第 2 版。"]);
    // The other context has the first version in hand: whole, never half of each.
    expect(["支付宝的第 1 版。", "支付宝的第 2 版。"]).toContain((await texts(two))[0]);
    const db = database();
    expect(await db.generations.count()).toBe(0);
    expect(await db.records.count()).toBe(2);
    db.close();
  });

  it("opens anew where a large archive was replaced under a question", async () => {
    const one = await open();
    const two = await open();
    await one.install(largePack());
    await two.archive.info();
    await one.install(pack("2"));
    expect(await texts(two)).toEqual(["支付宝的第 2 版。"]);
  });

  it("removes an archive without a trace and leaves the others", async () => {
    const store = await open();
    await store.install(pack("1"));
    await store.install(pack("1", "own", "支付宝在我的文件里。"));
    expect((await texts(store)).length).toBe(2);
    await store.remove("own");
    expect(await texts(store)).toEqual(["支付宝的第 1 版。"]);
    expect((await store.installed()).map(({ id }) => id)).toEqual(["bundled"]);
    const db = database();
    expect([await db.records.count(), await db.generations.count()]).toEqual([2, 0]);
    db.close();
  });

  it("answers from what is left where a large archive is removed under a question", async () => {
    const [one, two] = [await open(), await open()];
    await one.install(largePack());
    await one.install(pack("1", "own", "支付宝在我的文件里。"));
    await two.archive.info();
    await one.remove("bundled");
    expect(await texts(two)).toEqual(["支付宝在我的文件里。"]);
  });
});

describe("two contexts", () => {
  it("one answers over what the other installed or removed once it has looked what is there", async () => {
    const [mine, other] = [await open(), await open()];
    await mine.install(pack("1"));
    await mine.installed();
    expect(await texts(mine)).toEqual(["支付宝的第 1 版。"]);
    await other.install(pack("1", "mine", "支付宝在另一个资料库。"));
    await mine.installed();
    expect((await texts(mine)).sort()).toEqual(["支付宝在另一个资料库。", "支付宝的第 1 版。"]);
    await other.remove("mine");
    await mine.installed();
    expect(await texts(mine)).toEqual(["支付宝的第 1 版。"]);
  });
});

describe("an install", () => {
  it("that is stopped at any write leaves the version before", async () => {
    const store = await open();
    await store.install(pack("1"));
    store.close();
    for (let stopAt = 1; stopAt < 8; stopAt++) {
      const db = database();
      const through = stopAtWrite(stopAt, () => new Error("stopped"));
      const stopped = await installPack(db, pack("2")).then(
        () => false,
        () => true,
      );
      through();
      db.close();
      const after = await open();
      expect(await texts(after), `stopped at write ${stopAt}`).toEqual([
        stopped ? "支付宝的第 1 版。" : "支付宝的第 2 版。",
      ]);
      after.close();
      if (!stopped) {
        expect(stopAt).toBeGreaterThan(2);
        return;
      }
    }
    expect.fail("no install went through");
  });

  it("of a stream is the same as of the file, however it is cut into pieces", async () => {
    const bytes = largePack();
    for (const size of [7, 1000, 1_000_000]) {
      const store = await open();
      const progress: number[] = [];
      await store.install(pieces(bytes, size), (done) => progress.push(done));
      expect(progress.at(-1)).toBe(bytes.length);
      expect((await texts(store, "7919号")).some((text) => text.includes("7919号"))).toBe(true);
      await store.remove("bundled");
      store.close();
    }
  });

  it.each([
    ["that ends too soon", (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 5), "truncated"],
    ["that ends in its head", (bytes: Uint8Array) => bytes.subarray(0, 30), "truncated"],
    ["of another kind", () => new TextEncoder().encode("no pack at all, really"), "not-a-pack"],
    ["with a flipped bit", (bytes: Uint8Array) => flipped(bytes, bytes.length - 100), "damaged"],
    ["that goes on after its end", (bytes: Uint8Array) => Uint8Array.from([...bytes, 1]), "damaged"],
  ])("of a stream %s changes nothing, says why and leaves nothing behind", async (_, harm, code) => {
    const store = await open();
    await store.install(pack("1"));
    const error = await store.install(pieces(harm(pack("2")), 100)).catch((thrown: unknown) => thrown);
    expect((error as PackError).code).toBe(code);
    expect(await texts(store)).toEqual(["支付宝的第 1 版。"]);
    const db = database();
    expect([await db.records.count(), await db.generations.count()]).toEqual([2, 0]);
    db.close();
  });

  it("that was stopped is swept away by a later one", async () => {
    const db = database();
    await db.generations.put({ generation: "bundled@old", state: "installing", since: Date.now() - 3_600_000 });
    await db.records.bulkPut([new Uint8Array(9), new Uint8Array(9)], ["bundled@old/p/0", "bundled@old/p/1"]);
    await installPack(db, pack("1"));
    const [from, to] = generationRange("bundled@old");
    expect(await db.records.where(":id").between(from, to).count()).toBe(0);
    expect(await db.generations.count()).toBe(0);
    db.close();
  });

  it("that is swept away holds up nobody who reads meanwhile, and goes on where it was stopped", async () => {
    const db = database();
    const keys = Array.from({ length: 500 }, (_, at) => `old/p/${at}`);
    await db.generations.put({ generation: "old", state: "replaced", since: Date.now() });
    await db.records.bulkPut([...keys.map(() => new Uint8Array(9)), new Uint8Array(1)], [...keys, "new/manifest"]);
    const swept = sweepGenerations(db);
    // By then the sweep is under way.
    await db.generations.count();
    expect(await db.records.get("new/manifest")).toHaveLength(1);
    expect(await db.records.count()).toBeGreaterThan(100);
    db.close();
    await expect(swept).rejects.toThrow();
    const later = database();
    await sweepGenerations(later);
    expect(await later.records.toCollection().primaryKeys()).toEqual(["new/manifest"]);
    expect(await later.generations.count()).toBe(0);
    later.close();
  });

  it("that went through while it was taken for a stopped one is left alone", async () => {
    const store = await open();
    await store.install(pack("1"));
    const db = database();
    const { generation } = (await db.archives.toArray())[0]!;
    await dropGeneration(db, generation);
    db.close();
    expect(await texts(store)).toEqual(["支付宝的第 1 版。"]);
    expect(await texts(await open())).toEqual(["支付宝的第 1 版。"]);
  });

  it("that paused until another context took it for a stopped one is not put in force", async () => {
    const store = await open();
    await store.install(pack("1"));
    const db = database();
    const posts = Array.from({ length: 1100 }, (_, at) => {
      const character = (_: unknown, i: number) =>
        String.fromCharCode(0x4e00 + ((at * 7919 + i * i * 31 + i * 61) % 9000));
      return Array.from({ length: 900 }, character).join("");
    });
    const bytes = aPack([aDocument("larger", posts)], { id: "bundled", version: "2" });
    async function* pausing() {
      for await (const piece of pieces(bytes, 100_000)) {
        await sweepGenerations(db, Date.now() + 3_600_000);
        yield piece;
      }
    }
    const swept = await installPack(db, pausing()).then(
      () => "installed",
      () => "given up",
    );
    expect(swept).toBe("given up");
    expect(await texts(store)).toEqual(["支付宝的第 1 版。"]);
    expect([await db.records.count(), await db.generations.count()]).toEqual([2, 0]);
    db.close();
  });

  it.each([
    ["cut in half", (bytes: Uint8Array) => bytes.subarray(0, bytes.length >> 1), "truncated"],
    ["of another kind", () => new TextEncoder().encode("no pack"), "not-a-pack"],
    ["with a flipped bit", (bytes: Uint8Array) => flipped(bytes, bytes.length - 100), "damaged"],
  ])("of a file %s changes nothing and says why", async (_, harm, code) => {
    const store = await open();
    await store.install(pack("1"));
    const error = await store.install(harm(pack("2"))).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PackError);
    expect((error as PackError).code).toBe(code);
    expect(await texts(store)).toEqual(["支付宝的第 1 版。"]);
  });

  it("that the disk has no room for says so and leaves the version before and nothing else", async () => {
    const store = await open();
    await store.install(pack("1"));
    const through = stopAtWrite(2, () => new DOMException("full", "QuotaExceededError"));
    const error = await store.install(largePack()).catch((thrown: unknown) => thrown);
    through();
    expect(error).toBeInstanceOf(NoRoomError);
    expect(await texts(store)).toEqual(["支付宝的第 1 版。"]);
    await store.install(pack("2"));
    expect(await texts(store)).toEqual(["支付宝的第 2 版。"]);
    const db = database();
    await sweepGenerations(db, Date.now() + 3_600_000);
    expect([await db.records.count(), await db.generations.count()]).toEqual([2, 0]);
    db.close();
  });

  it("that the disk has no room even to tidy up for says so", async () => {
    const store = await open();
    await store.install(pack("1"));
    const db = database();
    await db.generations.put({ generation: "old", state: "replaced", since: Date.now() });
    db.close();
    const { delete: remove } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.delete = function () {
      this.transaction.abort();
      throw Object.assign(this.transaction, { error: new DOMException("full", "QuotaExceededError") }).error;
    };
    const thrown = await store.install(pack("2")).catch((reason: unknown) => reason);
    IDBObjectStore.prototype.delete = remove;
    expect(thrown).toBeInstanceOf(NoRoomError);
    expect(await texts(store)).toEqual(["支付宝的第 1 版。"]);
  });

  it("twice at once ends with one of the two, whole", async () => {
    const [one, two] = await Promise.all([open(), open()]);
    await Promise.all([one.install(pack("1")), two.install(pack("2"))]);
    const after = await open();
    const [installed] = await after.installed();
    expect(await texts(after)).toEqual([`支付宝的第 ${installed!.version} 版。`]);
  });
});

describe("a damaged record", () => {
  async function damaged(
    harm: (db: SidelightDatabase, key: string) => Promise<unknown>,
    prefix: string,
  ): Promise<void> {
    const db = database();
    const keys = (await db.records.toCollection().primaryKeys()).filter((key) => key.includes(`/${prefix}`));
    for (const key of keys) await harm(db, key);
    db.close();
  }
  const flip = async (db: SidelightDatabase, key: string) =>
    db.records.put(flipped((await db.records.get(key))!, 20), key);
  const remove = (db: SidelightDatabase, key: string) => db.records.delete(key);
  const cut = async (db: SidelightDatabase, key: string) =>
    db.records.put((await db.records.get(key))!.slice(0, 10), key);

  it.each([
    ["flipped", flip, "p/"],
    ["missing", remove, "p/"],
    ["cut", cut, "p/"],
    ["flipped", flip, "t/"],
    ["missing", remove, "manifest"],
    ["flipped", flip, "columns"],
  ])("(%s) is put right from the pack where that is at hand", async (_, harm, prefix) => {
    const first = await open();
    await first.install(largePack());
    const expected = await texts(first, "7919号");
    first.close();
    await damaged(harm, prefix);
    let asked = 0;
    const store = await open(async () => {
      asked++;
      return largePack();
    });
    expect(await texts(store, "7919号")).toEqual(expected);
    expect(asked).toBeGreaterThan(0);
    store.close();
    const without = await open();
    expect(await texts(without, "7919号")).toEqual(expected);
  });

  it("is named where the pack is not at hand, and the other archives go on answering", async () => {
    const first = await open();
    await first.install(largePack());
    await damaged(flip, "t/");
    const store = await open();
    await expect(texts(store)).rejects.toThrow(/t\/\d+ is damaged/);
    await store.install(pack("1", "own", "支付宝在我的文件里。"));
    expect(await texts(store)).toEqual(["支付宝在我的文件里。"]);
    const query = { query: "支付宝", filters: NO_FILTERS, limit: 1, offset: 0, order: "score" } as const;
    expect((await store.archive.search(query)).damaged).toEqual([expect.stringMatching(/t\/\d+ is damaged/)]);
    await store.remove("bundled");
    expect((await store.archive.search(query)).damaged).toBeUndefined();
  });

  it("of another format says so, whatever else is installed", async () => {
    const first = await open();
    await first.install(largePack());
    await damaged(async (db, key) => {
      const manifest = fromJsonBytes<Manifest>(openRecord(key, (await db.records.get(key))!));
      return db.records.put(sealRecord(jsonBytes({ ...manifest, format: PACK_VERSION - 1 })), key);
    }, "manifest");
    const store = await open(async () => largePack());
    await expect(texts(store)).rejects.toThrow(/format \d+, which is not read any more; compile it again/);
    await store.install(pack("1", "own", "支付宝在我的文件里。"));
    expect(await texts(store)).toEqual(["支付宝在我的文件里。"]);
  });

  it("without which an archive cannot be opened stops only that archive", async () => {
    const first = await open();
    await first.install(largePack());
    await first.install(pack("1", "own", "支付宝在我的文件里。"));
    await damaged(flip, "columns");
    const store = await open();
    expect(await texts(store)).toEqual(["支付宝在我的文件里。"]);
    expect((await store.archive.info()).map(({ id }) => id)).toEqual(["own"]);
  });

  it("is put right from a pack that comes in piece by piece, and from one that is cut off after it", async () => {
    const first = await open();
    await first.install(largePack());
    const expected = await texts(first, "7919号");
    for (const source of [largePack(), largePack().subarray(0, -200)]) {
      await damaged(flip, "p/");
      const store = await open(async () => pieces(source, 5000));
      expect(await texts(store, "7919号")).toEqual(expected);
      store.close();
    }
    await damaged(flip, "columns");
    const store = await open(async () => pieces(largePack().subarray(0, 5000), 1000));
    await expect(store.archive.info()).rejects.toThrow("columns is damaged");
  });

  it("is not repaired from a pack of another version", async () => {
    const first = await open();
    await first.install(largePack());
    await damaged(flip, "columns");
    const store = await open(async () => largePack("larger"));
    await expect(store.archive.info()).rejects.toThrow("columns is damaged");
  });
});

describe("the lexicon of an installed archive", () => {
  it.each([
    ["one record", () => pack("1")],
    ["many records", () => largePack()],
  ])("is the pack's, from %s", async (_, made) => {
    const bytes = made();
    const store = await open();
    expect(await store.lexicon("bundled")).toBeNull();
    await store.install(bytes);
    expect(await store.lexicon("bundled")).toEqual(packLexicon(bytes));
  });
});

describe("without a database", () => {
  it("the store works in memory and says so", async () => {
    SidelightDatabase.dependencies.indexedDB = {
      open() {
        throw new DOMException("no", "InvalidStateError");
      },
    } as unknown as IDBFactory;
    const store = await open();
    expect(store.persistent).toBe(false);
    expect(await texts(store)).toEqual([]);
    await store.install(pack("1"));
    await store.install(pack("2"));
    expect(await texts(store)).toEqual(["支付宝的第 2 版。"]);
    await store.remove("bundled");
    expect(await store.installed()).toEqual([]);
  });
});

/** Makes the database refuse its write of this number, as a stop of the browser would; gives what undoes it. */
function stopAtWrite(stopAt: number, why: () => Error): () => void {
  const { put } = IDBObjectStore.prototype;
  let writes = 0;
  IDBObjectStore.prototype.put = function (...args) {
    if (++writes < stopAt) return put.apply(this, args);
    this.transaction.abort();
    throw why();
  };
  return () => {
    IDBObjectStore.prototype.put = put;
  };
}

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

function flipped(bytes: Uint8Array, at: number): Uint8Array {
  const copy = bytes.slice();
  copy[Math.min(at, copy.length - 1)]! ^= 4;
  return copy;
}
