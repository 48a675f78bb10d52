import { DATABASE_NAME, NATIVE_VERSION } from "./schema";

// Begun when this module is evaluated, first of all in the worker, and so while the rest of its script is.
let early: Promise<IDBDatabase | null> | null = open(DATABASE_NAME);

/** The database as Dexie made it; null where there is none of this version, or none can be opened. */
export function openExisting(name: string): Promise<IDBDatabase | null> {
  const opened = name === DATABASE_NAME && early ? early : open(name);
  if (opened === early) early = null;
  return opened;
}

function open(name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open(name, NATIVE_VERSION);
      request.onupgradeneeded = () => request.transaction!.abort();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => resolve(null);
    } catch {
      resolve(null);
    }
  });
}
