import { browser } from "wxt/browser";
import type { ArchiveService } from "./archive";
import { runInOpenTabs } from "./inject";
import { openPage } from "./pages";

/** At install and update: fill the database first, so that the first hover finds it. */
export function onInstalled(service: ArchiveService): void {
  browser.runtime.onInstalled.addListener((details) => {
    void service.install().then(runInOpenTabs);
    if (details.reason === "install") void openPage("welcome.html");
  });
  browser.runtime.onStartup.addListener(() => void service.install());
}
