import { describe, expect, test } from "vitest";
import { gold, sharedPresent } from "../../shared";
import { type Entry, formsOf, lexiconFile, plain } from "./entries";

interface JudgedTerm {
  id: string;
  names: Record<string, string>;
  aliases: string[];
  ambiguous: { alias: string }[];
  risky_aliases: string[];
}

/** Judged sure, and not here, each with the reason. */
const CORRECTED = new Map([
  ["马老师", "the polite form for any teacher called Ma, and in forum slang the boxer Ma Baoguo"],
  ["马贼", "mounted bandits"],
  ["四部门", "any four ministries: it needs the bank, its peers or a summons beside it"],
  ["被叫停", "any project may be halted: it needs the listing beside it"],
  ["Hua Bei", "romanises 华北 as well, as the judged Huabei does"],
  ["Jie Bei", "as Hua Bei"],
  ["suspend the Ant Group's", "would swallow the mention of Ant Group in it"],
  ["its own mobile payment system", "a description that fits any payment system"],
]);

/** Judged as another concept's: the two are not the same thing. */
const MOVED = new Map([
  ["助贷业务", "loan-facilitation"],
  ["坏帐准备金", "loan-loss-provision"],
  ["拨备率", "loan-loss-provision"],
  ["虚拟币", "cryptocurrency"],
  ["虚拟货币", "cryptocurrency"],
  ["加密货币", "cryptocurrency"],
]);

describe.skipIf(!sharedPresent)("the judged concepts", () => {
  const judged = sharedPresent ? gold<JudgedTerm[]>("terms") : [];
  const forms = lexiconFile<Entry[]>("terms.yaml").flatMap((entry) =>
    formsOf(entry).map((form) => ({ id: entry.id, form })),
  );
  const owner = new Map(forms.map(({ id, form }) => [plain(form.text), id]));
  const sure = new Set(forms.filter(({ form }) => !form.risk).map(({ form }) => plain(form.text)));

  test("are all here", () => {
    const ids = new Set(forms.map(({ id }) => id));
    expect(judged.map((term) => term.id).filter((id) => !ids.has(id))).toEqual([]);
  });

  test.each(judged.map((term) => [term.id, term] as const))("%s keeps its sure aliases", (id, term) => {
    const doubtful = new Set([...term.risky_aliases, ...term.ambiguous.map((each) => each.alias)].map(plain));
    for (const alias of [...Object.values(term.names), ...term.aliases]) {
      const key = plain(alias).replace(/^["“ ]+|["” ]+$/g, "");
      if (doubtful.has(key) || CORRECTED.has(alias)) continue;
      expect(sure.has(key), `${alias} is a sure alias`).toBe(true);
      expect(owner.get(key), `${alias}'s concept`).toBe(MOVED.get(alias) ?? id);
    }
  });
});
