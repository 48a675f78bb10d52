import type { Plugin } from "vite";
import { parse } from "yaml";

/** Lets extension code import a YAML file as data; the parser itself stays out of the bundle. */
export function yamlPlugin(): Plugin {
  return {
    name: "sidelight-yaml",
    transform: {
      filter: { id: /\.yaml$/ },
      handler(source) {
        return { code: `export default ${JSON.stringify(parse(source))};`, map: null, moduleType: "js" };
      },
    },
  };
}
