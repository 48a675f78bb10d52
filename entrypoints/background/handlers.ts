import type { Archive, Filters } from "../../corpus/model";
import { callPage, type Handlers } from "../protocol/call";
import type { BackgroundCalls } from "../protocol/messages";
import { hiddenSources } from "../settings/settings";
import type { ArchiveService } from "./archive";
import { showCount } from "./badge";
import { runInFrame, runInTab } from "./inject";
import { openPage } from "./pages";

/** What the background answers; each call opens the archive anew if the worker was stopped meanwhile. */
export function handlersFor(service: ArchiveService): Handlers<BackgroundCalls> {
  const asking =
    <Query extends { filters: Filters }, Answer>(ask: (archive: Archive, query: Query) => Promise<Answer>) =>
    (query: Query): Promise<Answer> => {
      // The switches are read while the database opens.
      const narrowed = withHiddenSources(query);
      narrowed.catch(() => undefined);
      return service.use(async (archive) => ask(archive, await narrowed));
    };
  return {
    lookup: asking((archive, query) => archive.lookup(query)),
    search: asking((archive, query) => archive.search(query)),
    relate: asking((archive, query) => archive.relate(query)),
    compare: asking((archive, { figures, filters }) => archive.compare(figures, filters)),
    lineUps: asking((archive, { measure, filters }) => archive.lineUps(measure, filters)),
    terms: () => service.use((archive) => archive.terms()),
    documents: asking((archive, { filters }) => archive.documents(filters)),
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
    loadScript: async (script, { tabId, frameId }) => {
      // Only pages ask for it.
      await runInFrame(tabId!, frameId!, script);
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
export async function withHiddenSources<Query extends { filters: Filters }>(query: Query): Promise<Query> {
  const hidden = await hiddenSources.getValue();
  if (hidden.length === 0) return query;
  const all = new Set([...query.filters.hiddenSources, ...hidden]);
  return { ...query, filters: { ...query.filters, hiddenSources: [...all] } };
}
