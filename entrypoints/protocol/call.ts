import { browser } from "wxt/browser";
import type { BackgroundCalls, ErrorCode, PageCalls, Result } from "./messages";

/** What goes over the wire: the name marks it as ours, so that anything else is passed by in silence. */
export interface Envelope {
  sidelight: string;
  query: unknown;
}

type QueryOf<Calls, Name extends keyof Calls> = Calls[Name] extends (query: infer Query) => unknown ? Query : never;
type ReplyOf<Calls, Name extends keyof Calls> = Calls[Name] extends (query: never) => infer Reply
  ? Awaited<Reply>
  : never;

export type Handlers<Calls> = {
  [Name in keyof Calls]: (
    query: QueryOf<Calls, Name>,
    sender: { tabId: number | null; frameId: number | null; url: string | null },
  ) => Promise<ReplyOf<Calls, Name>> | ReplyOf<Calls, Name>;
};

/** How long to wait before a message that reached nobody is sent again, ms. */
const SEND_AGAIN_AFTER = [50, 250, 1000];
/** What both browsers say of such a message: no listener was there, or it went away before it answered. */
const REACHED_NOBODY = /Receiving end does not exist/;

/**
 * Ask the background. Never throws: a dead extension context comes back as the code `disconnected`. A message that
 * reached nobody is sent again: Firefox rejects one that comes just while it puts the background to sleep.
 */
export async function callBackground<Name extends keyof BackgroundCalls & string>(
  name: Name,
  query: QueryOf<BackgroundCalls, Name>,
): Promise<Result<ReplyOf<BackgroundCalls, Name>>> {
  for (let sent = 0; ; sent++) {
    // After an update or removal the old content script lives on without an extension behind it.
    if (!browser.runtime?.id) return disconnected();
    try {
      return answerOrDisconnected(await browser.runtime.sendMessage({ sidelight: name, query } satisfies Envelope));
    } catch (error) {
      const again = SEND_AGAIN_AFTER[sent];
      if (again === undefined || !REACHED_NOBODY.test(String(error))) return disconnected(error);
      await new Promise((done) => setTimeout(done, again));
    }
  }
}

/** Ask the content script in a frame of a tab, the top one where none is named. `disconnected` where none runs there. */
export async function callPage<Name extends keyof PageCalls & string>(
  tabId: number,
  name: Name,
  query: QueryOf<PageCalls, Name>,
  frameId = 0,
): Promise<Result<ReplyOf<PageCalls, Name>>> {
  try {
    const envelope: Envelope = { sidelight: name, query };
    return answerOrDisconnected(await browser.tabs.sendMessage(tabId, envelope, { frameId }));
  } catch (error) {
    return disconnected(error);
  }
}

function answerOrDisconnected<T>(answer: unknown): Result<T> {
  const known = typeof answer === "object" && answer !== null && "ok" in answer;
  return known ? (answer as Result<T>) : disconnected();
}

function disconnected(error?: unknown): Result<never> {
  const message = error instanceof Error ? error.message : "no answer";
  return { ok: false, code: "disconnected" satisfies ErrorCode, message };
}
