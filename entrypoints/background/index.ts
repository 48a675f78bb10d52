import "../../corpus/store/open-early";
import { defineBackground } from "wxt/utils/define-background";
import { serveBackground } from "../protocol/serve";
import { ArchiveService } from "./archive";
import { keepBadge } from "./badge";
import { CHECKS } from "./checks";
import { listenToCommands } from "./commands";
import { handlersFor } from "./handlers";
import { onInstalled } from "./installed";
import { keepMenus } from "./menus";
import { answerOmnibox } from "./omnibox";
import { keepRegistered } from "./registration";

// Listeners are added in the first turn, or the event that woke the worker is lost.
export default defineBackground(() => {
  // 1. The database opens at once, beside everything else: nearly always it is a question that woke the worker.
  const archive = new ArchiveService();
  archive.open();
  // 2. Calls from pages, popup, side panel and library.
  serveBackground(handlersFor(archive), CHECKS);
  // 3. Install and update: fill the database, reach tabs that were already open, welcome.
  onInstalled(archive);
  // 4. Sites that the reader added.
  keepRegistered();
  // 5. What the browser shows of us.
  keepBadge();
  keepMenus();
  listenToCommands();
  answerOmnibox(archive);
});
