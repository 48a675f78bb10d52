import { resolve } from "node:path";
import { defineConfig } from "wxt";
import { buildArchive } from "./scripts/build/archive";
import { moduleReport } from "./scripts/build/module-report";
import { shippedExclusions, shippedMatches } from "./scripts/build/sites";
import { slimPackages } from "./scripts/build/slim-packages";
import { smallerScripts } from "./scripts/build/smaller-scripts";
import { workerAliases } from "./scripts/build/worker-aliases";
import { yamlPlugin } from "./scripts/build/yaml-plugin";

const root = import.meta.dirname;

/** The demo build also runs on this machine's own server. */
const matches = (mode: string) => [...shippedMatches(root), ...(mode === "demo" ? ["http://localhost/*"] : [])];

/** What a store's reviewers need to make the Firefox build again, byte for byte (docs/releasing.md), and nothing else. */
const SOURCES = [
  "package.json",
  "package-lock.json",
  ".npmrc",
  "tsconfig.json",
  "wxt.config.ts",
  "LICENSE",
  "README.md",
  "docs/*.md",
  "{components,corpus,entrypoints,public}/**",
  "scripts/build/**",
];

/** Extension pages load our own files and, where the reader asks for one, a picture; they send nothing anywhere. */
const PAGES_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  // Plots set their look in style elements.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob: https: http:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

export default defineConfig({
  modules: ["@wxt-dev/webextension-polyfill"],
  imports: false,
  vite: ({ browser }) => ({
    plugins: [
      yamlPlugin(),
      slimPackages(),
      smallerScripts(),
      moduleReport(root, resolve(root, `.cache/modules-${browser}.json`)),
    ],
    build: { target: "es2023" },
    // Its default entry is the unminified script for old browsers: 46 kB gzip against 30.
    resolve: {
      alias: { dexie: resolve(root, "node_modules/dexie/dist/modern/dexie.min.mjs"), ...workerAliases(root) },
    },
  }),
  manifestVersion: 3,
  zip: { excludeSources: ["**"], includeSources: SOURCES },
  manifest: ({ browser, mode, command }) => ({
    name: "__MSG_name__",
    short_name: "Sidelight",
    description: "__MSG_description__",
    default_locale: "en",
    permissions: [
      "storage",
      "unlimitedStorage",
      "scripting",
      "activeTab",
      "contextMenus",
      ...(browser === "firefox" ? [] : ["sidePanel"]),
    ],
    host_permissions: matches(mode),
    optional_host_permissions: ["*://*/*"],
    // The development server brings its own, wider one.
    content_security_policy: command === "build" ? { extension_pages: PAGES_POLICY } : undefined,
    minimum_chrome_version: browser === "firefox" ? undefined : "128",
    browser_specific_settings:
      browser === "firefox"
        ? {
            gecko: {
              id: "sidelight@sidelight.invalid",
              strict_min_version: "142.0",
              data_collection_permissions: { required: ["none"] },
            },
          }
        : undefined,
    action: { default_title: "__MSG_actionTitle__" },
    omnibox: { keyword: "side" },
    commands: {
      _execute_action: { suggested_key: { default: "Alt+Shift+S" }, description: "__MSG_commandPopup__" },
      // Chromium keeps Alt+Shift with N, P, X, Z and others for groups of tabs.
      "next-match": { suggested_key: { default: "Alt+Shift+J" }, description: "__MSG_commandNext__" },
      "previous-match": { suggested_key: { default: "Alt+Shift+K" }, description: "__MSG_commandPrevious__" },
      "look-up-selection": { suggested_key: { default: "Alt+Shift+L" }, description: "__MSG_commandLookUp__" },
      "toggle-site": { description: "__MSG_commandToggleSite__" },
      "open-library": { description: "__MSG_commandLibrary__" },
      "open-panel": { description: "__MSG_commandPanel__" },
    },
  }),
  hooks: {
    "build:publicAssets": (_wxt, files) => {
      files.push({ absoluteSrc: buildArchive(root), relativeDest: "archive.pack" });
    },
    "build:manifestGenerated": (wxt, manifest) => {
      // The list of sites is data; the entry point only says that there is a content script.
      for (const script of manifest.content_scripts ?? []) {
        script.matches = matches(wxt.config.mode);
        script.exclude_matches = shippedExclusions(root);
      }
    },
  },
});
