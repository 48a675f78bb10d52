import type { Filters } from "../../corpus/model";
import { callPage, type Handlers } from "../protocol/call";
import type { BackgroundCalls } from "../protocol/messages";
import { hiddenSources } from "../settings/settings";
import type { ArchiveService } from "./archive";
import { showCount } from "./badge";
import { runInFrame, runInTab } from "./inject";
import { openPage } from "./pages";

/** What the background answers; each call opens the archive anew if the worker was stopped meanwhile. */
export function handlersFor(service: ArchiveService): Handlers<BackgroundCalls> {
  const asked = <Query extends { filters: Filters }>(query: Query) => withHiddenSources(query);
  return {
    lookup: (query) => service.use(async (archive) => archive.lookup(await asked(query))),
    search: (query) => service.use(async (archive) => archive.search(await asked(query))),
    relate: (query) => service.use(async (archive) => archive.relate(await asked(query))),
    compare: (query) => service.use(async (archive) => archive.compare(query.figures, (await asked(query)).filters)),
    lineUps: (query) => service.use(async (archive) => archive.lineUps(query.measure, (await asked(query)).filters)),
    terms: () => service.use((archive) => archive.terms()),
    documents: (query) => service.use(async (archive) => archive.documents((await asked(query)).filters)),
    document: (query) => service.use((archive) => archive.document(query.id)),
    archiveState: () => service.state(),
    rebuildArchive: () => service.rebuild(),
    pageCounted: async ({ counts }, { tabId, frameId }) => {
      if (tabId === null) return false;
      // The page around a frame adds it up, so that nothing is to be kept here.
      if (frameId) return (await callPage(tabId, "frameCounted", { frameId, counts })).ok;
      const mentions = counts.reduce((sum, { count }) => sum + count, 0);
      await showCount(tabId, mentions);
      return true;
    },
    stepInFrame: async ({ frameId, step }, { tabId }) => {
      const answer = tabId === null ? null : await callPage(tabId, "stepInFrame", step, frameId);
      return answer?.ok ? answer.value : null;
    },
    loadCompanion: async (_, { tabId, frameId }) => {
      if (tabId !== null && frameId !== null) await runInFrame(tabId, frameId);
      return null;
    },
    runOnTab: async (query) => {
      await runInTab(query.tabId);
      return null;
    },
    openPage: async (query) => {
      await openPage(query.path);
      return null;
    },
  };
}

/** The reader's switches narrow every answer, so that no page has to know them. */
async function withHiddenSources<Query extends { filters: Filters }>(query: Query): Promise<Query> {
  const hidden = await hiddenSources.getValue();
  if (hidden.length === 0) return query;
  const all = new Set([...query.filters.hiddenSources, ...hidden]);
  return { ...query, filters: { ...query.filters, hiddenSources: [...all] } };
}
