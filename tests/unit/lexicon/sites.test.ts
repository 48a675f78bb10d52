import { describe, expect, test } from "vitest";
import { coversAddress, coversHost, type SitesFile } from "../../../entrypoints/protocol/sites";
import { lexiconFile } from "./entries";

const { sites, excluded } = lexiconFile<SitesFile>("sites.yaml");
const hosts = sites.flatMap((site) => site.hosts);
const runsOn = (address: string) => hosts.some((host) => coversHost(host, new URL(address).hostname));
const excludes = (address: string) => excluded.find((each) => coversAddress(each.pattern, address))?.reason;

describe("sites", () => {
  test("are at least 60, both kinds, with ids and hosts of their own", () => {
    expect(sites.length).toBeGreaterThanOrEqual(60);
    expect(new Set(sites.map((site) => site.id)).size).toBe(sites.length);
    expect(new Set(hosts).size).toBe(hosts.length);
    for (const kind of ["news", "forum"])
      expect(sites.filter((site) => site.kind === kind).length).toBeGreaterThanOrEqual(10);
  });

  test.each(sites.map((site) => [site.id, site] as const))("%s is complete", (id, site) => {
    expect(id).toMatch(/^[a-z0-9]+$/);
    expect(site.name.trim()).not.toBe("");
    expect(["news", "forum"]).toContain(site.kind);
    expect(["zh-Hans", "zh-Hant", "en"]).toContain(site.language);
    expect(site.hosts.length).toBeGreaterThan(0);
    for (const host of site.hosts) expect(host).toMatch(/^(\*\.)?([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/);
  });

  test("hold no host that another of their patterns covers already", () => {
    const covered = hosts.filter((host) =>
      hosts.some((other) => other !== host && coversHost(other, host.replace("*.", ""))),
    );
    expect(covered).toEqual([]);
  });

  test.each([
    "https://pincong.rocks/article/26386",
    "https://www.zhihu.com/question/1",
    "https://www.rfa.org/mandarin/",
    "https://www.bannedbook.org/bnews/",
    "https://www.soundofhope.org/post/460922",
    "https://www.wsws.org/en/articles/2021/09/15/",
    "https://new.qq.com/rain/a/1",
    "https://www.163.com/news/article/1.html",
  ])("run on %s", (address) => {
    expect(runsOn(address)).toBe(true);
    expect(excludes(address)).toBeUndefined();
  });

  test.each([
    "https://mail.qq.com/",
    "https://mail.163.com/",
    "https://mail.sina.com.cn/",
    "https://mail.yahoo.com/",
    "https://www.alipay.com/",
    "https://www.icbc.com.cn/",
    "https://docs.qq.com/",
    "https://login.taobao.com/",
    "https://example.org/",
  ])("do not run on %s", (address) => {
    expect(runsOn(address)).toBe(false);
  });
});

describe("exclusions", () => {
  const REASONS = ["mail", "bank", "government", "health", "editor", "payment", "passwords"];

  test("are match patterns with a known reason, each once", () => {
    expect(new Set(excluded.map((each) => each.pattern)).size).toBe(excluded.length);
    for (const { pattern, reason } of excluded) {
      expect(REASONS).toContain(reason);
      expect(pattern).toMatch(/^\*:\/\/(\*\.)?([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}\/\S*\*$/);
    }
    expect(new Set(excluded.map((each) => each.reason))).toEqual(new Set(REASONS));
  });

  test.each([
    ["https://mail.google.com/mail/u/0/", "mail"],
    ["https://my.alipay.com/portal/i.htm", "payment"],
    ["https://www.paypal.com/myaccount", "payment"],
    ["https://mybank.icbc.com.cn/", "bank"],
    ["https://secure.login.gov/", "government"],
    ["https://www.mychart.com/", "health"],
    ["https://docs.google.com/document/d/1", "editor"],
    ["https://vault.bitwarden.com/", "passwords"],
    ["https://zhuanlan.zhihu.com/write", "editor"],
    ["https://www.zhihu.com/messages", "mail"],
    ["https://www.reddit.com/chat/room/1", "mail"],
    ["https://medium.com/p/1a2b/edit", "editor"],
    ["https://www.reddit.com/r/China/comments/1/", undefined],
    ["https://zhuanlan.zhihu.com/p/1", undefined],
    ["https://www.reuters.com/technology/", undefined],
  ])("%s: %s", (address, reason) => {
    expect(excludes(address)).toBe(reason);
  });
});
