import { describe, expect, test } from "vitest";
import { type Entry, formsOf, lexiconFile, plain } from "./entries";

const entries = lexiconFile<Entry[]>("terms.yaml");
const KINDS = ["org", "product", "person", "regulator", "law", "event", "concept", "media", "place"];
const ENTRY_KEYS = new Set(["id", "kind", "role", "once", "names", "about", "aliases"]);
const ALIAS_KEYS = new Set(["text", "risk", "cased", "not-in", "near", "not-near"]);

test("holds at least 150 concepts, with ids of their own", () => {
  expect(entries.length).toBeGreaterThanOrEqual(150);
  expect(new Set(entries.map((entry) => entry.id)).size).toBe(entries.length);
});

test.each(entries.map((entry) => [entry.id, entry] as const))("%s is complete", (id, entry) => {
  expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  expect(Object.keys(entry).filter((key) => !ENTRY_KEYS.has(key))).toEqual([]);
  expect(KINDS).toContain(entry.kind);
  expect(["anchor", "context"]).toContain(entry.role);
  expect(Object.keys(entry.names).filter((key) => !["zh", "zh-Hant", "en"].includes(key))).toEqual([]);
  expect(Object.keys(entry.about).sort()).toEqual(["en", "zh"]);
  for (const text of [...Object.values(entry.names), ...Object.values(entry.about)]) {
    expect(text).toBeTypeOf("string");
    expect(text.trim()).not.toBe("");
    expect(text).not.toContain("\n");
  }
});

describe("aliases", () => {
  const forms = entries.flatMap((entry) => formsOf(entry).map((form) => ({ id: entry.id, form })));

  test("belong to one concept each", () => {
    const owners = new Map<string, Set<string>>();
    for (const { id, form } of forms) {
      const key = plain(form.text);
      owners.set(key, (owners.get(key) ?? new Set()).add(id));
    }
    expect([...owners].filter(([, ids]) => ids.size > 1).map(([text, ids]) => [text, ...ids])).toEqual([]);
  });

  test("stand once in a concept, unless case tells them apart", () => {
    const repeated = entries.flatMap((entry) => {
      const keys = formsOf(entry).map((form) => (form.cased ? form.text : plain(form.text)));
      return keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `${entry.id}: ${key}`);
    });
    expect(repeated).toEqual([]);
  });

  test("use the known rules only, as text", () => {
    for (const { form } of forms) {
      expect(form.text).toBeTypeOf("string");
      expect(Object.keys(form).filter((key) => !ALIAS_KEYS.has(key))).toEqual([]);
      expect(["ambiguous", "risky", undefined]).toContain(form.risk);
      for (const word of [...(form["not-in"] ?? []), ...(form.near ?? []), ...(form["not-near"] ?? [])])
        expect(word, `${form.text}: a word of its rules`).toBeTypeOf("string");
    }
  });

  test("stand in every phrase that they are said to be something else in", () => {
    const wrong = forms.flatMap(({ form }) =>
      (form["not-in"] ?? [])
        .filter((phrase) => !holdsMore(plain(phrase), plain(form.text)))
        .map((phrase) => `${form.text}: ${phrase}`),
    );
    expect(wrong).toEqual([]);
  });

  test("leave the Chinese name of an anchor whole where it begins with their end", () => {
    const anchors = entries.filter((entry) => entry.role === "anchor");
    const names = anchors.map((entry) => plain(entry.names.zh!)).filter((name) => /^\p{Script=Han}+$/u.test(name));
    const others = forms.filter(({ id }) => !anchors.some((anchor) => anchor.id === id));
    const cut = others.flatMap(({ form }) =>
      names.flatMap((name) => {
        const run = runTogether(plain(form.text), name);
        const known = form["not-in"]?.some((phrase) => run?.includes(plain(phrase)));
        return form.risk || run === null || known || form.text.length < name.length ? [] : [`${form.text}: ${run}`];
      }),
    );
    expect(cut).toEqual([]);
  });

  test("have a word that speaks for them where they are ambiguous", () => {
    expect(forms.filter(({ form }) => form.risk && !form.near?.length).map(({ form }) => form.text)).toEqual([]);
  });

  test("have no word that speaks both for and against them", () => {
    const both = forms.flatMap(({ form }) =>
      (form.near ?? []).filter((word) => form["not-near"]?.includes(word)).map((word) => `${form.text}: ${word}`),
    );
    expect(both).toEqual([]);
  });

  test("are not single Chinese characters, nor one or two Latin letters, without a risk", () => {
    const short = forms.filter(
      ({ form }) => !form.risk && (/^[\u4e00-\u9fff]$/.test(form.text) || /^[a-z]{1,2}$/i.test(form.text)),
    );
    expect(short.map(({ form }) => form.text)).toEqual([]);
  });
});

function holdsMore(phrase: string, alias: string): boolean {
  return phrase.length > alias.length && phrase.includes(alias);
}

/** The alias and the name in one where at least two characters at the alias's end begin the name, else null. */
function runTogether(alias: string, name: string): string | null {
  for (let shared = Math.min(alias.length, name.length) - 1; shared >= 2; shared -= 1)
    if (alias.endsWith(name.slice(0, shared)) && !name.includes(alias)) return alias + name.slice(shared);
  return null;
}
