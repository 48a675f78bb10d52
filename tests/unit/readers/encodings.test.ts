import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { decodeText, encodingOf } from "../../../corpus/readers/decode";
import { readDocument } from "../../../corpus/readers/registry";

const SIMPLIFIED = "港务局周三宣布，停航三天的三号码头恢复作业。公司与工会的说法相差一倍，这是大家都知道的事情。";
const TRADITIONAL = "港務局週三宣布，停航三天的三號碼頭恢復作業。公司與工會的說法相差一倍，這是大家都知道的事情。";

const ROWS: [encoding: string, text: string][] = [
  ["utf8", SIMPLIFIED],
  ["utf16le", SIMPLIFIED],
  ["utf16be", SIMPLIFIED],
  ["gb18030", SIMPLIFIED],
  ["gbk", SIMPLIFIED],
  ["big5", TRADITIONAL],
];

describe.each(ROWS)("%s", (encoding, text) => {
  test("without a mark", () => {
    expect(decodeText(iconv.encode(`title here\n${text}\n`, encoding))).toBe(`title here\n${text}\n`);
  });

  test("in a page that declares another", () => {
    for (const declared of ["utf-8", "gb2312", "big5", "iso-8859-1"]) {
      const html = `<!doctype html><html><head><meta charset="${declared}"><title>停航三天</title></head><body><p>${text}</p><p>${text}</p></body></html>`;
      const [document] = readDocument("x.html", iconv.encode(html, encoding));
      expect(document!.posts[0]!.blocks[0]).toEqual({ kind: "paragraph", text });
    }
  });
});

test.each(["utf8", "utf16le", "utf16be"])("%s with a mark, which is no part of the text", (encoding) => {
  expect(decodeText(iconv.encode(SIMPLIFIED, encoding, { addBOM: true }))).toBe(SIMPLIFIED);
});

test("null characters are no part of the text", () => {
  const text = SIMPLIFIED.repeat(20);
  expect(decodeText(new TextEncoder().encode(text.replace("三号", "三\0号")))).toBe(text);
});

test("all kinds of line end become one", () => {
  expect(decodeText(new TextEncoder().encode("a\r\nb\rc\n"))).toBe("a\nb\nc\n");
});

test("a few broken bytes do not make UTF-8 another encoding", () => {
  const bytes = new TextEncoder().encode(SIMPLIFIED.repeat(20));
  for (let at = 100; at < bytes.length; at += 700) bytes[at] = 0xff;
  expect(encodingOf(bytes)).toBe("utf-8");
});

test("a few accents and quotes of Western text", () => {
  const text = "The café's owner said “no” twice, and the façade stayed naïve.";
  expect(decodeText(iconv.encode(text, "windows-1252"))).toBe(text);
});

test.each([
  [
    "windows-1252",
    "Die Behörde erklärte, dass für den Hafen größere Änderungen nötig wären: 5 € für jede Übernachtung, so der „Bürgermeister“. ",
  ],
  [
    "windows-1252",
    "La société a annoncé que le bénéfice était élevé, à 5 € près. « Voilà », dit-il. L’été à Orléans, où naquit l’évêque déçu. ",
  ],
  ["windows-1252", "La compañía anunció que el año próximo habrá más préstamos; ¿cuánto costará? Será difícil. "],
  ["windows-1250", "Spółka ogłosiła, że zysk był wyższy niż się spodziewano. Większość głosowała za, część przeciw. "],
  [
    "windows-1254",
    "Şirket kârın beklenenden yüksek olduğunu açıkladı. Çoğu ortak olumlu oy verdi, bazıları karşı çıktı. ",
  ],
])("much Western text in %s", (encoding, text) => {
  expect(decodeText(iconv.encode(text.repeat(5), encoding))).toBe(text.repeat(5));
});

describe("behind more ASCII than is looked at", () => {
  const english = "The port said on Wednesday that the third pier is open again.\n".repeat(1200);
  const script = `<script>${"var pier = { open: true, days: 3 };\n".repeat(2000)}</script>\n`;

  test.each([
    ["windows-1252", `${english}The union’s answer: “no”.\n${english}`],
    ["windows-1252", `${english}The café is open, and the owner’s façade too.\n`],
    ["big5", script + TRADITIONAL],
    ["gb18030", script + SIMPLIFIED],
    ["gb18030", `${english}${SIMPLIFIED.repeat(3)}\n${english}${SIMPLIFIED}`],
    ["big5", script + TRADITIONAL + script + TRADITIONAL],
  ])("%s", (encoding, text) => {
    expect(decodeText(iconv.encode(text, encoding))).toBe(text);
  });
});

test("UTF-8 cut inside a character is UTF-8", () => {
  const bytes = new TextEncoder().encode(SIMPLIFIED);
  for (let length = 1; length < 12; length++) expect(encodingOf(bytes.subarray(0, length))).toBe("utf-8");
});

test.each([
  ["nothing", new Uint8Array(0), "empty"],
  ["white space", new TextEncoder().encode(" \n\t "), "empty"],
  [
    "an image",
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 1, 0]),
    "binary",
  ],
  ["an archive", new Uint8Array([80, 75, 3, 4, 20, 0, 0, 0, 8, 0, 1, 2, 3, 200, 201, 0, 0, 0]), "binary"],
  ["random bytes", Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919 + ((at * at) >> 3)) & 255), "encoding"],
])("%s is refused with a code", (_, bytes, code) => {
  expect(() => decodeText(bytes)).toThrowError(expect.objectContaining({ name: "ReaderError", code }));
});

test("100 MB are refused before anything is decoded", () => {
  expect(() => decodeText(new Uint8Array(100 * 1024 * 1024))).toThrowError(
    expect.objectContaining({ code: "too-large" }),
  );
});
