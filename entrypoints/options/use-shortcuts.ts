import { useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import type { Shortcut } from "../../components/options/Options";

/** The commands with their keys, and the way to the browser's page for them where there is one. */
export function useShortcuts(): { shortcuts: Shortcut[]; change: (() => void) | null } {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    const read = () =>
      void browser.commands
        .getAll()
        .then((commands) =>
          setShortcuts(commands.map(({ name, shortcut }) => ({ command: name ?? "", keys: shortcut ?? "" }))),
        );
    read();
    // They are changed elsewhere, from where the reader comes back.
    addEventListener("focus", read);
    return () => removeEventListener("focus", read);
  }, []);
  const change = import.meta.env.FIREFOX
    ? null
    : () => void browser.tabs.create({ url: "chrome://extensions/shortcuts" });
  return { shortcuts, change };
}
