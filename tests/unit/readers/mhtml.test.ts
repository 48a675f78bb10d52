import { describe, expect, test } from "vitest";
import { readDocument } from "../../../corpus/readers/registry";

const STORY = "港务局周三宣布，停航三天的三号码头恢复作业，公司与工会的说法相差一倍。";
const HTML = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>停航三天</title></head><body><article><h1>停航三天</h1>${`<p>${STORY}</p>`.repeat(6)}</article></body></html>`;

function quoted(text: string): string {
  const escaped = [...new TextEncoder().encode(text)].map((byte) =>
    byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase().padStart(2, "0")}` : String.fromCharCode(byte),
  );
  const lines: string[] = [];
  for (let at = 0; at < escaped.length; at += 24) lines.push(escaped.slice(at, at + 24).join(""));
  return lines.join("=\r\n");
}

function base64(text: string): string {
  const binary = [...new TextEncoder().encode(text)].map((byte) => String.fromCharCode(byte)).join("");
  return btoa(binary).replace(/(.{76})/g, "$1\r\n");
}

function saved(encoding: string, body: string): Uint8Array {
  return new TextEncoder().encode(
    [
      "From: <Saved by a browser>",
      "Snapshot-Content-Location: https://www.example.org/2020/11/03/pier.html",
      "Subject: =?utf-8?Q?x?=",
      "MIME-Version: 1.0",
      "Content-Type: multipart/related;",
      '\ttype="text/html";',
      '\tboundary="----part----"',
      "",
      "",
      "------part----",
      "Content-Type: text/html",
      `Content-Transfer-Encoding: ${encoding}`,
      "Content-Location: https://www.example.org/2020/11/03/pier.html",
      "",
      body,
      "------part----",
      "Content-Type: text/css",
      "Content-Transfer-Encoding: quoted-printable",
      "",
      "p { color: red }",
      "------part------",
      "",
    ].join("\r\n"),
  );
}

describe("a page saved as one file", () => {
  test.each([
    ["quoted-printable", quoted(HTML)],
    ["base64", base64(HTML)],
    ["8bit", HTML],
  ])("in %s", (encoding, body) => {
    const [document] = readDocument("pier.mhtml", saved(encoding, body));
    expect(document).toMatchObject({
      format: "html-page",
      title: "停航三天",
      url: "https://www.example.org/2020/11/03/pier.html",
      source: { id: "example" },
    });
    const texts = document!.posts[0]!.blocks.map((block) => ("text" in block ? block.text : ""));
    expect(new Set(texts)).toEqual(new Set([STORY]));
  });

  test("without a page in it", () => {
    const bytes = saved("8bit", "x").map((byte, at, all) => (all[at - 1] === 47 && byte === 104 ? 120 : byte));
    expect(() => readDocument("x.mhtml", bytes)).toThrowError(expect.objectContaining({ code: "no-text" }));
  });

  test("that is damaged", () => {
    expect(() => readDocument("x.mhtml", saved("base64", "%%%"))).toThrowError(
      expect.objectContaining({ code: "malformed" }),
    );
  });
});
