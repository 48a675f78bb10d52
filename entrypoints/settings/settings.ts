import type { ArchiveEvent } from "../../components/passage/archive-events";
import type { Hit, LanguageTag } from "../../corpus/model";
import { settingItem } from "./item";

/** Where and how marks appear and how soon a card opens. */
export interface Appearance {
  theme: "system" | "light" | "dark";
  strength: "off" | "underline" | "full";
  mentions: "all" | "first";
  /** Milliseconds of rest before a card opens, 0–1500. */
  delay: number;
  /** Where set, a card opens at once while this key is held, and only then. */
  heldKey: "Alt" | "Control" | "Shift" | null;
  /** Factor on the card's and pages' text size, 0.8–2. */
  textSize: number;
  /** Marks on figures that the archive can be held against. */
  figureMarks: boolean;
}

/** Which sites run by themselves, beyond the list the extension ships. */
export interface Sites {
  /** Hosts the reader turned off, as a page has them or with `*.` for all under one; they win over everything else. */
  off: string[];
  /** Hosts the reader added, each with an optional host permission. */
  added: string[];
  /** Every site (an optional host permission as well). */
  all: boolean;
  /** Run nowhere by itself, only on a click. */
  onlyOnClick: boolean;
}

/** One "not this sense": this alias is not that term on a page, a site or everywhere. */
export interface Exclusion {
  term: string;
  /** The words as they stood on the page, folded to lower case. */
  text: string;
  scope: "page" | "site" | "everywhere";
  /** The page's address without its fragment, the host, or the empty string. */
  where: string;
  since: string;
}

export type InterfaceLanguage = LanguageTag | "auto";

export const DEFAULT_APPEARANCE: Appearance = {
  theme: "system",
  strength: "full",
  mentions: "all",
  delay: 350,
  heldKey: null,
  textSize: 1,
  figureMarks: true,
};

export const DEFAULT_SITES: Sites = { off: [], added: [], all: false, onlyOnClick: false };

export const hiddenSources = settingItem<string[]>("hiddenSources", []);
export const appearance = settingItem<Appearance>("appearance", DEFAULT_APPEARANCE);
export const sites = settingItem<Sites>("sites", DEFAULT_SITES);
export const exclusions = settingItem<Exclusion[]>("exclusions", []);
export const interfaceLanguage = settingItem<InterfaceLanguage>("interfaceLanguage", "auto");

/**
 * What a page needs to match and read figures, written at install, and where an archive of the reader's own comes or goes, and
 * read by content scripts without waking the worker. `version` is the bundled archive's; `matcher` is compileMatcher's string; `measures` is compileMeasures' string.
 */
export interface PageLexicon {
  version: string;
  matcher: string;
  measures: string;
  /** writePageTerms' string. */
  terms: string;
  /** Main events by which passages are placed in time; absent where an earlier version wrote it. */
  events?: ArchiveEvent[];
  /** Whether the names of archives of the reader's own are still to be added: see own-lexicons.ts. */
  lacksOwn?: boolean;
}

export const pageLexicon = settingItem<PageLexicon | null>("pageLexicon", null);

/** The archives that pageLexicon was made of, as archivesKey names them: small enough for a worker to look at in passing. */
export const lexiconArchives = settingItem("lexiconArchives", "");

/** Passages pinned in the side panel; they stay until they are unpinned. */
export const pinned = settingItem<Hit[]>("pinned", []);
