import puppeteer, { type Browser } from "puppeteer-core";

/** The address host of the extension's pages in tests, fixed so that they can be opened. */
export const FIREFOX_UUID = "6f3f2c60-8a0b-4f5e-9d52-3e6a1c9b7d10";
const GECKO_ID = "sidelight@sidelight.invalid";

/** Firefox with the built extension installed for this session; `port` answers for every http host. */
export async function launchFirefox(executablePath: string, extension: string, port: number): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath,
    headless: true,
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }),
      "extensions.webextOptionalPermissionPrompts": false,
      "extensions.background.idle.timeout": 2000,
      "network.proxy.type": 1,
      "network.proxy.http": "127.0.0.1",
      "network.proxy.http_port": port,
      "network.proxy.allow_hijacking_localhost": true,
      "dom.security.https_first": false,
    },
  });
  await browser.installExtension(extension);
  return browser;
}
