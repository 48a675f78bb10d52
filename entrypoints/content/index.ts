import { defineContentScript } from "wxt/utils/define-content-script";
import { startOnce } from "./once";
import { eachDocument } from "./page/each-document";
import { isConnected, livePage } from "./page/page-life";

export default defineContentScript({
  // Which sites is data: the build puts the list in place of this pattern.
  matches: ["*://*/*"],
  registration: "manifest",
  runAt: "document_idle",
  world: "ISOLATED",
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  // Messages that WXT would post to the page itself.
  noScriptStartedPostMessage: true,
  main(context) {
    // 1. One instance for each frame, running while the reader wants it.
    const instance = startOnce(isConnected, livePage);
    // 2. A newer version in this frame takes over from one whose extension is gone.
    if (!instance) return;
    const stopIfGone = () => !isConnected() && instance.abort();
    context.onInvalidated(stopIfGone);
    // 3. Where nothing takes over, as after the extension was removed, the marks are gone when the reader comes back.
    eachDocument(instance.signal, (signal) => document.addEventListener("visibilitychange", stopIfGone, { signal }));
  },
});
