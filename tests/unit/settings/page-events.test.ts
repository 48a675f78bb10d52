import { expect, test } from "vitest";
import type { MainEvent, TermCard } from "../../../corpus/model";
import { pageEvents } from "../../../entrypoints/settings/page-events";

const term = (id: string, kind: TermCard["kind"]): TermCard => ({
  id,
  kind,
  role: "context",
  names: { en: id, "zh-Hans": id, "zh-Hant": id },
  description: { en: "", "zh-Hans": "", "zh-Hant": "" },
  aliases: [],
});

const event = (date: string, terms: string[]): MainEvent => ({
  date,
  terms,
  documents: 2,
  posts: 2,
  sentence: "",
  document: "",
  passage: "",
  source: "",
});

test("an event is named by the event or else the law of its date, and left out where neither is known", () => {
  const terms = [term("summit", "event"), term("draft", "law"), term("ant", "org")];
  const events = [
    event("2020-10", ["ant", "draft", "summit"]),
    event("2020-11-02", ["ant", "draft"]),
    event("2021", ["ant", "gone"]),
  ];
  expect(pageEvents(events, terms).map(({ date, names }) => [date, names.en])).toEqual([
    ["2020-10", "summit"],
    ["2020-11-02", "draft"],
  ]);
});
