import sqlite3InitModule from "@sqlite.org/sqlite-wasm";
import { keep, kept, once } from "./kept";
import { words } from "./words";
import { passageTexts, serveEngine } from "./worker";

const library = once(async () => {
  const wasmBinary = await (await fetch("/sqlite3.wasm")).arrayBuffer();
  return sqlite3InitModule({ wasmBinary });
});

const opened = once(async () => {
  const [sqlite3, [bytes]] = await Promise.all([library(), kept(["database"]) as Promise<[Uint8Array]>]);
  const database = new sqlite3.oo1.DB();
  const pointer = sqlite3.wasm.allocFromTypedArray(bytes);
  sqlite3.capi.sqlite3_deserialize(database.pointer, "main", pointer, bytes.length, bytes.length, 1);
  return database;
});

serveEngine({
  async install(server) {
    const [sqlite3, texts] = await Promise.all([library(), passageTexts(server)]);
    const database = new sqlite3.oo1.DB();
    database.exec("create virtual table passages using fts5(tokens, content='', tokenize='unicode61')");
    database.exec("create table texts(id integer primary key, text)");
    database.transaction(() => {
      const [tokens, text] = [
        "insert into passages(rowid, tokens) values (?, ?)",
        "insert into texts values (?, ?)",
      ].map((sql) => database.prepare(sql));
      for (const [at, value] of texts.entries()) {
        tokens!.bind([at + 1, words(value).join(" ")]).stepReset();
        text!.bind([at + 1, value]).stepReset();
      }
      tokens!.finalize();
      text!.finalize();
    });
    const bytes = sqlite3.capi.sqlite3_js_db_export(database.pointer);
    const started = performance.now();
    await keep({ database: bytes });
    return performance.now() - started;
  },
  async query(text, limit) {
    const database = await opened();
    const match = [...new Set(words(text))].map((word) => `"${word.replaceAll('"', "")}"`).join(" OR ");
    if (match === "") return [];
    const sql = `select text from (select rowid, rank as place from passages where passages match ? order by rank limit ${limit}) f join texts on texts.id = f.rowid order by place`;
    return database.selectValues(sql, [match]) as string[];
  },
});
