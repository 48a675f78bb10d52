import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { sites as sitesSetting } from "../settings/settings";
import { activeTab, type TabInfo } from "./active-tab";
import { callPage } from "./call";
import { type PageAccess, pageAccess } from "./page-access";

/** The page behind the popup or beside the panel, followed from tab to tab, and asked `every` so many ms what it holds and where its reader is. */
export function useTabPage(every: number): { tab: TabInfo | null; access: PageAccess | null; read(): void } {
  const [tab, setTab] = useState<TabInfo | null>(null);
  const [access, setAccess] = useState<PageAccess | null>(null);
  const looks = useRef({ begun: 0, shown: 0 });
  const read = useCallback(async () => {
    const look = ++looks.current.begun;
    const [found, sites] = await Promise.all([activeTab(), sitesSetting.getValue()]);
    const answer = found ? await callPage(found.id, "pageState", null) : null;
    const now = await pageAccess(found, sites, answer?.ok ? answer.value : null);
    // A page that was slow to answer is no longer the one that is looked at.
    if (look < looks.current.shown) return;
    looks.current.shown = look;
    setTab((before) => unchanged(before, found));
    setAccess((before) => unchanged(before, now));
  }, []);
  useEffect(() => {
    const again = () => void read();
    again();
    const timer = setInterval(() => !document.hidden && again(), every);
    browser.tabs.onActivated.addListener(again);
    browser.tabs.onUpdated.addListener(again);
    return () => {
      clearInterval(timer);
      browser.tabs.onActivated.removeListener(again);
      browser.tabs.onUpdated.removeListener(again);
    };
  }, [read, every]);
  return { tab, access, read: () => void read() };
}

/** The earlier object where nothing changed, so that nothing is looked up or drawn again. */
function unchanged<T>(before: T, now: T): T {
  return JSON.stringify(before) === JSON.stringify(now) ? before : now;
}
