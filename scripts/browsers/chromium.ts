import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, type CDPSession, chromium, type Frame, type Page, type Worker } from "playwright-core";

export interface ExtensionBrowser {
  context: BrowserContext;
  /** The extension's id, host of its pages. */
  id: string;
  /** Open one of the extension's pages in a tab of its own. */
  openPage(path: string): Promise<Page>;
  /** Stop the service worker, as the browser does after half a minute; the next message wakes it. */
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  executablePath: string;
  extension: string;
  /** Port of the server that answers for every host name; without it hosts are looked up as usual. */
  port?: number;
  headless?: boolean;
  locale?: string;
  colorScheme?: "light" | "dark";
  viewport?: { width: number; height: number } | null;
  hasTouch?: boolean;
  profile?: string;
  /** Keep pages that are left, as every reader's browser does; drivers have it off for the sake of their own tests. */
  backForwardCache?: boolean;
  /** Origins without a certificate that are to count as secure. */
  secureOrigins?: string[];
}

/** Chromium with the built extension, in a profile of its own that is removed on close. */
export async function launchChromium(options: LaunchOptions): Promise<ExtensionBrowser> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), "sidelight-chromium-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.executablePath,
    headless: options.headless ?? true,
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: options.viewport === undefined ? { width: 1100, height: 800 } : options.viewport,
    colorScheme: options.colorScheme,
    locale: options.locale,
    hasTouch: options.hasTouch,
    ignoreDefaultArgs: options.backForwardCache ? ["--disable-back-forward-cache"] : undefined,
    env: options.locale ? { ...process.env, LANGUAGE: options.locale.replace("-", "_") } : undefined,
    args: [
      `--disable-extensions-except=${options.extension}`,
      `--load-extension=${options.extension}`,
      "--no-first-run",
      ...(options.secureOrigins ? [`--unsafely-treat-insecure-origin-as-secure=${options.secureOrigins.join()}`] : []),
      ...(options.port === undefined
        ? []
        : [`--host-resolver-rules=MAP * 127.0.0.1:${options.port}, EXCLUDE localhost, EXCLUDE 127.0.0.1`]),
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await firstWorker(context, options.executablePath));
  const id = new URL(worker.url()).host;
  const openPage = async (path: string) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/${path}`);
    return page;
  };
  return {
    context,
    id,
    openPage,
    async stopWorker() {
      const page = await openPage("popup.html");
      const session = await context.newCDPSession(page);
      await session.send("ServiceWorker.enable");
      await session.send("ServiceWorker.stopAllWorkers");
      await page.close();
    },
    async close() {
      await context.close();
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

async function firstWorker(context: BrowserContext, executablePath: string): Promise<Worker> {
  try {
    return await context.waitForEvent("serviceworker");
  } catch (cause) {
    await context.close();
    throw new Error(
      `${executablePath} did not start the extension. Google Chrome takes none from a command: set CHROMIUM to Chromium or Edge.`,
      { cause },
    );
  }
}

/** What a page shows in closed shadow roots: the card, which no script of the page can reach. */
export interface ClosedRoot {
  html: string;
  text: string;
  /** Bounding box of the first element child, in CSS pixels of the viewport. */
  box: { x: number; y: number; width: number; height: number } | null;
  /** Click an element of the root by CSS selector. */
  click(selector: string): Promise<boolean>;
  /** The middle of an element of the root, in CSS pixels of its frame's viewport; null where there is none. */
  placeOf(selector: string): Promise<{ x: number; y: number } | null>;
}

interface DomNode {
  backendNodeId: number;
  shadowRootType?: string;
  shadowRoots?: DomNode[];
  children?: DomNode[];
  contentDocument?: DomNode;
}

/** Every closed shadow root of a page, or of a frame and (where that runs with its page) all of the page, through the debugger. */
export async function closedRoots(page: Page | Frame): Promise<ClosedRoot[]> {
  const session = await sessionOf(page);
  const { root } = (await session.send("DOM.getDocument", { depth: -1, pierce: true })) as unknown as { root: DomNode };
  const ids: number[] = [];
  collectClosed(root, ids);
  return Promise.all(ids.map((id) => describeRoot(session, id)));
}

/** A frame of another site has a session of its own, any other shares that of its page. */
async function sessionOf(page: Page | Frame): Promise<CDPSession> {
  if (!("mainFrame" in page)) {
    const context = page.page().context();
    return context.newCDPSession(page).catch(() => context.newCDPSession(page.page()));
  }
  return page.context().newCDPSession(page);
}

function collectClosed(node: DomNode, ids: number[]): void {
  if (node.shadowRootType === "closed") ids.push(node.backendNodeId);
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) collectClosed(child, ids);
  if (node.contentDocument) collectClosed(node.contentDocument, ids);
}

async function describeRoot(session: CDPSession, backendNodeId: number): Promise<ClosedRoot> {
  const { object } = await session.send("DOM.resolveNode", { backendNodeId });
  const objectId = object.objectId ?? "";
  const call = async <T>(functionDeclaration: string, ...args: unknown[]): Promise<T> => {
    const answer = await session.send("Runtime.callFunctionOn", {
      objectId,
      functionDeclaration,
      arguments: args.map((value) => ({ value })),
      returnByValue: true,
      userGesture: true,
    });
    return answer.result.value as T;
  };
  const seen = await call<Omit<ClosedRoot, "click" | "placeOf">>(`function () {
    const visible = [...this.children].filter((child) => child.localName !== "style");
    const rect = visible[0]?.getBoundingClientRect();
    return {
      html: this.innerHTML,
      text: visible.map((child) => child.innerText ?? child.textContent).join("\\n"),
      box: rect ? { x: rect.x, y: rect.y, width: rect.width, height: rect.height } : null,
    };
  }`);
  const click = (selector: string) =>
    call<boolean>(
      "function (selector) { const found = this.querySelector(selector); found?.click(); return found !== null; }",
      selector,
    );
  const placeOf = (selector: string) =>
    call<{ x: number; y: number } | null>(
      `function (selector) {
        const found = this.querySelector(selector);
        found?.scrollIntoView({ block: "nearest" });
        const rect = found?.getBoundingClientRect();
        return rect ? { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 } : null;
      }`,
      selector,
    );
  return { ...seen, click, placeOf };
}
