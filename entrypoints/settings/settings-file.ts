import { type GenericSchema, is } from "valibot";
import type { SettingItem } from "./item";
import { appearance, exclusions, hiddenSources, interfaceLanguage, pinned, sites } from "./settings";
import {
  appearanceShape,
  exclusionsShape,
  interfaceLanguageShape,
  pinnedShape,
  sitesShape,
  textsShape,
} from "./settings-shapes";

const FORMAT = "sidelight-settings/1";

/** What a settings file holds. The sites' permissions are the browser's and are asked for again. */
const ITEMS = [
  [hiddenSources, textsShape],
  [appearance, appearanceShape],
  [sites, sitesShape],
  [exclusions, exclusionsShape],
  [interfaceLanguage, interfaceLanguageShape],
  [pinned, pinnedShape],
] as unknown as [SettingItem<unknown>, GenericSchema][];

/** All settings as JSON, to keep or to take to another browser. */
export async function writeSettings(): Promise<string> {
  const settings: Record<string, unknown> = {};
  for (const [item] of ITEMS) settings[item.key] = await item.getValue();
  return `${JSON.stringify({ format: FORMAT, settings }, null, 2)}\n`;
}

/** Take over the settings of a file. Returns false, and changes nothing, where it is not one of ours or a value in it is no setting. */
export async function readSettings(text: string): Promise<boolean> {
  const settings = parse(text);
  if (!settings) return false;
  const stated = ITEMS.filter(([{ key }]) => settings[key] !== undefined);
  if (!stated.every(([{ key }, shape]) => is(shape, settings[key]))) return false;
  for (const [item] of stated) await item.setValue(settings[item.key]);
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
