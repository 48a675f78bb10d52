// @vitest-environment happy-dom
import { describe, expect, test, vi } from "vitest";
import { Card } from "../../../components/card/Card";
import { otherNames } from "../../../components/card/CardHeader";
import { cardProps, states } from "../../../components/card/card.states";
import type { CardProps, CardState } from "../../../components/card/props";
import { citation } from "../../../components/passage/citation";
import { antGroup, comparison, lineUps, resultsOf, sampleResults } from "../../../components/samples/answers";
import { bare, forumChinese, newsEnglish } from "../../../components/samples/passages";
import type { Hit, LanguageTag } from "../../../corpus/model";
import { click, control, mount } from "./mount";

const LANGUAGES: LanguageTag[] = ["en", "zh-Hans", "zh-Hant"];

function ready(hits: Hit[] = sampleResults.hits, total = hits.length): CardState {
  return { status: "ready", term: antGroup, results: resultsOf(hits, total), lineUps };
}

function card(state: CardState, rest: Partial<CardProps> = {}, language: LanguageTag = "en") {
  return mount(<Card {...cardProps(state, language)} {...rest} />, language);
}

describe.each(LANGUAGES)("in %s", (language) => {
  test.each(Object.entries(states))("the state %s is drawn with a name", (_, draw) => {
    const root = mount(draw(language, "light"), language);
    const dialog = root.querySelector("[role=dialog]");
    expect(dialog?.getAttribute("aria-label")).toBeTruthy();
    for (const button of root.querySelectorAll("button"))
      expect(button.getAttribute("aria-label") || button.textContent?.trim()).toBeTruthy();
    expect(root.textContent).not.toMatch(/undefined|null|NaN|\[object/);
  });

  test("the reader's name comes first and no name twice", () => {
    const root = card(ready(), {}, language);
    expect(root.querySelector("h2")?.textContent).toBe(antGroup.names[language]);
    expect(otherNames({ names: { en: "Ant", "zh-Hans": "上市", "zh-Hant": "上市" } }, language)).toHaveLength(1);
  });
});

describe("a term of which the archive says nothing", () => {
  const nothing = (related?: Hit[]): CardState => ({
    status: "ready",
    term: antGroup,
    results: resultsOf([]),
    lineUps: [],
    related,
  });

  test("says so, and shows under a heading what is closest to the paragraph", () => {
    const root = card(nothing([forumChinese, newsEnglish]));
    expect(root.querySelector(".empty")?.textContent).toContain("no passage about it");
    const related = root.querySelector("section.related");
    expect(related?.querySelector("h3")?.textContent).toBe("Most closely related to this paragraph");
    expect(related?.querySelectorAll(".passage")).toHaveLength(2);
    expect(root.querySelectorAll(".passage")).toHaveLength(2);
    expect(root.textContent).not.toContain("Showing");
  });

  test("shows no heading over nothing", () => {
    expect(card(nothing([])).querySelector(".related")).toBeNull();
    expect(card(nothing()).querySelector(".related")).toBeNull();
  });
});

describe("passages", () => {
  test("say who, when, before or after the page, and mark what matched", () => {
    const root = card(ready([newsEnglish]), { pageDate: "2020-11-10" });
    expect(root.querySelector(".origin")?.textContent).toContain("Evening Ledger");
    expect(root.querySelector(".origin")?.textContent).toContain("before this page");
    expect([...root.querySelectorAll("mark")].map((mark) => mark.textContent)).toEqual(["halted", "Ant Group"]);
  });

  test("name a source that signs for itself once", () => {
    const signed = { ...newsEnglish, author: newsEnglish.source.name };
    const root = card(ready([signed]));
    expect(root.querySelector(".author")).toBeNull();
    expect(root.querySelector(".passage")?.getAttribute("aria-label")).toMatch(/^Evening Ledger · [^·]+$/);
    expect(citation(signed, "en").split("Evening Ledger")).toHaveLength(2);
  });

  test("say plainly what is not known", () => {
    const root = card(ready([bare]));
    expect(root.querySelector(".origin")?.textContent).toMatch(/author not stated.*undated \(retrieved/);
    expect(root.querySelector(".order")).toBeNull();
  });

  test("have a gloss only for readers of the other language", () => {
    expect(card(ready([forumChinese])).querySelector(".gloss")?.textContent).toContain("works out a leverage");
    expect(card(ready([forumChinese]), {}, "zh-Hant").querySelector(".gloss")).toBeNull();
  });

  test("are text and never HTML", () => {
    const hostile = { ...bare, text: "<img src=x onerror=alert(1)><b>bold</b>", marks: [], mentions: [] };
    const root = card(ready([hostile]));
    expect(root.querySelector("img, .passage-text b")).toBeNull();
    expect(root.querySelector(".passage-text")?.textContent).toContain("<img src=x");
  });

  test("link only to web addresses, without a referrer or an opener", () => {
    expect(card(ready([{ ...bare, url: "javascript:alert(1)" }])).querySelector("a")).toBeNull();
    const link = card(ready([newsEnglish])).querySelector("a");
    expect(link?.getAttribute("rel")).toBe("noopener noreferrer");
    expect(link?.getAttribute("href")).toContain("#:~:text=halted");
  });

  test("load a picture only when asked, from where the button says", () => {
    const root = card(ready([forumChinese]));
    expect(root.querySelector("img")).toBeNull();
    expect(root.querySelector("figcaption [lang=zh-Hans]")?.textContent).toBe(forumChinese.pictures[0]?.caption);
    click(control(root, "Load picture from pictures.example.org"));
    expect(root.querySelector("img")?.getAttribute("src")).toBe("https://pictures.example.org/ledger.png");
    expect(root.querySelector("img")?.getAttribute("referrerpolicy")).toBe("no-referrer");
  });

  test("show the rest on request, and say why they are here", () => {
    const root = card(ready([newsEnglish]));
    expect(root.querySelector(".passage-text")?.textContent).toMatch(/…$/);
    click(control(root, "Show all"));
    expect(root.querySelector(".passage-text")?.textContent).toBe(newsEnglish.text);
    click(control(root, "Why this?"));
    expect(root.querySelector(".why")?.textContent).toContain("It mentions Ant Group.");
  });

  test("are copied with their citation", () => {
    const onCopy = vi.fn(async () => true);
    const root = card(ready([newsEnglish]), { onCopy });
    click(control(root, "Copy with citation"));
    expect(onCopy).toHaveBeenCalledWith(expect.stringContaining("Evening Ledger, Nov 4, 2020"));
  });

  test("open the terms they name", () => {
    const onOpenTerm = vi.fn();
    const root = card(ready([newsEnglish]), { onOpenTerm });
    const term = root.querySelector<HTMLElement>(".term")!;
    click(term);
    expect(onOpenTerm).toHaveBeenCalledWith("ant-group");
    for (const key of ["Enter", " "]) {
      const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
      term.dispatchEvent(event);
      expect(event.defaultPrevented).toBe(true);
    }
    expect(onOpenTerm).toHaveBeenCalledTimes(3);
    expect(term.tabIndex).toBe(0);
  });
});

describe("figures", () => {
  test("a chip opens the line-up that came along, and asks for any other", () => {
    const onOpenLineUp = vi.fn();
    const root = card(ready([forumChinese]), { onOpenLineUp });
    click(control(root, "nearly 一百倍leverage"));
    expect(root.querySelector(".line-up")?.textContent).toContain("Sources give different figures.");
    expect(root.querySelectorAll(".line-up-table tbody tr")).toHaveLength(5);
    expect(onOpenLineUp).not.toHaveBeenCalled();
    click(control(root, "3000多亿loan balance"));
    expect(onOpenLineUp).toHaveBeenCalledWith("loan-balance", "ant-group");
  });

  test("a chip asks for a line-up that was too large to come along", () => {
    const onOpenLineUp = vi.fn();
    const large = lineUps.map((lineUp) => ({ ...lineUp, figures: [] }));
    const root = card({ ...ready([forumChinese]), lineUps: large } as CardState, { onOpenLineUp });
    click(control(root, "nearly 一百倍leverage"));
    expect(root.querySelector(".line-up")).toBeNull();
    expect(onOpenLineUp).toHaveBeenCalledWith("leverage", "ant-group");
  });

  test("a page's figure is held against the archive's without a verdict", () => {
    const root = card({ status: "figure", comparison, lineUp: lineUps[1]! });
    expect(root.querySelector("h2")?.textContent).toBe("$137 billion");
    expect(root.querySelector(".relation")?.textContent).toContain("differs");
    expect(root.querySelector("svg.dot-plot")?.getAttribute("aria-label")).toMatch(/^Dot plot of 4 figures/);
    expect(root.textContent).toContain("does not judge");
    expect(root.querySelector(".card-menu")?.textContent).not.toContain("Not this sense");
  });

  test("the page's figure stands in the table above the archive's", () => {
    const root = card({ status: "figure", comparison, lineUp: lineUps[1]! });
    const rows = [...root.querySelectorAll(".line-up-table tbody tr")].map((row) => row.textContent);
    expect(rows).toHaveLength(5);
    expect(rows[0]).toContain("$137 billionThis page");
    expect(root.textContent).toContain("1 figure in another unit");
  });

  test.each([
    ["over", "1 billion", "over 1 billion"],
    ["under", "200亿", "under 200亿"],
    ["over", "30多亿", "30多亿"],
    ["vague", "数亿", "数亿"],
  ])("a figure that is said to be %s is told so: %s", (qualifier, surface, told) => {
    const own = { ...comparison.archive[0]!, surface, qualifiers: ["currency-implied", qualifier] };
    const lineUp = { ...lineUps[1]!, figures: [own] };
    const page = { ...comparison, surface, qualifiers: [qualifier], archive: [own] };
    const root = card({ status: "figure", comparison: page, lineUp });
    const cells = [...root.querySelectorAll(".line-up-table tbody td:first-child")].map((cell) => cell.textContent);
    expect(cells).toEqual([told, told]);
  });

  test("a number that lies in a range is not called the same", () => {
    const within = { ...comparison, relation: "same" as const, factor: null };
    const relation = (comparison: typeof within) =>
      card({ status: "figure", comparison, lineUp: lineUps[1]! }).querySelector(".relation")?.textContent;
    expect(relation(within)).toBe("within the range");
    expect(relation({ ...within, factor: "1" } as never)).toBe("the same");
  });

  test("what is no part of the line-up is shown with what it was held against", () => {
    const part = { ...comparison.archive[0]!, passage: "elsewhere/1/1" };
    const root = card({ status: "figure", comparison: { ...comparison, archive: [part] }, lineUp: lineUps[1]! });
    expect(root.querySelectorAll(".line-up-table tbody tr")).toHaveLength(2);
  });

  test("a rate that is missing is named", () => {
    const unknown = { ...comparison, unit: "INR", relation: "other-unit" as const, factor: null };
    const root = card({ status: "figure", comparison: unknown, lineUp: null });
    expect(root.textContent).toContain("No yearly average rate from INR to USD");
  });

  test("a converted amount says at what rate", () => {
    const converted = {
      currency: "CNY",
      year: "2020",
      rate: "6.9",
      source: "World Bank",
      low: "945300000000",
      high: "945300000000",
      relation: "differs" as const,
      factor: "4.1",
    };
    const root = card({
      status: "figure",
      comparison: { ...comparison, relation: "other-unit", factor: null, converted },
      lineUp: null,
    });
    expect(root.querySelector(".term-heading")?.textContent).toMatch(/≈.*2020.*World Bank/);
  });
});

describe("what a reader can do", () => {
  test("nothing is cut in silence", () => {
    const onMore = vi.fn();
    const root = card(ready(sampleResults.hits, 38), { onMore });
    expect(root.querySelector(".card-foot")?.textContent).toContain("Showing 3 of 38");
    expect(root.querySelector(".card-foot")?.textContent).toContain("finding nothing is not a denial");
    click(control(root, "Show more"));
    expect(onMore).toHaveBeenCalledOnce();
  });

  test.each([
    ["sure-alias", null, "“蚂蚁” means this wherever it stands."],
    ["near-word", "上市", "“蚂蚁” is taken in this sense because “上市” stands beside it."],
    ["same-term", null, "“蚂蚁” is taken in this sense because the page names it clearly elsewhere."],
    ["anchor-on-page", null, "“蚂蚁” is taken in this sense because the page is about the archive’s subject."],
  ] as const)("say why the page's words are marked: %s", (why, cue, said) => {
    expect(card(ready(), { marked: { why, words: "蚂蚁", cue } }).querySelector(".marked-for")?.textContent).toBe(said);
    expect(card(ready()).querySelector(".marked-for")).toBeNull();
  });

  test.each([
    ["On this page", "page"],
    ["On news.example.org", "site"],
    ["Everywhere", "everywhere"],
  ])("not this sense: %s", (name, scope) => {
    const onNotThisSense = vi.fn();
    const root = card(ready(), { onNotThisSense });
    click(control(root, "Not this sense"));
    click(control(root, name));
    expect(onNotThisSense).toHaveBeenCalledWith(scope);
  });

  test("pin, go back, close, turn the site off", () => {
    const calls = { onPin: vi.fn(), onBack: vi.fn(), onClose: vi.fn(), onSiteOff: vi.fn() };
    const root = card(ready(), { ...calls, canGoBack: true });
    for (const name of ["Keep open", "Back", "Close", "Turn off for news.example.org"]) click(control(root, name));
    expect(calls.onPin).toHaveBeenCalledWith(true);
    for (const call of Object.values(calls)) expect(call).toHaveBeenCalledOnce();
  });

  test("an error says what to do", () => {
    const root = card({ status: "error", code: "disconnected", message: "x" });
    expect(root.querySelector("[role=alert]")?.textContent).toContain("Reload the page");
    expect(
      card({ status: "error", code: "something else", message: "x" }).querySelector("[role=alert]")?.textContent,
    ).toBeTruthy();
  });
});

test("a long passage is shown from where it names the card's term, and the name is marked", () => {
  const text = `${"Other words stand here for a long while. ".repeat(20)}Then Ant Group is named. ${"More follows. ".repeat(40)}`;
  const start = text.indexOf("Ant Group");
  const mentions = [{ term: antGroup.id, text: "Ant Group", start, end: start + 9, sure: true }];
  const root = card(ready([{ ...newsEnglish, text, mentions, marks: [[0, 5]], figures: [] }]));
  const shown = root.querySelector(".passage-text")!;
  expect(shown.textContent).toContain("Then Ant Group is named.");
  expect([...shown.querySelectorAll("mark")].map((mark) => mark.textContent)).toContain("Ant Group");
});
