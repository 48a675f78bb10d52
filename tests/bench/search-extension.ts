import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";

const require = createRequire(import.meta.url);

/** An extension whose service worker is nothing but one engine; gives its folder and the worker's size in bytes of gzip. */
export async function engineExtension(engine: string): Promise<{ folder: string; gzip: number }> {
  const folder = mkdtempSync(join(tmpdir(), `sidelight-bench-${engine}-`));
  const result = await build({
    configFile: false,
    logLevel: "error",
    // The build of it that the extension ships.
    resolve: { alias: { dexie: require.resolve("dexie/dist/modern/dexie.min.mjs") } },
    define: { "process.env.NODE_ENV": '"production"', "import.meta.url": "globalThis.location.href" },
    build: {
      write: false,
      minify: true,
      target: "es2023",
      lib: { entry: resolve(import.meta.dirname, `search-engines/${engine}.ts`), formats: ["iife"], name: "engine" },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const code = (output as { output: { code: string }[] }).output[0]!.code;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "background.js"), code);
  writeFileSync(join(folder, "page.html"), "<!doctype html><title>bench</title>");
  writeFileSync(
    join(folder, "install.html"),
    "<!doctype html><meta charset=utf-8><title>install</title><script src=background.js></script>",
  );
  writeFileSync(
    join(folder, "manifest.json"),
    JSON.stringify({
      manifest_version: 3,
      name: `bench ${engine}`,
      version: "1",
      background: { service_worker: "background.js" },
      permissions: ["storage", "unlimitedStorage"],
      host_permissions: ["http://127.0.0.1/*"],
      content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'" },
    }),
  );
  if (engine === "sqlite") cpSync(wasmOfSqlite(), join(folder, "sqlite3.wasm"));
  return { folder, gzip: gzipSync(code, { level: 9 }).length };
}

function wasmOfSqlite(): string {
  const folder = dirname(require.resolve("@sqlite.org/sqlite-wasm/package.json"));
  for (const path of ["dist/sqlite3.wasm", "sqlite-wasm/jswasm/sqlite3.wasm", "jswasm/sqlite3.wasm"]) {
    try {
      return require.resolve(join(folder, path));
    } catch {
      // Versions keep it in different places.
    }
  }
  throw new Error("sqlite3.wasm is not where it is expected.");
}
