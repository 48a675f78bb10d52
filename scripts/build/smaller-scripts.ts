import { minify } from "terser";
import type { Plugin } from "vite";

/** Scripts that are near the limits that tests/browser/bundle.test.ts holds them to. */
const NEAR_THEIR_LIMIT = new Set(["background.js", "companion.js"]);

/** Goes over finished scripts a second time, for 1 to 2 % of them: Vite's own minifier is quick and follows fewer functions. */
export function smallerScripts(): Plugin {
  return {
    name: "sidelight-smaller-scripts",
    apply: "build",
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        for (const chunk of Object.values(bundle))
          if (chunk.type === "chunk" && NEAR_THEIR_LIMIT.has(chunk.fileName))
            chunk.code = (await minify(chunk.code, { ecma: 2020, compress: { passes: 3 } })).code ?? chunk.code;
      },
    },
  };
}
