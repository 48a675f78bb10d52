import { browser } from "wxt/browser";

/** One setting in storage.local, shared by every context of the extension. */
export interface SettingItem<T> {
  readonly key: string;
  readonly fallback: T;
  /** The stored value, or the fallback where there is none. */
  getValue(): Promise<T>;
  setValue(value: T): Promise<void>;
  /** Called with each new value, whichever context set it. Returns a function that stops it. */
  watch(changed: (value: T) => void): () => void;
}

/**
 * A setting under a key of its own. An object setting is completed from the fallback, so that a part
 * added by an update has its default in settings that were stored before it.
 */
export function settingItem<T>(key: string, fallback: T): SettingItem<T> {
  const complete = (stored: unknown): T => {
    if (stored === undefined || stored === null) return fallback;
    return isRecord(stored) && isRecord(fallback) ? { ...fallback, ...stored } : (stored as T);
  };
  return {
    key,
    fallback,
    getValue: async () => complete((await browser.storage.local.get(key))[key]),
    setValue: (value) => browser.storage.local.set({ [key]: value }),
    watch(changed) {
      const listener = (changes: Record<string, { newValue?: unknown }>) => {
        const change = changes[key];
        if (change) changed(complete(change.newValue));
      };
      browser.storage.local.onChanged.addListener(listener);
      // In a dead extension context there is nothing left to stop listening to, and reaching for storage throws.
      return () => {
        if (browser.runtime?.id) browser.storage.local.onChanged.removeListener(listener);
      };
    },
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
