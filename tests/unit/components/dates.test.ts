import { expect, test } from "vitest";
import { eventsAround } from "../../../components/passage/archive-events";
import { dateKey, dateOrder, formatDate } from "../../../components/strings/dates";

test.each([
  ["2020", "en", "2020"],
  ["2020-11", "en", "Nov 2020"],
  ["2020-11-03", "en", "Nov 3, 2020"],
  // The day is the one written, in whatever zone the reader sits.
  ["2020-11-03T23:59:59+08:00", "en", "Nov 3, 2020"],
  ["2020-11-03", "zh-Hans", "2020年11月3日"],
  ["2020-11", "zh-Hant", "2020年11月"],
  ["2020", "zh-Hans", "2020年"],
  ["2020-Q3", "en", "Q3 2020"],
  ["2020-Q3", "zh-Hans", "2020年第3季度"],
  ["2020-H1", "zh-Hant", "2020年上半年"],
  ["last week", "en", "last week"],
  // No such day.
  ["2020-02-30", "en", "2020-02-30"],
  ["2020-13", "zh-Hans", "2020-13"],
  ["0099", "en", "0099"],
  ["", "en", ""],
] as const)("%s in %s is %s", (iso, language, expected) => {
  expect(formatDate(iso, language)).toBe(expected);
});

test.each([
  ["2020-11-03", "2020-11-04", "before"],
  ["2020-11-05T10:00:00Z", "2020-11-04", "after"],
  ["2020-11-04T10:00:00Z", "2020-11-04", "same"],
  ["2020-11", "2020-11-20", "same"],
  ["2021", "2020-11-20", "after"],
  [null, "2020-11-20", null],
  ["2020", null, null],
] as const)("%s stands %s's %s", (date, page, expected) => {
  expect(dateOrder(date, page)).toBe(expected);
});

const EVENTS = ["2020-10", "2020-11-02", "2020-12-26"].map((date) => ({
  date,
  names: { en: date, "zh-Hans": date, "zh-Hant": date },
}));

test.each([
  ["2020-11-16", "2020-11-02", "2020-12-26"],
  ["2020-11-02T09:00:00Z", "2020-10", "2020-12-26"],
  ["2019", null, "2020-10"],
  ["2021-09-15", "2020-12-26", null],
  ["2020-10-24", null, "2020-11-02"],
  // In that year, but who knows when.
  ["2020", null, null],
  [null, null, null],
])("%s comes after %s and before %s", (date, last, next) => {
  const around = eventsAround(date, EVENTS);
  expect([around.last?.date ?? null, around.next?.date ?? null]).toEqual([last, next]);
});

test("parts of a year are sorted among its months", () => {
  const dates = ["2020-12", "2020-H1", "2021", "2020-Q3", "2020-10-01"];
  const sorted = dates.toSorted((a, b) => (dateKey(a) < dateKey(b) ? -1 : 1));
  expect(sorted).toEqual(["2020-H1", "2020-Q3", "2020-10-01", "2020-12", "2021"]);
});
