import { browser } from "wxt/browser";
import { byPageFigure } from "../../components/popup/page-comparisons";
import type { PageView } from "../../components/popup/props";
import { QUERY_MAX } from "../../corpus/limits";
import { NO_FILTERS } from "../../corpus/model";
import { callBackground, callPage } from "../protocol/call";
import { remoteArchive } from "../protocol/remote-archive";
import { useAnswer } from "../protocol/use-answer";
import { useTabPage } from "../protocol/use-tab-page";
import { addSite } from "../settings/site-permissions";
import { toggleSite } from "../settings/toggle-site";

/** Passages that are sorted into what is about the page's events and the rest. */
const RELATED = 24;
/** How often the page is asked whether it has changed, ms; nobody scrolls it while the popup is open. */
const FOLLOW_EVERY = 2000;
/** A content script that was just put into a page needs a moment to read it, ms. */
const AFTER_RUN = 400;

/** The page behind the popup: what may be done there, what it holds and what relates to it, followed as it changes. */
export function usePage(hidden: string[] | null) {
  const { tab, access, read } = useTabPage(FOLLOW_EVERY);
  const state = access?.kind === "running" ? access.state : null;
  const text =
    state?.paragraphs
      .map((paragraph) => paragraph.text)
      .join("\n")
      .slice(0, QUERY_MAX) ?? "";
  const query = { text, filters: NO_FILTERS, limit: RELATED, offset: 0 };
  const related = useAnswer(
    state === null || text === ""
      ? null
      : async () => {
          // Reading dates is no part of what the popup opens with.
          const [results, { sharedEvents }] = await Promise.all([
            remoteArchive.relate(query),
            import("./shared-events"),
          ]);
          return { results, events: sharedEvents(state, results.hits) };
        },
    [text, hidden],
  );
  const figures = state?.figures ?? [];
  const compared = useAnswer(figures.length === 0 ? null : () => remoteArchive.compare(figures, NO_FILTERS), [
    JSON.stringify(figures),
    hidden,
  ]);

  const view: PageView =
    access === null
      ? { kind: "loading" }
      : access.kind !== "running"
        ? // Who sees the popup has pressed the button already.
          access.kind === "unknown"
          ? { kind: "forbidden" }
          : access
        : {
            kind: "running",
            host: access.host,
            date: access.state.published,
            mentions: access.state.mentions,
            terms: [...access.state.terms].sort((a, b) => b.count - a.count),
            related: related.value,
            comparisons: byPageFigure(compared.value ?? []),
          };
  const host = access && "host" in access ? access.host : null;

  return {
    view,
    tab,
    onSite: () => host !== null && void toggleSite(host).then(read),
    onRunOnce: () =>
      tab && void callBackground("runOnTab", { tabId: tab.id }).then(() => setTimeout(() => void read(), AFTER_RUN)),
    onRunAlways: () => {
      if (host === null || !tab) return;
      void addSite(host).then(async (granted) => {
        if (!granted) return;
        await callBackground("runOnTab", { tabId: tab.id });
        setTimeout(() => void read(), AFTER_RUN);
      });
    },
    onReload: () => {
      if (!tab) return;
      void browser.tabs.reload(tab.id);
      window.close();
    },
    onGoTo: (term: string) => tab && void callPage(tab.id, "goToMatch", { direction: 1, term }),
  };
}
