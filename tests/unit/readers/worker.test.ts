import { resolve } from "node:path";
import { createContext, runInContext } from "node:vm";
import { build } from "vite";
import { expect, test } from "vitest";
import { readDocument } from "../../../corpus/readers/registry";
import { workerAliases } from "../../../scripts/build/worker-aliases";
import { caseNames, sourceOf } from "../../fixtures/readers/cases";

const root = resolve(import.meta.dirname, "../../..");

test("bundled for the browser, readers need neither Node nor a document", { timeout: 60_000 }, async () => {
  const entry = resolve(root, "corpus/readers/registry.ts");
  const built = await build({
    configFile: false,
    logLevel: "error",
    root,
    resolve: { alias: workerAliases(root) },
    build: { write: false, lib: { entry, formats: ["iife"], name: "readers", fileName: "readers" } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !("output" in output)) throw new Error("Nothing was built.");
  const context = createContext({ TextDecoder, URL });
  runInContext(`${output.output[0].code}; globalThis.readers = readers;`, context);
  const { readers } = context as { readers: { readDocument: typeof readDocument } };
  for (const name of caseNames()) {
    const source = sourceOf(name);
    const bundled: unknown = JSON.parse(JSON.stringify(readers.readDocument(source.name, source.bytes)));
    expect(bundled, name).toEqual(readDocument(source.name, source.bytes));
  }
});
