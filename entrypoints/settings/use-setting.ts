import { useEffect, useState } from "preact/hooks";
import type { SettingItem } from "./item";

/** A setting that follows changes from every other view, and how to change it. null until it was read. */
export function useSetting<T>(item: SettingItem<T>): [T | null, (value: T) => void] {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    let current = true;
    void item.getValue().then((read) => current && setValue(read));
    const stop = item.watch((changed) => setValue(changed));
    return () => {
      current = false;
      stop();
    };
  }, [item]);
  const change = (next: T) => {
    // Shown at once; the write follows.
    setValue(next);
    void item.setValue(next);
  };
  return [value, change];
}

/**
 * A setting that is there in the first drawing: the page keeps a copy where it can be read at once, so that a
 * popup takes the first key typed and opens in its theme and language. The stored setting always wins.
 */
export function useRemembered<T>(item: SettingItem<T>): T {
  const [value] = useSetting(item);
  useEffect(() => {
    if (value !== null) localStorage.setItem(item.key, JSON.stringify(value));
  }, [item, value]);
  return value ?? remembered(item);
}

function remembered<T>(item: SettingItem<T>): T {
  try {
    const copy = localStorage.getItem(item.key);
    return copy === null ? item.fallback : (JSON.parse(copy) as T);
  } catch {
    return item.fallback;
  }
}
