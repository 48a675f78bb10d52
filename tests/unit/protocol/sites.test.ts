import { describe, expect, test } from "vitest";
import { coversAddress, coversHost, matchPatterns } from "../../../entrypoints/protocol/sites";

describe("coversHost", () => {
  test.each([
    ["news.example.org", "news.example.org", true],
    ["news.example.org", "example.org", false],
    ["news.example.org", "a.news.example.org", false],
    ["*.example.org", "example.org", true],
    ["*.example.org", "a.b.example.org", true],
    ["*.example.org", "badexample.org", false],
  ])("%s and %s: %s", (pattern, host, covered) => {
    expect(coversHost(pattern, host)).toBe(covered);
  });
});

describe("coversAddress", () => {
  test.each([
    ["*://*.example.org/*", "https://mail.example.org/a?b=c", true],
    ["*://*.example.org/*", "ftp://mail.example.org/", false],
    ["https://example.org/*", "http://example.org/", false],
    ["*://example.org/mail*", "https://example.org/mail/inbox", true],
    ["*://example.org/mail*", "https://example.org/news", false],
    ["*://example.org/*/login/*", "https://example.org/a/login/b", true],
    ["*://example.org/*/login/*", "https://example.org/login", false],
    ["*://*/*", "https://anything.example/", true],
    ["*://example.org/ab*ba", "https://example.org/aba", false],
    ["not a pattern", "https://example.org/", false],
    ["*://*/*", "about:blank", false],
    ["*://*/*", "", false],
  ])("%s and %s: %s", (pattern, address, covered) => {
    expect(coversAddress(pattern, address)).toBe(covered);
  });
});

test("matchPatterns makes one pattern a host", () => {
  expect(matchPatterns(["a.org", "*.b.org"])).toEqual(["*://a.org/*", "*://*.b.org/*"]);
});
