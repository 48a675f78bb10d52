import type { Source, SourceKind } from "../model";

/** Outlets that the formats are known from: host, id, name, kind. Others are named by their host. */
const KNOWN: [host: string, id: string, name: string, kind: SourceKind][] = [
  ["pincong.rocks", "pincong", "品葱", "forum"],
  ["zhihu.com", "zhihu", "知乎", "forum"],
  ["rfa.org", "rfa", "自由亚洲电台", "news"],
  ["voachinese.com", "voa", "美国之音", "news"],
  ["voacantonese.com", "voa", "美国之音", "news"],
  ["voanews.com", "voa", "VOA", "news"],
  ["bbc.com", "bbc", "BBC", "news"],
  ["bbc.co.uk", "bbc", "BBC", "news"],
  ["dw.com", "dw", "德国之声", "news"],
  ["rfi.fr", "rfi", "法广", "news"],
  ["reuters.com", "reuters", "路透社", "news"],
  ["ftchinese.com", "ft", "FT中文网", "news"],
  ["ft.com", "ft", "Financial Times", "news"],
  ["nytimes.com", "nytimes", "纽约时报", "news"],
  ["wsj.com", "wsj", "华尔街日报", "news"],
  ["bloomberg.com", "bloomberg", "Bloomberg", "news"],
  ["cna.com.tw", "cna", "中央社", "news"],
  ["rti.org.tw", "rti", "中央广播电台", "news"],
  ["zaobao.com", "zaobao", "联合早报", "news"],
  ["epochtimes.com", "epochtimes", "大纪元", "news"],
  ["ntdtv.com", "ntdtv", "新唐人", "news"],
  ["soundofhope.org", "soundofhope", "希望之声", "news"],
  ["secretchina.com", "secretchina", "看中国", "news"],
  ["bannedbook.org", "bannedbook", "禁闻网", "news"],
  ["chinadigitaltimes.net", "cdt", "中国数字时代", "news"],
  ["bitterwinter.org", "bitterwinter", "寒冬", "news"],
  ["chinaworker.info", "chinaworker", "中国劳工论坛", "news"],
  ["chinafile.com", "chinafile", "ChinaFile", "news"],
  ["caixin.com", "caixin", "财新网", "news"],
  ["wsws.org", "wsws", "World Socialist Web Site", "news"],
  ["matters.news", "matters", "Matters", "forum"],
  ["matters.town", "matters", "Matters", "forum"],
  ["weixin.qq.com", "weixin", "微信公众号", "news"],
  ["youtube.com", "youtube", "YouTube", "forum"],
  ["reddit.com", "reddit", "Reddit", "forum"],
  ["news.ycombinator.com", "hackernews", "Hacker News", "forum"],
];

/** Hosts that give each author a name of their own in front: there the first label says who publishes. */
const BLOG_HOSTS = new Set([
  "blogspot.com",
  "wordpress.com",
  "substack.com",
  "github.io",
  "tumblr.com",
  "pixnet.net",
  "medium.com",
]);

/** Labels before the country that belong to no one: the main label stands before them. */
const SECOND_LEVEL = new Set(["com", "org", "net", "gov", "edu", "co", "ac", "or", "go", "gob", "idv"]);

/** A source of the known ones by its id. Throws where there is none: ids are written by us. */
export function knownSource(id: string): Source {
  const row = KNOWN.find((each) => each[1] === id);
  if (!row) throw new Error(`No source is called ${id}.`);
  return { id, name: row[2], kind: row[3] };
}

/**
 * Who publishes at an address. A known outlet keeps its id whatever it is called in the file; another has its host's
 * main label for an id and `name`, if the file states one, for a name. Null where the address is none.
 */
export function sourceOfAddress(address: string | null, name: string | null, kind: SourceKind = "news"): Source | null {
  const host = hostOf(address);
  if (host === null) return null;
  const row = KNOWN.find(([known]) => host === known || host.endsWith(`.${known}`));
  if (row) return { id: row[1], name: name ?? row[2], kind: row[3] };
  return { id: mainLabel(host), name: name ?? host, kind };
}

/** A source known only by its name; the id is made from the name. */
export function sourceOfName(name: string, kind: SourceKind = "news"): Source {
  const row = KNOWN.find((each) => each[2] === name || each[1] === name.toLowerCase());
  if (row) return { id: row[1], name, kind: row[3] };
  const id = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  return { id: id === "" ? "unknown" : id, name, kind };
}

/** What a document is filed under that states no source at all. */
export const NO_SOURCE: Source = { id: "unknown", name: "—", kind: "news" };

/** The host of an address, without `www.`; null where it is no http address. */
export function hostOf(address: string | null): string | null {
  const match = /^https?:\/\/([^/?#\s:]+)/i.exec(address ?? "");
  return match ? match[1]!.toLowerCase().replace(/^(?:www|m|mobile|amp)\./, "") : null;
}

function mainLabel(host: string): string {
  const labels = host.split(".");
  if (labels.length < 2 || labels.every((label) => /^\d+$/.test(label))) return host;
  if (labels.length > 2 && BLOG_HOSTS.has(labels.slice(-2).join("."))) return labels.at(-3)!;
  const second = labels.length > 2 && SECOND_LEVEL.has(labels.at(-2)!);
  return labels.at(second ? -3 : -2)!;
}
