import { readFileSync } from "node:fs";
import { sharedPath, sharedPresent } from "../shared";
import { type SitePage, type Sites, serveSites } from "./sites";

export interface SamplePage {
  /** Path inside the samples. */
  path: string;
  /** Host and path it is served under. */
  address: string;
  /** Where the same page is served with its own scripts forbidden: some draw lots, and never look the same twice. */
  still: string;
  site: SitePage;
}

/** Hosts that the extension runs on by itself and that browsers reach without https. */
const HOSTS = ["www.people.com.cn", "tieba.baidu.com", "www.zhihu.com", "www.rfa.org"];

/** Lines by which two pages would leave for another address at once, and what keeps them here. */
const LEAVING: [line: string, stay: string][] = [
  ['var targetProtocol = "https:";', "var targetProtocol = location.protocol;"],
  ["window.location.href = 'https' + '://' + 'economictimes'", "void 'economictimes'"],
];

/** The saved pages, each under a host of the list, bytes as they were saved; none where the samples are absent. */
export function samplePages(): SamplePage[] {
  if (!sharedPresent) return [];
  const entries = JSON.parse(readFileSync(sharedPath("samples/index.json"), "utf8")) as {
    path: string;
    encoding: string;
  }[];
  return entries
    .filter(({ path }) => path.startsWith("pages/"))
    .map(({ path, encoding }, index) => {
      // A page in UTF-8 states so itself; of the others one states a wrong encoding, which its server put right.
      const type = encoding === "utf-8" ? "text/html" : `text/html; charset=${encoding}`;
      const site = { body: staying(readFileSync(sharedPath(`samples/${path}`))), headers: { "content-type": type } };
      const host = HOSTS[index % HOSTS.length];
      return { path, address: `${host}/${encodeURI(path)}`, still: `${host}/still/${encodeURI(path)}`, site };
    });
}

/** The saved pages for a server, each with and without its own scripts. */
export function sampleSites(samples: SamplePage[]): Promise<Sites> {
  const sites = samples.flatMap(({ address, still, site }): [string, SitePage][] => [
    [address, site],
    [still, { ...site, headers: { ...site.headers, "content-security-policy": "script-src 'none'" } }],
  ]);
  return serveSites(Object.fromEntries(sites));
}

function staying(bytes: Buffer): Buffer {
  let text = bytes.toString("latin1");
  for (const [line, stay] of LEAVING) text = text.replace(line, stay);
  return Buffer.from(text, "latin1");
}
