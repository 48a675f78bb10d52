import { type Browser, browser } from "wxt/browser";
import type { Envelope, Handlers } from "./call";
import type { BackgroundCalls, ErrorCode, PageCalls, Result } from "./messages";

/** Failures with a code that a page can act on; anything else a handler throws becomes `internal`. */
export class CallError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** Checks a query where it arrives; null where it is well-formed, else what is wrong with it. */
export type Check = (query: unknown) => string | null;

/**
 * Answer calls to the background. Every query is checked first; what is not one of our envelopes
 * is left to other listeners.
 */
export function serveBackground(
  handlers: Handlers<BackgroundCalls>,
  checks: Record<keyof BackgroundCalls, Check>,
): void {
  serve(handlers, checks, null);
}

/** Answer calls to a content script until the signal stops it. The caller is our own background or page. */
export function servePage(handlers: Handlers<PageCalls>, signal: AbortSignal): void {
  serve(handlers, null, signal);
}

function serve<Calls extends object>(
  handlers: Handlers<Calls>,
  checks: Record<keyof Calls, Check> | null,
  signal: AbortSignal | null,
): void {
  const listener = (message: unknown, sender: Browser.runtime.MessageSender): Promise<Result<unknown>> | undefined => {
    if (!isEnvelope(message) || sender.id !== browser.runtime.id) return undefined;
    if (!Object.hasOwn(handlers, message.sidelight)) {
      // The background is the last to know: a page's listener stays silent for calls that are not its own.
      if (signal) return undefined;
      return Promise.resolve(failure("unknown-message", `There is no call named ${message.sidelight}.`));
    }
    const name = message.sidelight as keyof Calls;
    const wrong = checks?.[name](message.query) ?? null;
    if (wrong !== null) return Promise.resolve(failure("invalid", `${String(name)}: ${wrong}`));
    return answer(() =>
      handlers[name](message.query as never, {
        tabId: sender.tab?.id ?? null,
        frameId: sender.frameId ?? null,
        url: sender.url ?? null,
      }),
    );
  };
  browser.runtime.onMessage.addListener(listener as never);
  signal?.addEventListener("abort", () => {
    // A dead context has no runtime left to remove the listener from.
    browser.runtime?.onMessage?.removeListener(listener as never);
  });
}

async function answer(handle: () => unknown): Promise<Result<unknown>> {
  try {
    return { ok: true, value: await handle() };
  } catch (error) {
    if (error instanceof CallError) return failure(error.code, error.message);
    return failure("internal", error instanceof Error ? error.message : String(error));
  }
}

function failure(code: ErrorCode, message: string): Result<never> {
  return { ok: false, code, message };
}

function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === "object" &&
    message !== null &&
    "sidelight" in message &&
    typeof (message as Envelope).sidelight === "string"
  );
}
