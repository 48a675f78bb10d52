import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { resolve } from "node:path";

/** What a test site answers for one address. */
export interface SitePage {
  body: string | Uint8Array;
  headers?: Record<string, string>;
}

export interface Sites {
  port: number;
  /** Addresses that were asked for, in order. */
  requests: string[];
  close(): Promise<void>;
}

/** One server for every host name; pages are keyed by `host/path`, and any other path of a host is 404. */
export function serveSites(pages: Record<string, SitePage>): Promise<Sites> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    // Firefox reaches us as a proxy and sends whole addresses.
    const url = new URL(request.url ?? "/", `http://${request.headers.host ?? "localhost"}`);
    const address = `${url.hostname}${url.pathname}`;
    requests.push(address);
    const page = pages[address];
    if (!page) {
      response.writeHead(404, { "content-type": "text/plain" }).end("not here");
      return;
    }
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...page.headers }).end(page.body);
  });
  return new Promise((done) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      done({
        port: typeof address === "object" && address ? address.port : 0,
        requests,
        close: () => {
          server.closeAllConnections();
          return new Promise((closed) => server.close(() => closed()));
        },
      });
    });
  });
}

/** Pages of one host, keyed by path, as `serveSites` takes them. */
export function onHost(host: string, pages: Record<string, SitePage>): Record<string, SitePage> {
  return Object.fromEntries(Object.entries(pages).map(([path, page]) => [`${host}/${path}`, page]));
}

/** One of the demo's pages, which are our own text in both languages. */
export function demoPage(name: string): string {
  return readFileSync(resolve(import.meta.dirname, "../../scripts/demo/pages", name), "utf8");
}
