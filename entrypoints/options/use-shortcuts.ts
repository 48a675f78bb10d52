import { useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";

/** The commands with their keys, and the way to the browser's page for them where there is one. */
export function useShortcuts(): { shortcuts: { name: string; keys: string }[]; change: (() => void) | null } {
  const [shortcuts, setShortcuts] = useState<{ name: string; keys: string }[]>([]);
  useEffect(() => {
    void browser.commands.getAll().then((commands) =>
      setShortcuts(
        commands.map(({ name, description, shortcut }) => ({
          // The browser gives the popup's command no description of its own in some versions.
          name: description || name || "",
          keys: shortcut ?? "",
        })),
      ),
    );
  }, []);
  const change = import.meta.env.FIREFOX
    ? null
    : () => void browser.tabs.create({ url: "chrome://extensions/shortcuts" });
  return { shortcuts, change };
}
