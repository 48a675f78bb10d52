import type { Plugin } from "vite";
import { parse } from "yaml";

/**
 * Lets extension code import a YAML file as data, a named export for each of its top keys, so that
 * a bundle carries only the parts it uses; the parser itself stays out of the bundle.
 */
export function yamlPlugin(): Plugin {
  return {
    name: "sidelight-yaml",
    transform: {
      filter: { id: /\.yaml$/ },
      handler(source) {
        const data = parse(source) as Record<string, unknown>;
        const lines = Object.entries(data).map(([key, value]) => `export const ${key} = ${JSON.stringify(value)};`);
        return { code: lines.join("\n"), map: null, moduleType: "js" };
      },
    },
  };
}
