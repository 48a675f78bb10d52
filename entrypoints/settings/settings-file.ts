import type { SettingItem } from "./item";
import { appearance, exclusions, hiddenSources, interfaceLanguage, pinned, sites } from "./settings";

const FORMAT = "sidelight-settings/1";

/** What a settings file holds. The sites' permissions are the browser's and are asked for again. */
const ITEMS: SettingItem<never>[] = [
  hiddenSources,
  appearance,
  sites,
  exclusions,
  interfaceLanguage,
  pinned,
] as never[];

/** All settings as JSON, to keep or to take to another browser. */
export async function writeSettings(): Promise<string> {
  const settings: Record<string, unknown> = {};
  for (const item of ITEMS) settings[item.key] = await item.getValue();
  return `${JSON.stringify({ format: FORMAT, settings }, null, 2)}\n`;
}

/** Take over the settings of a file. Returns false, and changes nothing, where it is not one of ours. */
export async function readSettings(text: string): Promise<boolean> {
  const settings = parse(text);
  if (!settings) return false;
  for (const item of ITEMS) {
    const value = settings[item.key];
    if (value !== undefined && sameShape(value, item.fallback)) await item.setValue(value as never);
  }
  return true;
}

function parse(text: string): Record<string, unknown> | null {
  try {
    const file = JSON.parse(text) as { format?: unknown; settings?: unknown };
    const ours = file?.format === FORMAT && typeof file.settings === "object" && file.settings !== null;
    return ours ? (file.settings as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** The same kind of value, and in an object the same kind of value for each known part; a part that is null may be anything. */
function sameShape(value: unknown, fallback: unknown): boolean {
  if (fallback === null) return true;
  if (Array.isArray(fallback)) return Array.isArray(value);
  if (typeof fallback !== "object") return typeof value === typeof fallback;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const parts = value as Record<string, unknown>;
  return Object.entries(fallback).every(([key, part]) => parts[key] === undefined || sameShape(parts[key], part));
}
