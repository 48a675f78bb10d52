// @vitest-environment happy-dom
import fc from "fast-check";
import { expect, test } from "vitest";
import type { TermMark } from "../../../entrypoints/content/marks/mark";
import { Matches } from "../../../entrypoints/content/page/matches";
import { emptyPages, readPage, TERMS } from "./read-page";

emptyPages();

function steppedPage() {
  const page = readPage();
  return { matches: new Matches(page.marks, page.sense, () => [page.scan]), ...page };
}

/** Steps through a list of all marks, made anew for each. */
class NaiveSteps {
  private last: { mark: TermMark; index: number } | null = null;

  constructor(private readonly all: () => TermMark[]) {}

  step(direction: 1 | -1, wanted: string | null, entering: boolean): { mark: TermMark; index: number } | null {
    const all = this.all();
    const places = all.filter((mark) => wanted === null || mark.term === wanted);
    const index = this.next(all, places, direction, entering);
    const mark = places[index];
    if (!mark) return null;
    this.last = { mark, index: all.indexOf(mark) };
    return { mark, index: index + 1 };
  }

  private next(all: TermMark[], places: TermMark[], direction: 1 | -1, entering: boolean): number {
    if (entering || !this.last) return direction === 1 ? 0 : places.length - 1;
    const { mark, index } = this.last;
    const found = all.findIndex(
      ({ term: id, text, start }) =>
        id === mark.term && text === mark.text && start.node === mark.start.node && start.offset === mark.start.offset,
    );
    const from = found < 0 ? index : found + (direction === 1 ? 1 : 0);
    const before = places.filter((place) => all.indexOf(place) < from).length;
    return direction === 1 ? before : before - 1;
  }
}

const words = fc.constantFrom("Alipay", "Huabei, Alipay", "bank", "Ant", "Ant Group", "nothing", "a loan of Ant");
const paragraph = fc.array(words, { maxLength: 12 }).map((some) => `${"some words ".repeat(30)}${some.join(" and ")}.`);
const action = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom("next", "previous"),
      term: fc.option(fc.constantFrom(...TERMS)),
      entering: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constantFrom("add", "remove", "change"), at: fc.nat(30), text: paragraph }),
  },
);

test("steps are those of a list of all matches, whatever the page changes in between", () => {
  fc.assert(
    fc.property(
      fc.array(paragraph, { minLength: 1, maxLength: 12 }),
      fc.array(action, { maxLength: 30 }),
      (texts, actions) => {
        document.body.innerHTML = texts.map((text) => `<p>${text}</p>`).join("");
        const { matches, all, follow } = steppedPage();
        const naive = new NaiveSteps(all);
        for (const each of actions) {
          if ("entering" in each) {
            const step = {
              direction: each.kind === "next" ? 1 : -1,
              term: each.term,
              entering: each.entering,
              before: 0,
              of: 0,
            } as const;
            const [found, expected] = [matches.step(step), naive.step(step.direction, step.term, step.entering)];
            expect(placeOf(found)).toEqual(placeOf(expected));
            expect(matches.count(step.term)).toBe(all().filter((mark) => !step.term || mark.term === step.term).length);
            continue;
          }
          const old = document.querySelectorAll("p")[each.at];
          if (each.kind === "remove") old?.remove();
          else if (each.kind === "change" && old) (old.firstChild as Text).data = each.text;
          else {
            const added = document.createElement("p");
            added.append(each.text);
            document.body.insertBefore(added, old ?? null);
          }
          follow();
        }
      },
    ),
    { numRuns: 150 },
  );
});

function placeOf(step: { mark: TermMark; index: number } | null) {
  return (
    step && { index: step.index, term: step.mark.term, node: step.mark.start.node, offset: step.mark.start.offset }
  );
}

test("a step looks into the chunks where it begins and ends, and into no others", () => {
  document.body.innerHTML = `<p>Alipay, Huabei and a bank. ${"More words. ".repeat(400)}</p>`.repeat(40);
  const { matches, sense } = steppedPage();
  const step = { direction: 1, term: null, entering: false, before: 0, of: 0 } as const;
  matches.step(step);
  const asked = new Set<number>();
  const { marks } = sense;
  sense.marks = (chunk) => {
    asked.add(chunk);
    return marks.call(sense, chunk);
  };
  for (let at = 0; at < 20; at++) {
    asked.clear();
    expect(matches.step(step)?.index).toBe(at + 2);
    expect(asked.size).toBeLessThanOrEqual(2);
  }
});

test("a mention far from the screen that proves hidden is stepped over", () => {
  const shown = `<p>Alipay. ${"More words. ".repeat(700)}</p>`;
  document.body.innerHTML = `${shown.repeat(12)}<p>Bank</p><div data-hidden><p>Huabei ${"hidden ".repeat(20)}</p></div>${shown}`;
  const { matches, scan } = steppedPage();
  expect(scan.list.chunks.some(({ checked }) => !checked)).toBe(true);
  const step = { direction: 1, term: null, entering: false, before: 0, of: 0 } as const;
  const seen: string[] = [];
  for (let found = matches.step(step); found; found = matches.step(step)) seen.push(found.mark.text);
  expect(seen).toEqual([...Array(12).fill("Alipay"), "Bank", "Alipay"]);
  expect(matches.count(null)).toBe(14);
});
