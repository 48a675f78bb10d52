import { parseDocument } from "yaml";
import type { Measure } from "../model";
import { parseCue } from "./cues";
import type { Rates } from "./rates";

/** A list file that cannot be used; the message names the file and the entry. */
export class ListError extends Error {}

const DIMENSIONS: readonly Measure["dimension"][] = [
  "money",
  "percent",
  "times",
  "count",
  "duration",
  "area",
  "rank",
  "ratio",
  "points",
];

function parse(yamlText: string, fileName: string): unknown {
  const document = parseDocument(yamlText);
  const error = document.errors[0];
  if (error !== undefined) throw new ListError(`${fileName}: ${error.message}`);
  return document.toJS();
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Reads measures.yaml. Only for compiling and tests: the page loads the compiled form.
 * Throws `ListError` on unknown dimensions, double ids and parents that are missing or go round in a circle.
 */
export function parseMeasures(yamlText: string, fileName: string): Measure[] {
  const entries = parse(yamlText, fileName);
  if (!Array.isArray(entries)) throw new ListError(`${fileName}: a list of measures is expected`);
  const measures = entries.map((entry: unknown, index) => readMeasure(entry, `${fileName}, entry ${index + 1}`));
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  if (byId.size !== measures.length) throw new ListError(`${fileName}: an id occurs twice`);
  for (const measure of measures) {
    const seen = new Set<string>();
    for (let at: string | null = measure.id; at !== null; at = byId.get(at)?.broader ?? null) {
      if (seen.has(at)) throw new ListError(`${fileName}: ${measure.id} is broader than itself`);
      if (!byId.has(at)) throw new ListError(`${fileName}: ${measure.id} has the unknown parent ${at}`);
      seen.add(at);
    }
  }
  return measures;
}

function readMeasure(entry: unknown, place: string): Measure {
  if (!isRecord(entry) || typeof entry.id !== "string") throw new ListError(`${place}: an id is missing`);
  const id = entry.id;
  const dimension = DIMENSIONS.find((name) => name === entry.dimension);
  if (dimension === undefined) throw new ListError(`${place} (${id}): unknown dimension ${String(entry.dimension)}`);
  const names = isRecord(entry.names) ? entry.names : {};
  const [zh, hant, en] = ["zh", "zh-Hant", "en"].map((tag) => names[tag]);
  if (typeof zh !== "string" || typeof hant !== "string" || typeof en !== "string")
    throw new ListError(`${place} (${id}): names need zh, zh-Hant and en`);
  const cues = isRecord(entry.cues) ? entry.cues : {};
  const text = (name: string) => (typeof entry[name] === "string" ? entry[name] : null);
  const bound = (name: string) => (typeof entry[name] === "number" ? entry[name] : null);
  return {
    id,
    dimension,
    broader: text("broader"),
    subject: text("subject"),
    names: { "zh-Hans": zh, "zh-Hant": hant, en },
    cues: { zh: cuesOf(cues.zh, place), en: cuesOf(cues.en, place) },
    about: strings(entry.about, place),
    units: strings(entry.units, place),
    least: bound("least"),
    most: bound("most"),
    beside: strings(entry.beside, place),
    of: strings(entry.of, place),
    splits: entry.splits === "parts" || entry.splits === "period" ? entry.splits : null,
  };
}

/** Cues are looked up by the first two characters of their word. */
function cuesOf(value: unknown, place: string): string[] {
  const cues = strings(value, place);
  const short = cues.find((cue) => parseCue(cue)[0].length < 2);
  if (short !== undefined) throw new ListError(`${place}: the cue ${short} needs two characters or more`);
  return cues;
}

function strings(value: unknown, place: string): string[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new ListError(`${place}: a list is expected`);
  return value.map((item: unknown) => {
    if (typeof item !== "string" || item.trim() === "") throw new ListError(`${place}: an empty or non-text item`);
    return item;
  });
}

/** Reads rates.yaml: for each currency the yearly average of units per US dollar, as exact decimals. Throws `ListError`. */
export function parseRates(yamlText: string, fileName = "rates.yaml"): Rates {
  const data = parse(yamlText, fileName);
  if (!isRecord(data) || !isRecord(data["per-usd"]) || typeof data.source !== "string")
    throw new ListError(`${fileName}: source and per-usd are expected`);
  const perUsd: Rates["perUsd"] = {};
  for (const [currency, years] of Object.entries(data["per-usd"])) {
    if (!/^[A-Z]{3}$/.test(currency) || !isRecord(years))
      throw new ListError(`${fileName}: ${currency} is no currency with years`);
    const byYear: Record<string, string> = {};
    for (const [year, rate] of Object.entries(years)) {
      if (!/^\d{4}$/.test(year) || typeof rate !== "string" || !/^\d+(\.\d+)?$/.test(rate) || Number(rate) <= 0)
        throw new ListError(`${fileName}: ${currency} ${year} needs a positive rate in quotes`);
      byYear[year] = rate;
    }
    perUsd[currency] = byYear;
  }
  return { source: data.source, perUsd };
}
