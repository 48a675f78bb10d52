import { browser } from "wxt/browser";
import type { ArchiveService } from "./archive";
import { runInOpenTabs } from "./inject";

/** At install and update: fill the database first, so that the first hover finds it. */
export function onInstalled(service: ArchiveService): void {
  browser.runtime.onInstalled.addListener((details) => {
    void service.install().then(runInOpenTabs);
    if (details.reason === "install")
      void browser.tabs.create({ url: browser.runtime.getURL("/welcome.html" as "/library.html") });
  });
  browser.runtime.onStartup.addListener(() => void service.install());
}
