import { describe, expect, it } from "vitest";
import { datedSentences } from "../../../corpus/figures/events";
import { type EventPlace, MainEvents } from "../../../corpus/figures/main-events";
import type { Mention } from "../../../corpus/model";

/** Names that stand for terms, found by their words. */
function mentionsIn(text: string, names: Record<string, string>, sure = true): Mention[] {
  return Object.entries(names).flatMap(([name, term]) => {
    const start = text.indexOf(name);
    return start < 0 ? [] : [{ term, text: name, start, end: start + name.length, sure }];
  });
}

function read(text: string, names: Record<string, string>, published: string | null) {
  return datedSentences(text, { mentions: mentionsIn(text, names), published });
}

describe("dated sentences", () => {
  it("are those that name a term and say when", () => {
    const text = "天气很好。2020年11月3日，上交所暂缓蚂蚁集团上市。2019年无事。";
    expect(read(text, { 蚂蚁集团: "ant-group", 上交所: "sse" }, null)).toEqual([
      {
        iso: "2020-11-03",
        precision: "day",
        surface: "2020年11月3日",
        sentence: "2020年11月3日，上交所暂缓蚂蚁集团上市。",
        start: 5,
        terms: ["ant-group", "sse"],
      },
    ]);
  });

  it("have an entry for each date, once", () => {
    const text = "Ant was founded in October 2014, and in October 2014 renamed; it filed on 25 August 2020.";
    const dates = read(text, { Ant: "ant-group" }, null).map(({ iso }) => iso);
    expect(dates).toEqual(["2014-10", "2020-08-25"]);
  });

  it("leave out the day of writing, decades and days without a year", () => {
    expect(read("蚂蚁今天说，80年代就有先例，上周也提过。", { 蚂蚁: "ant-group" }, "2020-11-16")).toEqual([]);
    expect(read("蚂蚁11月3日暂缓上市。", { 蚂蚁: "ant-group" }, null)).toEqual([]);
    expect(read("蚂蚁11月3日暂缓上市。", { 蚂蚁: "ant-group" }, "2020-11-16").map(({ iso }) => iso)).toEqual([
      "2020-11-03",
    ]);
  });

  it("leave out what is imagined", () => {
    expect(read("设想一下：2020年11月5日蚂蚁如期上市。", { 蚂蚁: "ant-group" }, null)).toEqual([]);
    expect(read("Suppose Ant had listed on November 5, 2020.", { Ant: "ant-group" }, null)).toEqual([]);
  });

  it("need a sure term and a sentence that is one", () => {
    const text = "蚂蚁2020年搬家。";
    const mentions = mentionsIn(text, { 蚂蚁: "ant-group" }, false);
    expect(datedSentences(text, { mentions, published: null })).toEqual([]);
    const long = `蚂蚁2020年${"，很长".repeat(150)}。`;
    expect(read(long, { 蚂蚁: "ant-group" }, null)).toEqual([]);
  });
});

describe("main events", () => {
  const place = (document: string, post = 1, published: string | null = null): EventPlace => ({
    document,
    post,
    passage: `${document}/${post}/1`,
    source: `source-of-${document}`,
    published,
  });
  const add = (events: MainEvents, text: string, at: EventPlace) => {
    const names = { 蚂蚁: "ant-group", 上交所: "sse", 马云: "jack-ma" };
    for (const sentence of read(text, names, at.published ?? "2021-01-01")) events.add(sentence, at);
  };

  it("are the days and months that several documents date", () => {
    const events = new MainEvents();
    add(events, "2020年11月3日上交所叫停蚂蚁。", place("a"));
    add(events, "2020年11月3日的消息，蚂蚁被叫停了。", place("a", 2));
    add(events, "2019年5月1日马云退休。", place("a", 3));
    add(events, "2020年10月马云演讲。", place("b"));
    add(events, "去年11月3日，蚂蚁暂缓上市。", place("b"));
    add(events, "去年10月，马云在上海演讲。", place("c"));
    expect(events.list()).toEqual([
      {
        date: "2020-10",
        documents: 2,
        posts: 2,
        terms: ["jack-ma"],
        sentence: "2020年10月马云演讲。",
        document: "b",
        passage: "b/1/1",
        source: "source-of-b",
      },
      {
        date: "2020-11-03",
        documents: 2,
        posts: 3,
        terms: ["ant-group"],
        sentence: "去年11月3日，蚂蚁暂缓上市。",
        document: "b",
        passage: "b/1/1",
        source: "source-of-b",
      },
    ]);
  });

  it("are not the days on which texts came out", () => {
    const events = new MainEvents();
    add(events, "2021年1月5日消息，蚂蚁回应。", place("a", 1, "2021-01-05"));
    add(events, "5日消息，蚂蚁回应。", place("b", 1, "2021-01-05"));
    expect(events.list()).toEqual([]);
  });

  it("are the most dated ones where there are many", () => {
    const events = new MainEvents();
    for (const document of ["a", "b", "c"])
      for (let day = 1; day <= 20; day++)
        if (document !== "c" || day > 18) add(events, `2020年3月${day}日蚂蚁开会。`, place(document));
    const dates = events.list().map(({ date }) => date);
    expect(dates).toHaveLength(12);
    expect(dates).toContain("2020-03-19");
    expect(dates).toContain("2020-03-20");
  });
});
