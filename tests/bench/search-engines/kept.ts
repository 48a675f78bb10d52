/** Values by key in one IndexedDB store, for engines that are loaded whole. */
function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("bench", 1);
    request.onupgradeneeded = () => request.result.createObjectStore("kept");
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Writes values; strings are stored as they are. */
export async function keep(values: Record<string, unknown>): Promise<void> {
  const database = await opened();
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction("kept", "readwrite");
    for (const [key, value] of Object.entries(values)) transaction.objectStore("kept").put(value, key);
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
}

/** Reads values by their keys. */
export async function kept(keys: string[]): Promise<unknown[]> {
  const database = await opened();
  const store = database.transaction("kept").objectStore("kept");
  const values = await Promise.all(
    keys.map(
      (key) =>
        new Promise((resolve, reject) => {
          const request = store.get(key);
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        }),
    ),
  );
  database.close();
  return values;
}

/** A value computed once for as long as the worker lives. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
