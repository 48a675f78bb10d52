import { expect, test } from "vitest";
import type { TermCard } from "../../../corpus/model";
import { readPageTerm, writePageTerms } from "../../../entrypoints/settings/page-terms";

function card(id: string, kind: TermCard["kind"], name: string): TermCard {
  const names = { "zh-Hans": name, "zh-Hant": `${name}t`, en: `${name}\ne` };
  return { id, kind, role: "anchor", names, description: names, aliases: [], pinyin: [] } as unknown as TermCard;
}

test("one term is read out of the compact string, wherever it stands", () => {
  const compact = writePageTerms([
    card("ant", "org", "蚂蚁"),
    card("ant-group", "org", "集团"),
    card("ma", "person", "马"),
  ]);
  expect(readPageTerm(compact, "ant")).toEqual({
    kind: "org",
    once: false,
    names: { "zh-Hans": "蚂蚁", "zh-Hant": "蚂蚁t", en: "蚂蚁 e" },
  });
  expect(readPageTerm(compact, "ant-group")?.names["zh-Hans"]).toBe("集团");
  expect(readPageTerm(compact, "ma")?.kind).toBe("person");
  const event = writePageTerms([{ ...card("halt", "event", "叫停"), once: true }]);
  expect(readPageTerm(event, "halt")?.once).toBe(true);
  expect(readPageTerm(compact, "group")).toBeUndefined();
  expect(readPageTerm("", "ma")).toBeUndefined();
});
