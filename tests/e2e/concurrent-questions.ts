import { expect } from "vitest";
import { NO_FILTERS } from "../../corpus/model";
import { markedPack } from "./versions";

const filters = NO_FILTERS;

/** Two versions of the archive that is shipped, and of one that the reader adds. */
export const SHIPPED = { 版本甲: markedPack("bundled", "版本甲", 3000), 版本乙: markedPack("bundled", "版本乙", 4000) };
export const OWN = { 自用丙: markedPack("own", "自用丙", 2000), 自用丁: markedPack("own", "自用丁", 2500) };
/** A version's name, as every passage of it says. */
export const VERSION = /版本[甲乙]|自用[丙丁]/g;
/** At most one version of each archive. */
const WHOLE = /^(版本[甲乙])?(,?自用[丙丁])?$/;

/** What the popup is asked, one after the other. */
export const TYPED = ["支付宝", "蚂蚁集团", "杠杆率", "Alipay"];
export const SEARCHES = ["支付宝 消息", "蚂蚁集团 杠杆率", "7919号事情", "Alipay", '"号事情和"'].map((query) => ({
  name: "search",
  query: { query, filters, limit: 20, offset: 0, order: "score" },
}));
export const RELATES = ["支付宝的消息说的是23757号事情", "Ant Group and Alipay"].map((text) => ({
  name: "relate",
  query: { text, filters, limit: 20, offset: 0 },
}));
export const LOOKUPS = ["ant-group", "alipay"].flatMap((term) =>
  ["", "蚂蚁集团的杠杆率是50倍。", "支付宝说的是15838号事情。"].map((paragraph) => ({
    name: "lookup",
    query: { term, paragraph, pageTerms: ["alipay"], pageDate: "2020-11-03", filters, limit: 20 },
  })),
);

interface Asked {
  /** Which versions each answer named, with which total, and how many such answers there were. */
  answers: [versions: string, question: number, total: number][];
  failures: string[];
}

/**
 * Runs in a page of the extension: ask again and again, one question after the other, until `stopAsking`, and more
 * than twenty times, however slow the machine.
 */
export async function askOn(questions: object[]): Promise<Asked> {
  const global = globalThis as unknown as {
    asking: boolean;
    chrome: {
      runtime: { sendMessage(message: object): Promise<{ ok: boolean; value?: unknown; message?: string }> };
    };
  };
  global.asking = true;
  const answers: [string, number, number][] = [];
  const failures: string[] = [];
  for (let at = 0; global.asking || answers.length <= 20; at = (at + 1) % questions.length) {
    const { name, query } = questions[at] as { name: string; query: unknown };
    const answer = await global.chrome.runtime.sendMessage({ sidelight: name, query });
    if (!answer.ok) failures.push(`${name}: ${answer.message}`);
    const named = JSON.stringify(answer.value).match(/版本[甲乙]|自用[丙丁]/g) ?? [];
    const value = answer.value as { total?: number; results?: { total: number } };
    answers.push([[...new Set(named)].sort().join(), at, value.total ?? value.results?.total ?? -1]);
  }
  return { answers, failures };
}

/** Runs in the same page. */
export function stopAsking(): void {
  (globalThis as unknown as { asking: boolean }).asking = false;
}

/** What tabs were answered and what was shown is of whole versions, of both shipped ones and of one's own. */
export function expectAllWhole(asked: Asked[], shown: string[]): void {
  const seen = new Set(asked.flatMap((each) => [...expectWhole(each)]));
  expect([...seen].join()).toMatch(/版本甲.*版本乙|版本乙.*版本甲/);
  expect([...seen].join()).toMatch(/自用/);
  for (const text of shown) expect([...new Set(text.match(VERSION))].sort().join()).toMatch(WHOLE);
  expect(shown.join()).toMatch(VERSION);
}

/** Every answer is of whole versions, and of the shipped archive always one; tells which were seen. */
function expectWhole({ answers, failures }: Asked): Set<string> {
  expect(failures).toEqual([]);
  expect(answers.length).toBeGreaterThan(20);
  const totals = new Map<string, Set<number>>();
  for (const [versions, question, total] of answers) {
    expect(versions).toMatch(WHOLE);
    expect(versions).not.toBe("");
    const key = `${versions.slice(0, 3)} ${question}`;
    totals.set(key, (totals.get(key) ?? new Set()).add(total));
  }
  // The counts are of whole versions too: of the shipped one alone, or with either of one's own.
  for (const [key, counts] of totals) expect([...counts].length, `${key}: ${[...counts]}`).toBeLessThanOrEqual(3);
  return new Set(answers.map(([versions]) => versions));
}
