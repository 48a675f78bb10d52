import { minify } from "terser";
import type { Plugin } from "vite";

/**
 * Goes over the worker's finished script a second time, for about 1 % of it: Vite's own minifier is quick and
 * follows fewer functions. The other scripts are far enough from their limits.
 */
export function smallerWorker(): Plugin {
  return {
    name: "smaller-worker",
    apply: "build",
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        for (const chunk of Object.values(bundle))
          if (chunk.type === "chunk" && chunk.fileName === "background.js")
            chunk.code = (await minify(chunk.code, { ecma: 2020, compress: { passes: 2 } })).code!;
      },
    },
  };
}
