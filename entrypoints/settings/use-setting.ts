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
