import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { type SitePage, type Sites, serveSites } from "./sites";

interface Closable {
  close(): Promise<void>;
}

/** What the hooks of a file are to make; each keeps what it made where the file's tests find it. */
interface Made {
  sites: Record<string, SitePage>;
  /** The browser with the extension, for all tests. */
  browser(port: number): Promise<Closable>;
  /** A page for each test, which adds what goes wrong on it to `errors`. */
  page(errors: string[]): Promise<Closable>;
}

/** Sites and a browser for all tests of the file that calls this, and a page for each, on which nothing may go wrong. */
export function pageForEach(made: Made): void {
  let sites: Sites;
  let browser: Closable;
  let page: Closable;
  const errors: string[] = [];

  beforeAll(async () => {
    sites = await serveSites(made.sites);
    browser = await made.browser(sites.port);
  });

  afterAll(async () => {
    await browser?.close();
    await sites?.close();
  });

  beforeEach(async () => {
    errors.length = 0;
    page = await made.page(errors);
  });

  afterEach(async () => {
    await page.close();
    expect(errors).toEqual([]);
  });
}
