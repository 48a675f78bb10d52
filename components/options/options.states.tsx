import { popupProps } from "../popup/popup.states";
import { Options, type OptionsProps } from "./Options";

const nothing = () => undefined;
const ARCHIVES = popupProps.archive?.state === "ready" ? popupProps.archive.archives : [];

export const optionsProps: OptionsProps = {
  sites: { off: ["loud.example.org"], added: ["added.example.org"], all: false, onlyOnClick: false },
  shipped: [
    { name: "Evening Ledger", hosts: ["news.example.org"], on: true },
    { name: "茶馆论坛", hosts: ["*.forum.example.org"], on: false },
  ],
  excluded: [
    { pattern: "*://mail.example.org/*", reason: "mail" },
    { pattern: "*://bank.example.org/*", reason: "bank" },
  ],
  appearance: {
    theme: "system",
    strength: "full",
    mentions: "all",
    delay: 350,
    heldKey: null,
    textSize: 1,
    figureMarks: true,
  },
  language: "auto",
  sources: popupProps.sources,
  hidden: popupProps.hidden,
  shortcuts: [
    { command: "_execute_action", keys: "Alt+Shift+S" },
    { command: "open-library", keys: "" },
  ],
  archive: popupProps.archive,
  exclusions: [{ term: "ant-group", text: "蚂蚁", scope: "site", where: "garden.example.org" }],
  imported: null,
  adding: null,
  onAddArchive: nothing,
  onRemoveArchive: nothing,
  onSites: nothing,
  onShippedSite: nothing,
  onAddSite: async () => true,
  onRemoveSite: nothing,
  onAllSites: nothing,
  onAppearance: nothing,
  onLanguage: nothing,
  onHidden: nothing,
  onChangeShortcuts: nothing,
  onRebuild: nothing,
  onExport: nothing,
  onImport: nothing,
  onUndoExclusion: nothing,
};

const drawn = (rest: Partial<OptionsProps>) => () => (
  <div style={{ width: "min(760px, calc(100vw - 16px))" }}>
    <Options {...optionsProps} {...rest} />
  </div>
);

export const states = {
  settings: drawn({}),
  fresh: drawn({
    sites: { off: [], added: [], all: false, onlyOnClick: false },
    exclusions: [],
    hidden: [],
    onChangeShortcuts: null,
    imported: "failed",
  }),
  installing: drawn({ archive: { state: "installing", done: 3, total: 10 }, sources: [] }),
  damaged: drawn({ archive: { state: "damaged", message: "checksum of shard 3" }, sources: [] }),
  "an archive of one's own": drawn({
    archive: {
      state: "ready",
      archives: [...ARCHIVES, { ...ARCHIVES[0]!, id: "notes", title: "notes", bytes: 52_000_000 }],
    },
    adding: { state: "added", title: "notes" },
  }),
  "an archive that cannot be read": drawn({
    archive: { state: "ready", archives: ARCHIVES, unreadable: [{ id: "notes", title: "notes" }] },
  }),
  "an archive removed": drawn({ adding: { state: "removed", title: "notes" } }),
  "adding an archive": drawn({ adding: { state: "adding", share: 0.4 } }),
  "no archive": drawn({ adding: { state: "failed", why: "not-a-pack" } }),
  "only on a click": drawn({ sites: { off: [], added: [], all: false, onlyOnClick: true }, archive: null }),
};
