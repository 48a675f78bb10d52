import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, test, vi } from "vitest";
import { fromJsonBytes, jsonBytes } from "../../../corpus/pack/bytes";
import { openRecord, PACK_VERSION, sealRecord } from "../../../corpus/pack/container";
import { SidelightDatabase } from "../../../corpus/store/database";
import { recordKey } from "../../../corpus/store/schema";
import { openStore, type Store } from "../../../corpus/store/store";
import { ArchiveService } from "../../../entrypoints/background/archive";
import { aDocument, aPack } from "../search/small-archive";

vi.mock("../../../entrypoints/background/pages", () => ({ extensionAddress: (path: string) => path }));
const stored = vi.hoisted(() => new Map<string, unknown>());
vi.mock("../../../entrypoints/settings/item", () => ({
  settingItem: (key: string, fallback: unknown) => ({
    getValue: async () => stored.get(key) ?? fallback,
    setValue: async (value: unknown) => void stored.set(key, value),
  }),
}));

const pack = (version: string) => aPack([aDocument("a", [`支付宝的第 ${version} 版。`])], { id: "bundled", version });
let shipped: Uint8Array;

/** What pages match with. */
const lexicon = () => stored.get("pageLexicon");

beforeEach(() => {
  stored.clear();
  const factory = new IDBFactory();
  Object.assign(globalThis, { indexedDB: factory });
  SidelightDatabase.dependencies.indexedDB = factory;
  vi.stubGlobal("fetch", async () => new Response(Uint8Array.from(shipped)));
});

test("an update that came by half leaves the version before, and every later worker says why", async () => {
  shipped = pack("1");
  await new ArchiveService().install();
  shipped = pack("2").subarray(0, 3000);
  const updated = new ArchiveService();
  await updated.install();
  const stale = { state: "ready", archives: [{ version: "1" }], notUpdated: expect.stringMatching(/cut off/) };
  expect(await updated.state()).toMatchObject(stale);
  expect(await new ArchiveService().state()).toMatchObject(stale);
  expect(await updated.rebuild()).toMatchObject(stale);
  shipped = pack("2");
  const ready = await updated.rebuild();
  expect(ready).toMatchObject({ state: "ready", archives: [{ version: "2" }] });
  expect(ready).not.toHaveProperty("notUpdated");
});

test("a first archive that came by half is damaged until it is whole", async () => {
  shipped = pack("1").subarray(0, 3000);
  const service = new ArchiveService();
  await service.install();
  expect(await service.state()).toMatchObject({ state: "damaged", message: expect.stringMatching(/cut off/) });
  shipped = pack("1");
  expect(await service.rebuild()).toMatchObject({ state: "ready", archives: [{ version: "1" }] });
});

test("what a removal that was stopped left in the database is deleted when the browser starts", async () => {
  shipped = pack("1");
  await new ArchiveService().install();
  const database = new SidelightDatabase();
  const left = await database.records.count();
  await database.generations.put({ generation: "own", state: "replaced", since: Date.now() });
  await database.records.bulkPut([new Uint8Array(9), new Uint8Array(9)], ["own/p/0", "own/p/1"]);
  await new ArchiveService().install();
  expect([await database.records.count(), await database.generations.count()]).toEqual([left, 0]);
  database.close();
});

test("an archive of one's own that this version does not read is named beside those that answer, until it is removed", async () => {
  shipped = pack("1");
  await new ArchiveService().install();
  const store = await openStore();
  const service = new ArchiveService();
  expect(await service.state()).toMatchObject({ archives: [{ id: "bundled" }] });
  await store.install(aPack([], { id: "own" }));
  const noticed = await service.state();
  expect(noticed).toMatchObject({ archives: [{ id: "bundled" }, { id: "own" }] });
  expect(noticed).not.toHaveProperty("unreadable");
  const database = new SidelightDatabase();
  const { generation } = (await database.archives.get("own"))!;
  const key = recordKey(generation, "manifest");
  const manifest = fromJsonBytes<object>(openRecord("manifest", (await database.records.get(key))!));
  await database.records.put(sealRecord(jsonBytes({ ...manifest, format: PACK_VERSION - 1 })), key);
  database.close();
  const later = new ArchiveService();
  const state = await later.state();
  expect(state).toMatchObject({
    state: "ready",
    archives: [{ id: "bundled" }],
    unreadable: [{ id: "own", title: "own" }],
  });
  // It holds no update back; what the first answer began is over before.
  await later.install();
  shipped = pack("2");
  await later.install();
  expect(await later.state()).not.toHaveProperty("notUpdated");
  expect(lexicon()).toMatchObject({ version: "2", lacksOwn: undefined });
  await store.remove("own");
  expect(await later.state()).not.toHaveProperty("unreadable");
  store.close();
});

test("what pages match with says that the names of the reader's own archives are to be added, where there are any", async () => {
  shipped = pack("1");
  await new ArchiveService().install();
  expect(lexicon()).toMatchObject({ version: "1", lacksOwn: undefined });
  const before = lexicon();
  await new ArchiveService().install();
  expect(lexicon()).toBe(before);
  const store = await openStore();
  await store.install(aPack([], { id: "own.pack" }));
  shipped = pack("2");
  await new ArchiveService().install();
  expect(lexicon()).toMatchObject({ version: "2", lacksOwn: true });
  await store.remove("own.pack");
  shipped = pack("3");
  await new ArchiveService().install();
  expect(lexicon()).toMatchObject({ version: "3", lacksOwn: undefined });
  store.close();
});

/** What the database holds once a context was stopped right after it had installed or removed an archive. */
const STOPPED: [string, (store: Store) => Promise<void>, object, number][] = [
  ["the first install", (store) => store.install(pack("1")), { version: "1", lacksOwn: undefined }, 0],
  ["an update", (store) => store.install(pack("2")), { version: "2", lacksOwn: undefined }, 0],
  ["adding one's own", (store) => store.install(aPack([], { id: "own" })), { version: "1", lacksOwn: true }, 1],
  ["removing one's own", (store) => store.remove("own"), { version: "1", lacksOwn: undefined }, 0],
];

test.each(STOPPED)(
  "where pages were not told of %s, the next worker that answers tells them",
  async (what, step, told, own) => {
    const store = await openStore();
    shipped = pack(what === "an update" ? "2" : "1");
    if (what !== "the first install") await store.install(pack("1"));
    if (what === "removing one's own") await store.install(aPack([], { id: "own" }));
    if (what !== "the first install") await new ArchiveService().use((archive) => archive.info());
    await step(store);
    store.close();
    const before = lexicon();
    const service = new ArchiveService();
    expect(await service.use((archive) => archive.info())).not.toEqual([]);
    await expect.poll(lexicon).not.toBe(before);
    expect(lexicon()).toMatchObject(told);
    expect(stored.get("ownLexicons")).toHaveLength(own);
    // From then on there is nothing to tell.
    await expect.poll(() => stored.get("lexiconArchives")).toMatch(own ? /^bundled .*\nown / : /^bundled \d$/);
    const written = lexicon();
    const again = new ArchiveService();
    await again.use((archive) => archive.info());
    // Joins what the answer began, or compares anew.
    await again.install();
    await service.state();
    expect(lexicon()).toBe(written);
  },
);
