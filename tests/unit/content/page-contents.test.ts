// @vitest-environment happy-dom
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Mention } from "../../../corpus/model";
import type { ActivePage } from "../../../entrypoints/content/page/active-page";
import { PageContents } from "../../../entrypoints/content/page/page-contents";
import { aFigure } from "../figures/some-figure";
import { emptyPages, readPage } from "./read-page";

emptyPages();

/** A page whose every mention is a figure too, in a language and of a date that may change. */
function somePage(about = { language: "en", date: null as string | null, figures: true }) {
  const { marks, sense, scan, ...read } = readPage();
  const reading = {
    read: (_: string, { mentions }: { mentions: Mention[] }) =>
      mentions.map(({ term, start, end }) => aFigure(term, about.language, { start, end, asOf: about.date })),
  };
  const page = {
    reading: { marks, sense, scans: [scan] },
    get language() {
      return about.language;
    },
    get date() {
      return about.date;
    },
    figurePage: async () => (about.figures ? { reading, language: about.language, published: about.date } : null),
  };
  return { page: page as unknown as ActivePage, about, scan, ...read };
}

const told = async (contents: PageContents, page: ActivePage) => {
  const { paragraphs, figures } = await contents.of(page);
  return { paragraphs: paragraphs.map(({ text, spans }) => ({ text, spans })), figures };
};

test("whoever asks again is told the same, until the words, the language or the date of the page are others", async () => {
  document.body.innerHTML = "<p>Alipay went on.</p>";
  const { page, about, follow } = somePage();
  const contents = new PageContents();
  const first = await contents.of(page);
  expect(await contents.of(page)).toBe(first);

  (document.querySelector("p")!.firstChild as Text).data = "Huabei went on.";
  follow();
  const second = await contents.of(page);
  expect(second.paragraphs.map(({ text }) => text)).toEqual(["Huabei went on."]);
  expect(second.figures.map(({ low }) => low)).toEqual(["huabei"]);

  about.language = "zh-Hans";
  expect((await contents.of(page)).figures.map(({ unit }) => unit)).toEqual(["zh-Hans"]);
  about.date = "2020-11-03";
  expect((await contents.of(page)).figures.map(({ asOf }) => asOf)).toEqual(["2020-11-03"]);
});

test("figures that could not be read are read when it is asked again", async () => {
  document.body.innerHTML = "<p>Alipay went on.</p>";
  const { page, about } = somePage({ language: "en", date: null, figures: false });
  const contents = new PageContents();
  expect(await contents.of(page)).toMatchObject({ paragraphs: [{ text: "Alipay went on." }], figures: [] });
  about.figures = true;
  expect((await contents.of(page)).figures.length).toBe(1);
});

test("a mention far from the screen that proves hidden is told no more", async () => {
  const shown = `<p>Alipay. ${"More words. ".repeat(700)}</p>`;
  document.body.innerHTML = `${shown.repeat(12)}<p>Bank</p><div data-hidden><p>Huabei ${"hidden ".repeat(20)}</p></div>${shown}`;
  const { page, scan, all } = somePage();
  const contents = new PageContents();
  const terms = async () => (await contents.of(page)).figures.map(({ low }) => low);
  expect(scan.list.chunks.some(({ checked }) => !checked)).toBe(true);
  expect(await terms()).toContain("huabei");
  all();
  expect(await terms()).not.toContain("huabei");
});

test("what is told is what is read anew, whatever the page changes in between", async () => {
  const words = fc.constantFrom("Alipay", "Huabei", "bank", "Ant", "Ant Group", "nothing", "a loan of Ant");
  const paragraph = fc
    .array(words, { maxLength: 4 })
    .map((some) => `${"some words ".repeat(30)}${some.join(" and ")}.`);
  const change = fc.record({
    kind: fc.constantFrom("add", "remove", "change", "hide", "mark", "nothing"),
    at: fc.nat(20),
    text: paragraph,
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(paragraph, { minLength: 1, maxLength: 12 }),
      fc.array(change, { maxLength: 20 }),
      async (texts, changes) => {
        document.body.innerHTML = texts.map((text) => `<p>${text}</p>`).join("");
        const { page, follow, all } = somePage();
        const contents = new PageContents();
        for (const { kind, at, text } of changes) {
          const old = document.querySelectorAll("p")[at];
          if (kind === "remove") old?.remove();
          else if (kind === "change" && old) old.textContent = text;
          else if (kind === "hide") old?.setAttribute("data-hidden", "");
          else if (kind === "mark") all();
          else if (kind === "add") {
            const added = Object.assign(document.createElement("p"), { textContent: text });
            document.body.insertBefore(added, old ?? null);
          }
          follow();
          expect(await told(contents, page)).toEqual(await told(new PageContents(), page));
        }
      },
    ),
    { numRuns: 150 },
  );
});
