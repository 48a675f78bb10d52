import type { Archive } from "../../corpus/model";
import { callBackground } from "./call";
import type { ErrorCode, Result } from "./messages";

/** A call that failed, with the code that a view shows something for. */
export class CallFailure extends Error {
  constructor(
    readonly code: ErrorCode | "no-answer",
    message: string,
  ) {
    super(message);
  }
}

/** The background's archive as an extension page asks it. Every method throws CallFailure. */
export const remoteArchive: Archive = {
  info: async () => {
    const state = unwrap(await callBackground("archiveState", null));
    return state.state === "ready" ? state.archives : [];
  },
  lookup: async (query) => unwrap(await callBackground("lookup", query)),
  search: async (query) => unwrap(await callBackground("search", query)),
  relate: async (query) => unwrap(await callBackground("relate", query)),
  lineUps: async (measure, filters) => unwrap(await callBackground("lineUps", { measure, filters })),
  compare: async (figures, filters) => unwrap(await callBackground("compare", { figures, filters })),
  terms: async () => unwrap(await callBackground("terms", null)),
  documents: async (filters) => unwrap(await callBackground("documents", { filters })),
  document: async (id) => unwrap(await callBackground("document", { id })),
};

/** The value of an answer; throws CallFailure where the call failed. */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  // A page of ours is never older than the background: what stopped before it answered can be asked again.
  if (result.code === "disconnected") throw new CallFailure("no-answer", result.message);
  throw new CallFailure(result.code, result.message);
}
