import { useState } from "preact/hooks";

/** Width from which the library has a second column, px; reader.css says the same. */
const WIDE = 1080;

/** Whether there is room beside the text when it is first drawn: what stands there need not be folded away. */
export function useWide(): boolean {
  return useState(() => globalThis.innerWidth >= WIDE)[0];
}
