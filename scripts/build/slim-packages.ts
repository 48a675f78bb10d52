import type { Plugin } from "vite";

const DEXIE = "/dexie/dist/modern/dexie.min.mjs";
const DEXIE_EXPORTS = /export\s*\{([^}]*)\};?/;

const POLYFILL = "/webextension-polyfill/dist/browser-polyfill.js";
const POLYFILL_TABLE = /(?<=const apiMetadata = )\{[\s\S]*?\n {6}\}(?=;)/;
/** The browser's interfaces that we use; the polyfill describes all there are. */
const USED = [
  "action",
  "commands",
  "contextMenus",
  "i18n",
  "omnibox",
  "permissions",
  "runtime",
  "scripting",
  "storage",
  "tabs",
  "windows",
];

/** Leaves out of two packages what we have no use for: every wake of the worker reads its whole script. */
export function slimPackages(): Plugin {
  return {
    name: "sidelight:slim-packages",
    transform(code, id) {
      if (id.endsWith(DEXIE)) return { code: inOneFunction(code), map: null };
      if (id.endsWith(POLYFILL)) return { code: code.replace(POLYFILL_TABLE, usedOnly), map: null };
      return null;
    },
  };
}

/** Dexie is evaluated when something is first written; as names of the worker's script its parts would be half a kilobyte more. */
function inOneFunction(code: string): string {
  const exported = DEXIE_EXPORTS.exec(code)?.[1]
    ?.split(",")
    .map((each) => each.trim().split(/\s+as\s+/));
  const local = exported?.find(([, name]) => name === "Dexie")?.[0];
  if (local === undefined) throw new Error("Dexie's build exports no Dexie any more.");
  return `const made=(()=>{${code.replace(DEXIE_EXPORTS, "")}\nreturn ${local}})();export{made as Dexie};`;
}

function usedOnly(table: string): string {
  const described = JSON.parse(table) as Record<string, unknown>;
  return JSON.stringify(Object.fromEntries(USED.map((name) => [name, described[name]])));
}
