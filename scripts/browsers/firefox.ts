import puppeteer, { type Browser, type Page, TimeoutError } from "puppeteer-core";

/** The address host of the extension's pages in tests, fixed so that they can be opened. */
const UUID = "6f3f2c60-8a0b-4f5e-9d52-3e6a1c9b7d10";
/** As the manifest names the extension. */
export const GECKO_ID = "sidelight@sidelight.invalid";

/** A start takes 2 s, and up to 12 s with eight busy loops beside it on two cores: what is silent for longer, in ms, hangs. */
const LONGEST_START = 45_000;

/** Firefox with the built extension installed for this session; `port` answers for every http host. */
export async function launchFirefox(executablePath: string, extension: string, port: number): Promise<Browser> {
  // Of many hundred starts one hung before it opened its socket: a second one has a new process and profile.
  const browser = await start(executablePath, port).catch((error: unknown) => {
    if (error instanceof TimeoutError) return start(executablePath, port);
    throw error;
  });
  await browser.installExtension(extension);
  return browser;
}

function start(executablePath: string, port: number): Promise<Browser> {
  return puppeteer.launch({
    browser: "firefox",
    executablePath,
    headless: true,
    timeout: LONGEST_START,
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [GECKO_ID]: UUID }),
      "extensions.webextOptionalPermissionPrompts": false,
      "extensions.background.idle.timeout": 2000,
      "network.proxy.type": 1,
      "network.proxy.http": "127.0.0.1",
      "network.proxy.http_port": port,
      "network.proxy.allow_hijacking_localhost": true,
      "dom.security.https_first": false,
    },
  });
}

/**
 * Open one of the extension's pages behind the tab in view, or `front` of it. Navigation to it never reports its end,
 * so this waits for its text.
 */
export async function openExtensionPage(
  browser: Browser,
  path: string,
  { front = false, timeout = 30_000 } = {},
): Promise<Page> {
  const page = await browser.newPage();
  if (front) await page.bringToFront();
  void page.goto(`moz-extension://${UUID}/${path}`).catch(() => undefined);
  for (const end = Date.now() + timeout; Date.now() < end; await pause(100)) {
    const text = await page.evaluate(() => document.body.innerText).catch(() => "");
    if (text.trim() !== "") return page;
  }
  throw new Error(`${path} stayed empty in Firefox.`);
}

interface RemoteNode {
  nodeType?: number;
  nodeValue?: string;
  mode?: string;
  children?: { value?: RemoteNode }[];
  shadowRoot?: { value?: RemoteNode } | null;
}

interface WithConnection {
  connection: {
    send(method: string, params: unknown): Promise<{ result: { result: { value?: RemoteNode } } }>;
  };
}

/**
 * The text of every closed shadow root of a page, which no script can reach: WebDriver BiDi serialises
 * shadow trees, and its raw call is the only way to ask for that.
 */
export async function closedRootTexts(browser: Browser, page: Page): Promise<string[]> {
  const { connection } = browser as unknown as WithConnection;
  const answer = await connection.send("script.evaluate", {
    expression: "document.documentElement",
    target: { context: (page.mainFrame() as unknown as { _id: string })._id },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: "all", maxDomDepth: 60 },
  });
  const texts: string[] = [];
  collect(answer.result.result.value, texts);
  return texts;
}

function collect(node: RemoteNode | undefined, texts: string[]): void {
  if (!node) return;
  const shadow = node.shadowRoot?.value;
  if (shadow?.mode === "closed") texts.push(textOf(shadow));
  for (const child of node.children ?? []) collect(child.value, texts);
}

const TEXT_NODE = 3;

function textOf(node: RemoteNode | undefined): string {
  if (!node) return "";
  if (node.nodeType === TEXT_NODE) return node.nodeValue ?? "";
  return (node.children ?? []).map((child) => textOf(child.value)).join(" ");
}

/** Let some milliseconds pass. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
