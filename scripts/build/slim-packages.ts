import type { Plugin } from "vite";

const DEXIE = "/dexie/dist/modern/dexie.min.mjs";
const DEXIE_EXPORTS = /export\s*\{([^}]*)\};?/;

const POLYFILL = "/webextension-polyfill/dist/browser-polyfill.js";
/**
 * What the polyfill does without. Browsers we run in answer with promises by themselves, so it need know of no call;
 * messages, which it wraps in code of its own, are all that is left to it. How many arguments those take, our types check.
 */
const POLYFILL_CUTS: [RegExp, string][] = [
  // As a module of the language it needs no wrapper, and no helper that makes one of it.
  [/^\(function \(global, factory\) \{[\s\S]*?function \(module\) \{/, "let made;"],
  [/\}\);\s+\/\/# sourceMappingURL.*\s*$/, "export { made as default };"],
  [/module\.exports(?= = )/g, "made"],
  [/if \(!\(globalThis\.chrome [\s\S]*?\n {2}\}/, ""],
  [/(?<=const apiMetadata = )\{[\s\S]*?\n {6}\}(?=;)/, "{}"],
  [/if \(Object\.keys\(apiMetadata\)\.length === 0\) \{[\s\S]*?\n {6}\}/, ""],
  [/const makeCallback = [\s\S]*?(?=const pluralizeArguments = )/, ""],
  [/const wrapAsyncFunction = [\s\S]*?(?=const wrapMethod = )/, ""],
  [/else if \(hasOwnProperty\(metadata, prop\)\) \{[\s\S]*?wrapAsyncFunction[\s\S]*?\} (?=else \{)/, ""],
  [/const pluralizeArguments = .*/, ""],
  [/if \(args\.length < metadata\.minArgs\) \{[\s\S]*?(?=return new Promise)/, ""],
  [/const onRequestFinishedWrappers = [\s\S]*?(?=const onMessageWrappers = )/, ""],
  [/devtools: \{[\s\S]*?\n {8}\},(?=\s+runtime: \{)/, ""],
  [/else if \(hasOwnProperty\(metadata, "\*"\)\) \{[\s\S]*?\} (?=else \{)/, ""],
  [/\{\s+minArgs: \d,\s+maxArgs: \d\s+\}(?=\)\s+\},\s+tabs)/, "null"],
  [/\{\s+minArgs: \d,\s+maxArgs: \d\s+\}/, "null"],
  [/onMessageExternal: .*/, ""],
  [/const settingMetadata = [\s\S]*?(?=return wrapObject\(extensionAPIs)/, ""],
];

const BACKGROUND = "virtual:wxt-background-entrypoint";
/** Says on the console what the browser says by itself where the worker fails at its start; ours starts at once. */
const BACKGROUND_GUARD =
  /let result;\s+try \{[\s\S]*\} catch \(err\) \{[\s\S]*?\n\}\s+(?=var background_entrypoint_default = )/;

/** Leaves out of three packages what we have no use for: every wake of the worker reads its whole script. */
export function slimPackages(): Plugin {
  return {
    name: "sidelight:slim-packages",
    transform(code, id) {
      if (id.endsWith(DEXIE)) return { code: inOneFunction(code), map: null };
      if (id.includes(BACKGROUND)) return { code: withoutGuard(code), map: null };
      if (id.endsWith(POLYFILL)) return { code: slimPolyfill(code), map: null };
      return null;
    },
  };
}

/** Dexie is evaluated when something is first written; as names of the worker's script its parts would be half a kilobyte more. */
function inOneFunction(code: string): string {
  const exported = DEXIE_EXPORTS.exec(code)?.[1]
    ?.split(",")
    .map((each) => each.trim().split(/\s+as\s+/));
  const localOf = (wanted: string) => {
    const local = exported?.find(([, name]) => name === wanted)?.[0];
    if (local === undefined) throw new Error(`Dexie's build exports no ${wanted} any more.`);
    return local;
  };
  const rest = withoutUnused(code.replace(DEXIE_EXPORTS, ""), localOf("liveQuery"));
  return `const made=(()=>{${rest}\nreturn ${localOf("Dexie")}})();export{made as Dexie};`;
}

/** Nothing of ours watches the database: the function that does, its place among Dexie's own, what tells other contexts, and queries we make none of. */
function withoutUnused(code: string, name: string): string {
  return [
    new RegExp(`function ${name}\\(e\\)\\{.*?\\.getValue=\\(\\)=>t,r\\}`, "s"),
    `liveQuery:${name},`,
    // What notes changes for those who watch, and keeps answers for them.
    middleware(code, "Observability"),
    middleware(code, "Cache"),
    // Changes, told to those who watch in this context and in others.
    /,"undefined"!=typeof dispatchEvent&&.*?(?=;let \w+,\w+=!1)/s,
    /"undefined"!=typeof BroadcastChannel&&.*?\.postMessage\(e\)\}\)\),/s,
    // Queries by several keys at once.
    /const \w+=\w+\(e\);if\(1===\w+\.length\)return this\.where\(.*?\.equals\(""\)(?=\}filter\()/s,
    // Conditions that we do not ask for: whatever the case, but one value, several ranges at once.
    /startsWithIgnoreCase\(.*?(?=anyOf\(\)\{)/s,
    /notEqual\(\w\)\{.*?startsWithAnyOf\(\)\{.*?\}(?=\}function)/s,
  ].reduce<string>((rest, part: string | RegExp) => {
    const cut = rest.replace(part, "");
    if (cut === rest) throw new Error(`Dexie's build has no ${part} any more.`);
    return cut;
  }, code);
}

/** The call by which Dexie takes one of its own layers into use; without it the layer is never made. */
function middleware(code: string, name: string): string {
  const local = new RegExp(`(\\w+)=\\{stack:"dbcore",level:0,name:"${name}"`).exec(code)?.[1];
  if (local === undefined) throw new Error(`Dexie's build has no layer ${name} any more.`);
  return `,this.use(${local})`;
}

function withoutGuard(code: string): string {
  if (!BACKGROUND_GUARD.test(code)) throw new Error("WXT starts a worker in another way.");
  return code.replace(BACKGROUND_GUARD, "initPlugins();\nconst result = definition.main();\n");
}

function slimPolyfill(code: string): string {
  return POLYFILL_CUTS.reduce((rest, [part, instead]) => {
    if (!part.test(rest)) throw new Error(`The polyfill has no ${part} any more.`);
    return rest.replace(part, instead);
  }, code);
}
