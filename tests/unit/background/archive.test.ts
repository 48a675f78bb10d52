import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, test, vi } from "vitest";
import { SidelightDatabase } from "../../../corpus/store/database";
import { openStore } from "../../../corpus/store/store";
import { ArchiveService } from "../../../entrypoints/background/archive";
import { aDocument, aPack } from "../search/small-archive";

vi.mock("../../../entrypoints/background/pages", () => ({ extensionAddress: (path: string) => path }));
const written = vi.hoisted(() => ({ lexicon: null as unknown }));
vi.mock("../../../entrypoints/settings/settings", () => ({
  pageLexicon: {
    getValue: async () => written.lexicon,
    setValue: async (value: unknown) => {
      written.lexicon = value;
    },
  },
}));

const pack = (version: string) => aPack([aDocument("a", [`支付宝的第 ${version} 版。`])], { id: "bundled", version });
let shipped: Uint8Array;

beforeEach(() => {
  written.lexicon = null;
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

test("what pages match with says that the names of the reader's own archives are to be added, where there are any", async () => {
  shipped = pack("1");
  await new ArchiveService().install();
  expect(written.lexicon).toMatchObject({ version: "1", lacksOwn: undefined });
  const store = await openStore();
  await store.install(aPack([], { id: "own.pack" }));
  const before = written.lexicon;
  await new ArchiveService().install();
  expect(written.lexicon).toBe(before);
  shipped = pack("2");
  await new ArchiveService().install();
  expect(written.lexicon).toMatchObject({ version: "2", lacksOwn: true });
  await store.remove("own.pack");
  shipped = pack("3");
  await new ArchiveService().install();
  expect(written.lexicon).toMatchObject({ version: "3", lacksOwn: undefined });
  store.close();
});
