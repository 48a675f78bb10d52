import type { LanguageTag } from "../../corpus/model";

/* The reader's settings as the views change them; the extension's stored settings have the same shape. */

export interface AppearanceChoice {
  theme: "system" | "light" | "dark";
  strength: "off" | "underline" | "full";
  mentions: "all" | "first";
  delay: number;
  heldKey: "Alt" | "Control" | "Shift" | null;
  textSize: number;
  figureMarks: boolean;
}

export interface SitesChoice {
  off: string[];
  added: string[];
  all: boolean;
  onlyOnClick: boolean;
}

export type LanguageChoice = LanguageTag | "auto";

export interface ExclusionRow {
  term: string;
  text: string;
  scope: "page" | "site" | "everywhere";
  where: string;
}

/** An archive of the reader's own, on its way in or gone. */
export type ArchiveAdding =
  | { state: "adding"; share: number }
  | { state: "added" | "removed"; title: string }
  | { state: "failed"; why: ArchiveProblem };

/** Why a file could not be added as an archive, or an archive not removed. */
export type ArchiveProblem =
  | "not-a-pack"
  | "newer-version"
  | "truncated"
  | "damaged"
  | "no-room"
  | "reserved"
  | "not-removed"
  | "internal";
