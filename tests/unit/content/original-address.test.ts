import { describe, expect, test } from "vitest";
import { exclusionOf } from "../../../entrypoints/content/page/exclusion-filter";
import { originalOf } from "../../../entrypoints/content/page/original-address";

function original(page: string) {
  const { page: found, host } = originalOf({ page, host: new URL(page).hostname });
  return [found, host];
}

describe("a copy stands for the page it was made from", () => {
  test.each([
    ["an archive", "https://web.archive.org/web/20201104080000/http://www.zhihu.com/question/1?a=b"],
    [
      "its page without the toolbar",
      "https://web.archive.org/web/20201104080000if_/http://www.zhihu.com/question/1?a=b",
    ],
    ["a year alone", "https://web.archive.org/web/2020/http://www.zhihu.com/question/1?a=b"],
    ["one slash for two", "https://web.archive.org/web/20201104080000/http:/www.zhihu.com/question/1?a=b"],
    [
      "the port that goes without saying",
      "https://web.archive.org/web/20201104/http://www.zhihu.com:80/question/1?a=b",
    ],
    ["another archive", "https://archive.ph/2020.11.04-080000/http://www.zhihu.com/question/1?a=b"],
    ["its newest copy", "https://archive.today/newest/http://www.zhihu.com/question/1?a=b"],
    [
      "a national library's",
      "https://archive.example.org/wayback/20201104080000mp_/http://www.zhihu.com/question/1?a=b",
    ],
    ["a translation", "https://www-zhihu-com.translate.goog/question/1?a=b&_x_tr_sch=http&_x_tr_sl=zh&_x_tr_tl=en"],
    ["a cache for AMP", "https://www-zhihu-com.cdn.ampproject.org/c/www.zhihu.com/question/1?a=b"],
  ])("%s", (_title, address) => {
    expect(original(address)).toEqual(["http://www.zhihu.com/question/1?a=b", "www.zhihu.com"]);
  });

  test("hyphens of a translated host, and https by default", () => {
    expect(original("https://my--news-example-org.translate.goog/a-b?_x_tr_sl=auto")).toEqual([
      "https://my-news.example.org/a-b",
      "my-news.example.org",
    ]);
  });

  test.each([
    "https://www.zhihu.com/question/1",
    "https://www.zhihu.com/link?target=https://example.org/",
    "https://www.zhihu.com/redirect/https://example.org/",
    "https://web.archive.org/web/*/zhihu.com",
    "https://web.archive.org/web/2020/nothing",
    "https://news.example.org/2020/11/04/story",
  ])("%s is no copy", (address) => {
    expect(original(address)).toEqual([address, new URL(address).hostname]);
  });
});

test("what is said of a copy is kept for the page itself", () => {
  const shown = { page: "https://web.archive.org/web/2020/http://www.zhihu.com/question/1", host: "web.archive.org" };
  expect(exclusionOf("alipay", "Alipay", "page", shown).where).toBe("http://www.zhihu.com/question/1");
  expect(exclusionOf("alipay", "Alipay", "site", shown).where).toBe("www.zhihu.com");
});
