import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { compile } from "svelte/compiler";
import { build, type Plugin } from "vite";

export type Framework = "react" | "vue" | "svelte";

/** A page of tests/fixtures/frameworks with its framework in one script, production build. */
export async function frameworkPage(framework: Framework): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: "error",
    plugins: [sveltePlugin()],
    define: {
      "process.env.NODE_ENV": '"production"',
      __VUE_OPTIONS_API__: "false",
      __VUE_PROD_DEVTOOLS__: "false",
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false",
    },
    build: {
      write: false,
      lib: {
        entry: resolve(import.meta.dirname, `../fixtures/frameworks/${framework}.ts`),
        formats: ["iife"],
        name: "page",
      },
    },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  if (!bundle || !("output" in bundle)) throw new Error(`No bundle of ${framework}.`);
  const script = bundle.output[0].code.replaceAll("</script", "<\\/script");
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${framework}</title><main id="app"></main><script>${script}</script></html>`;
}

function sveltePlugin(): Plugin {
  return {
    name: "svelte",
    load(id) {
      if (!id.endsWith(".svelte")) return null;
      const { js } = compile(readFileSync(id, "utf8"), { filename: id, generate: "client" });
      return { code: js.code, map: null };
    },
  };
}
