import { browser } from "wxt/browser";
import { pageLexicon } from "../settings/settings";
import type { ArchiveService } from "./archive";
import { runInOpenTabs } from "./inject";
import { openPage } from "./pages";

/** At install and update: fill the database first, so that the first hover finds it. */
export function onInstalled(service: ArchiveService): void {
  browser.runtime.onInstalled.addListener(({ reason }) => void prepare(service, reason === "install"));
  browser.runtime.onStartup.addListener(() => void service.install());
}

async function prepare(service: ArchiveService, installed: boolean): Promise<void> {
  // An unpacked extension may be told of an install at every start; the lexicon is there from the first one on.
  if (installed && (await pageLexicon.getValue()) === null) void openPage("welcome.html");
  await service.install();
  await runInOpenTabs();
}
