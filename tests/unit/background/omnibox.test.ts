import { expect, test, vi } from "vitest";
import { sampleResults } from "../../../components/samples/answers";
import type { SearchQuery } from "../../../corpus/model";
import type { ArchiveService } from "../../../entrypoints/background/archive";

type Typed = (text: string, suggest: (found: { description: string }[]) => void) => void;
const typing = vi.hoisted(() => ({ listener: null as Typed | null }));
vi.mock("wxt/browser", () => ({
  browser: {
    omnibox: {
      onInputChanged: { addListener: (listener: Typed) => Object.assign(typing, { listener }) },
      onInputEntered: { addListener: () => undefined },
    },
    storage: { local: { get: async () => ({ hiddenSources: ["tearoom"] }) } },
  },
}));

const { answerOmnibox } = await import("../../../entrypoints/background/omnibox");

/** What is suggested for a word, and the query that the archive was asked. */
async function suggested(): Promise<{ asked: SearchQuery; descriptions: string[] }> {
  let asked: SearchQuery | null = null;
  const [hit] = sampleResults.hits;
  const archive = {
    search: async (query: SearchQuery) => {
      asked = query;
      return { ...sampleResults, hits: [{ ...hit!, text: 'Profit & "loss" < 5' }] };
    },
  };
  answerOmnibox({ use: (question: (on: unknown) => unknown) => question(archive) } as unknown as ArchiveService);
  const found = await new Promise<{ description: string }[]>((done) => typing.listener!("profit", done));
  return { asked: asked!, descriptions: found.map(({ description }) => description) };
}

test("sources that are switched off are not suggested in the address bar", async () => {
  expect((await suggested()).asked.filters.hiddenSources).toEqual(["tearoom"]);
});

test.each([
  ["Chromium, which reads XML", "", /Profit &amp; &quot;loss&quot; &lt; 5$/],
  ["Firefox, which reads plain text", "firefox", /Profit & "loss" < 5$/],
])("what is suggested is written for %s", async (_title, firefox, words) => {
  vi.stubEnv("FIREFOX", firefox);
  expect((await suggested()).descriptions).toEqual([expect.stringMatching(words)]);
  vi.unstubAllEnvs();
});
