import { createContext, type RefObject } from "preact";

/** The element that scrolls around a library page; long lists draw only what of them it shows. */
export const Scroller = createContext<RefObject<HTMLElement | null>>({ current: null });
