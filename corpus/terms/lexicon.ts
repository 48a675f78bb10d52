import type { Alias, AliasRisk, LanguageTag, Term, TermKind } from "../model";
import { type Path, PlacedYaml } from "../text/placed-yaml";
import { phraseForm } from "./compile";
import { hasHan, namesakesOf, pinyinOf, traditional } from "./derive";
import { checkTerms } from "./lexicon-check";

export { LexiconError } from "../text/placed-yaml";

const KINDS: readonly TermKind[] = [
  "org",
  "product",
  "person",
  "regulator",
  "law",
  "event",
  "concept",
  "media",
  "place",
];
const RISKS: readonly AliasRisk[] = ["sure", "ambiguous", "risky"];
const TERM_KEYS = ["id", "kind", "role", "once", "names", "about", "aliases"];
const ALIAS_KEYS = ["text", "risk", "cased", "not-in", "near", "not-near"];

/**
 * Reads terms.yaml (its head explains the form) and derives what is not written: Traditional forms, pinyin, and whom a given name alone does not name. Names are
 * aliases too, sure ones unless an alias entry of the same text says otherwise. Build time only: it brings conversion
 * tables with it. Throws LexiconError with line and column for faults of syntax, form or meaning.
 */
export function parseLexicon(yamlText: string, fileName: string): Term[] {
  const yaml = new PlacedYaml(yamlText, fileName);
  const entries = yaml.value;
  if (!Array.isArray(entries)) throw yaml.error([], "A lexicon is a list of terms.");
  const reader = new EntryReader(yaml);
  const terms = entries.map((entry, index) => reader.term(entry, [index]));
  checkTerms(terms, (term, message) => yaml.error([term], message));
  return terms;
}

class EntryReader {
  readonly #yaml: PlacedYaml;

  constructor(yaml: PlacedYaml) {
    this.#yaml = yaml;
  }

  term(value: unknown, path: Path): Term {
    const entry = this.#yaml.mapping(value, path, TERM_KEYS);
    const id = this.#yaml.text(entry.id, [...path, "id"]);
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) throw this.#yaml.error([...path, "id"], `“${id}” is not an id.`);
    const once = this.#yes(entry.once, "once", path);
    if (once && entry.kind !== "event") throw this.#yaml.error([...path, "once"], "Only an event happens once.");
    const names = this.#scripts(entry.names, [...path, "names"]);
    const written = this.#yaml
      .list(entry.aliases, [...path, "aliases"])
      .map((alias, index) => this.#alias(alias, [...path, "aliases", index]));
    return {
      id,
      kind: this.#yaml.oneOf(entry.kind, KINDS, [...path, "kind"]),
      role: this.#yaml.oneOf(entry.role, ["anchor", "context"], [...path, "role"]),
      ...(once && { once }),
      names,
      description: this.#scripts(entry.about, [...path, "about"]),
      aliases: withNames(names, written)
        .map((alias) => (entry.kind === "person" ? apartFromNamesakes(names["zh-Hans"], alias) : alias))
        .flatMap(inBothScripts),
      pinyin: pinyinOf([names["zh-Hans"], ...written.map((alias) => alias.text)]),
    };
  }

  #alias(value: unknown, path: Path): Alias {
    if (typeof value === "string") return plainAlias(value);
    const entry = this.#yaml.mapping(value, path, ALIAS_KEYS);
    const text = this.#yaml.text(entry.text, [...path, "text"]);
    const words = (key: string) => this.#yaml.texts(entry[key], [...path, key]);
    return {
      ...plainAlias(text),
      risk: this.#yaml.oneOf(entry.risk ?? "sure", RISKS, [...path, "risk"]),
      cased: this.#yes(entry.cased, "cased", path),
      notIn: words("not-in"),
      near: words("near"),
      notNear: words("not-near"),
    };
  }

  #scripts(value: unknown, path: Path): Record<LanguageTag, string> {
    const entry = this.#yaml.mapping(value, path, ["zh", "zh-Hant", "en"]);
    const zh = this.#yaml.text(entry.zh, [...path, "zh"]);
    return {
      "zh-Hans": zh,
      "zh-Hant":
        entry["zh-Hant"] === undefined ? traditional(zh) : this.#yaml.text(entry["zh-Hant"], [...path, "zh-Hant"]),
      en: this.#yaml.text(entry.en, [...path, "en"]),
    };
  }

  #yes(value: unknown = false, key: string, path: Path): boolean {
    if (typeof value !== "boolean") throw this.#yaml.error([...path, key], `${key} is true or false.`);
    return value;
  }
}

function plainAlias(text: string): Alias {
  const language = hasHan(text) ? "zh-Hans" : "en";
  return { text, language, risk: "sure", cased: false, notIn: [], near: [], notNear: [] };
}

/** The names that no alias entry spells already, in whatever script, before the aliases. */
function withNames(names: Record<LanguageTag, string>, written: Alias[]): Alias[] {
  const isWritten = (name: string) =>
    written.some((alias) => (alias.cased ? alias.text === name : phraseForm(alias.text) === phraseForm(name)));
  const missing = new Map<string, Alias>();
  for (const language of ["zh-Hans", "en", "zh-Hant"] as const) {
    const name = names[language];
    const form = phraseForm(name);
    if (!isWritten(name) && !missing.has(form))
      missing.set(form, { ...plainAlias(name), ...(language === "zh-Hant" ? { language } : {}) });
  }
  return [...missing.values(), ...written];
}

function apartFromNamesakes(name: string, alias: Alias): Alias {
  return { ...alias, notIn: [...alias.notIn, ...namesakesOf(name, alias.text)] };
}

function inBothScripts(alias: Alias): Alias[] {
  const text = traditional(alias.text);
  if (alias.language !== "zh-Hans" || text === alias.text) return [alias];
  return [alias, { ...alias, text, language: "zh-Hant" }];
}
