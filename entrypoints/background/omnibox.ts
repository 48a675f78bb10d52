import { browser } from "wxt/browser";
import { NO_FILTERS } from "../../corpus/model";
import type { ArchiveService } from "./archive";
import { withHiddenSources } from "./handlers";
import { openSearch } from "./menus";
import { openPage } from "./pages";

const SUGGESTIONS = 6;
const DESCRIPTION_LENGTH = 90;

/** The keyword in the address bar searches the archive; a choice opens it in the library. */
export function answerOmnibox(service: ArchiveService): void {
  browser.omnibox?.onInputChanged.addListener((text, suggest) => {
    void suggestions(service, text).then(suggest);
  });
  browser.omnibox?.onInputEntered.addListener((text) => {
    if (text.startsWith("#/")) {
      void openPage(`library.html${text}`);
    } else void openSearch(text);
  });
}

async function suggestions(service: ArchiveService, text: string) {
  if (text.trim() === "") return [];
  const query = { query: text, filters: NO_FILTERS, limit: SUGGESTIONS, offset: 0, order: "score" as const };
  const narrowed = await withHiddenSources(query);
  const results = await service.use((archive) => archive.search(narrowed)).catch(() => null);
  return (results?.hits ?? []).map((hit) => ({
    content: `#/document/${encodeURIComponent(hit.document)}?passage=${encodeURIComponent(hit.passage)}`,
    description: shown(`${hit.source.name} · ${hit.text.slice(0, DESCRIPTION_LENGTH)}`),
  }));
}

/** Chromium reads a description as XML, Firefox as it is. */
function shown(text: string): string {
  if (import.meta.env.FIREFOX) return text;
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
