/** What the bench uses of the library, whose own declarations its package does not export. */
declare module "@sqlite.org/sqlite-wasm" {
  interface Statement {
    bind(values: unknown[]): this;
    stepReset(): this;
    finalize(): void;
  }
  interface Database {
    pointer: number;
    exec(sql: string): void;
    transaction(work: () => void): void;
    prepare(sql: string): Statement;
    selectValues(sql: string, bind: unknown[]): unknown[];
  }
  interface Sqlite3 {
    oo1: { DB: new () => Database };
    wasm: { allocFromTypedArray(bytes: Uint8Array): number };
    capi: {
      sqlite3_deserialize(db: number, schema: string, data: number, size: number, room: number, flags: number): number;
      sqlite3_js_db_export(db: number): Uint8Array;
    };
  }
  export default function init(options: { wasmBinary: ArrayBuffer }): Promise<Sqlite3>;
}
