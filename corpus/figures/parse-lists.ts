import type { Measure, Term } from "../model";
import { isMapping, type Path, PlacedYaml } from "../text/placed-yaml";
import { parseCue } from "./cues";
import type { Rates } from "./rates";

const KEYS = [
  ...["id", "broader", "dimension", "units", "least", "most", "splits"],
  ...["subject", "beside", "of", "about", "names", "cues"],
];

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

const SPLITS = ["parts", "period"] as const;

/**
 * Reads measures.yaml (docs/figures.md explains the form). Only for compiling and tests: the page loads the compiled form.
 * Throws LexiconError with line and column for faults of syntax, form or meaning.
 */
export function parseMeasures(yamlText: string, fileName: string): Measure[] {
  const yaml = new PlacedYaml(yamlText, fileName);
  const entries = yaml.value;
  if (!Array.isArray(entries)) throw yaml.error([], "A list of measures is expected.");
  const measures = entries.map((entry, index) => readMeasure(yaml, entry, [index]));
  checkFamilies(measures, (measure, message) => yaml.error([measure], message));
  return measures;
}

function readMeasure(yaml: PlacedYaml, value: unknown, path: Path): Measure {
  const entry = yaml.mapping(value, path, KEYS);
  const at = (key: string) => [...path, key];
  const names = yaml.mapping(entry.names, at("names"), ["zh", "zh-Hant", "en"]);
  const name = (key: string) => yaml.text(names[key], [...at("names"), key]);
  const text = (key: string) => (entry[key] === undefined ? null : yaml.text(entry[key], at(key)));
  const number = (key: string) => {
    const bound = entry[key] ?? null;
    if (bound !== null && typeof bound !== "number") throw yaml.error(at(key), "Here belongs a number without quotes.");
    return bound;
  };
  return {
    id: yaml.text(entry.id, at("id")),
    dimension: yaml.oneOf(entry.dimension, DIMENSIONS, at("dimension")),
    broader: text("broader"),
    subject: text("subject"),
    names: { "zh-Hans": name("zh"), "zh-Hant": name("zh-Hant"), en: name("en") },
    cues: readCues(yaml, entry.cues ?? {}, at("cues")),
    about: yaml.texts(entry.about, at("about")),
    units: yaml.texts(entry.units, at("units")),
    least: number("least"),
    most: number("most"),
    beside: yaml.texts(entry.beside, at("beside")),
    of: yaml.texts(entry.of, at("of")),
    splits: entry.splits === undefined ? null : yaml.oneOf(entry.splits, SPLITS, at("splits")),
  };
}

function readCues(yaml: PlacedYaml, value: unknown, path: Path): Measure["cues"] {
  const entry = yaml.mapping(value, path, ["zh", "en"]);
  const cues = (key: string) => {
    const read = yaml.texts(entry[key], [...path, key]);
    // They are looked up by the first two characters of their word.
    const short = read.findIndex((cue) => parseCue(cue)[0].length < 2);
    if (short >= 0) throw yaml.error([...path, key, short], `The cue “${read[short]}” needs two characters or more.`);
    return read;
  };
  return { zh: cues("zh"), en: cues("en") };
}

/** Throws what `error` makes where an id is there twice, or a parent is missing or goes round in a circle. */
function checkFamilies(measures: Measure[], error: (measure: number, message: string) => Error): void {
  const byId = new Map<string, Measure>();
  for (const [index, measure] of measures.entries()) {
    if (byId.has(measure.id)) throw error(index, `The id “${measure.id}” is there twice.`);
    byId.set(measure.id, measure);
  }
  for (const [index, { id }] of measures.entries()) {
    const seen = new Set<string>();
    for (let at: string | null = id; at !== null; at = byId.get(at)?.broader ?? null) {
      if (seen.has(at)) throw error(index, `${id} is broader than itself.`);
      if (!byId.has(at)) throw error(index, `${id} has the unknown parent ${at}.`);
      seen.add(at);
    }
  }
}

/** Ids of terms that measures speak of and a lexicon has not, each once: such a measure finds nobody a number could be of. */
export function unknownTerms(measures: Measure[], terms: Term[]): string[] {
  const known = new Set(terms.map(({ id }) => id));
  const named = measures.flatMap(({ about, beside, of }) => [
    ...about.flatMap((entry) => entry.split(/[>&]/)),
    ...beside,
    ...of,
  ]);
  return [...new Set(named)].filter((id) => !known.has(id));
}

/**
 * Reads rates.yaml: for each currency the yearly average of units per US dollar, as exact decimals. Throws LexiconError
 * with line and column.
 */
export function parseRates(yamlText: string, fileName: string): Rates {
  const yaml = new PlacedYaml(yamlText, fileName);
  const data = yaml.mapping(yaml.value, [], ["source", "per-usd"]);
  const perUsd: Rates["perUsd"] = {};
  for (const [currency, years] of Object.entries(data["per-usd"] ?? {})) {
    const path = ["per-usd", currency];
    if (!/^[A-Z]{3}$/.test(currency) || !isMapping(years))
      throw yaml.error(path, `Here belong a currency's three capitals and its years, as CNY: { 2020: "6.8976" }.`);
    const byYear: Record<string, string> = {};
    for (const [year, rate] of Object.entries(years)) {
      if (!/^\d{4}$/.test(year) || typeof rate !== "string" || !/^\d+(\.\d+)?$/.test(rate) || Number(rate) <= 0)
        throw yaml.error([...path, Number(year)], `${currency} ${year} needs a positive rate in quotes.`);
      byYear[year] = rate;
    }
    perUsd[currency] = byYear;
  }
  return { source: yaml.text(data.source, ["source"]), perUsd };
}
