import { describe, expect, test } from "vitest";
import type { Hit } from "../../../corpus/model";
import { sharedEvents } from "../../../entrypoints/popup/shared-events";

const halt = { term: "halt", name: "halt of the listing", count: 2, anchor: false, once: true };
const summons = { term: "summons", name: "summons", count: 1, anchor: false, once: false };
const ant = { term: "ant", name: "Ant", count: 9, anchor: true, once: false };

function page(text: string, terms = [ant], published: string | null = "2021-01-05") {
  return { terms, paragraphs: [{ text, terms: ["ant"] }], published };
}

function hit(text: string, terms: string[] = ["ant"], date: string | null = null): Hit {
  const mentions = terms.map((term) => ({ term, text: term, start: 0, end: 1, sure: true }));
  return { passage: "p", text, mentions, date } as unknown as Hit;
}

describe("a passage is about an event of the page", () => {
  test.each([
    ["both name a single event", page("x", [ant, halt]), hit("y", ["halt"]), { kind: "named", name: halt.name }],
    [
      "both state a day, each in its language",
      page("The speech of October 24, 2020 was blunt."),
      hit("2020年10月24日，马云演讲。"),
      { kind: "day", date: "2020-10-24" },
    ],
    [
      "a year is taken from where it was written",
      page("It was halted on November 3.", [ant], "2020-11-10"),
      hit("On 3 November the listing was stopped.", ["ant"], "2020-12-01"),
      { kind: "day", date: "2020-11-03" },
    ],
    ["it was written in the page's days", page("x"), hit("y", ["ant"], "2021-01-07"), { kind: "written" }],
  ] as const)("%s", (_, about, passage, event) => {
    expect([...sharedEvents(about, [passage])]).toEqual([["p", event]]);
  });

  test.each([
    ["the event comes again and again", page("x", [ant, summons]), hit("y", ["summons"])],
    ["the page does not name the passage's event", page("x"), hit("y", ["halt"])],
    ["the day is of another year", page("On November 3, 2020 it stopped."), hit("On November 3, 2014 it began.")],
    ["only the month is the same", page("In November 2020 it stopped."), hit("In November 2020 it was large.")],
    [
      "the day is the same, but the archive's subject is not named",
      page("On November 3, 2020 it stopped."),
      hit("On November 3, 2020 it rained.", ["rain"]),
    ],
    ["it was written three days after", page("x"), hit("y", ["ant"], "2021-01-08")],
    ["the page has no date", page("x", [ant], null), hit("y", ["ant"], "2021-01-05")],
    ["the passage has only a year", page("x"), hit("y", ["ant"], "2021")],
  ] as const)("and is not where %s", (_, about, passage) => {
    expect(sharedEvents(about, [passage]).size).toBe(0);
  });
});
