import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import { DocumentPage } from "../../components/library/DocumentPage";
import { DocumentsPage } from "../../components/library/DocumentsPage";
import { FiguresPage } from "../../components/library/FiguresPage";
import { MeasurePage } from "../../components/library/MeasurePage";
import type { Route } from "../../components/library/route";
import { TermPage } from "../../components/library/TermPage";
import { TermsPage } from "../../components/library/TermsPage";
import { TimelinePage } from "../../components/library/TimelinePage";
import { newestFirst } from "../../components/library/timeline";
import { usePlace } from "../../components/library/use-place";
import { Problem } from "../../components/states/Problem";
import { Skeleton } from "../../components/states/Skeleton";
import { useLanguage, useStrings } from "../../components/strings/language";
import { libraryStrings } from "../../components/strings/page-catalogues";
import { NO_FILTERS } from "../../corpus/model";
import { copyText } from "../protocol/copy-text";
import { remoteArchive } from "../protocol/remote-archive";
import { saveFile } from "../protocol/save-file";
import { useAnswer } from "../protocol/use-answer";
import { datedEventsOf } from "./dated-events";

const PASSAGES = 20;

export interface LibraryPageProps {
  route: Exclude<Route, { page: "search" }>;
  hidden: string[] | null;
  onGo(path: string): void;
}

/** Ask what a place of the library shows, then show it. */
export function LibraryPage({ route, hidden, onGo }: LibraryPageProps) {
  const language = useLanguage();
  const [limit, setLimit] = useState(PASSAGES);
  const terms = useAnswer(() => remoteArchive.terms(), []);
  const names = useMemo(() => new Map((terms.value ?? []).map((term) => [term.id, term.names])), [terms.value]);
  const { places } = useStrings(libraryStrings);
  const termName = useCallback(
    (id: string) =>
      names.get(id)?.[language] ??
      (Object.hasOwn(places, id) ? places[id as keyof typeof places] : id.replaceAll("-", " ")),
    [names, language, places],
  );
  // A document's passage is a place inside it: going from one to another asks nothing again.
  const place = JSON.stringify(route.page === "document" ? { ...route, passage: null } : route);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place starts at its first passages
  useEffect(() => setLimit(PASSAGES), [place]);
  const answer = useAnswer(() => contentOf(route, limit), [place, hidden, limit]);

  const problem = answer.problem ?? (route.page === "terms" ? terms.problem : null);
  if (problem !== null) return <Problem code={problem} onRetry={() => location.reload()} />;
  const content = answer.value;
  // While the next place is on its way the last one still stands; it is not this one's answer.
  if (!content || content.page !== route.page) return <Skeleton lines={6} />;
  switch (content.page) {
    case "documents":
      return <DocumentsPage documents={content.documents} />;
    case "document":
      if (!content.document) return <NotFound />;
      return (
        <DocumentPage
          key={content.document.id}
          document={content.document}
          passage={route.page === "document" ? route.passage : null}
          termName={termName}
          onCopy={copyText}
        />
      );
    case "terms":
      return terms.value ? <TermsPage terms={terms.value} /> : <Skeleton lines={6} />;
    case "term":
      if (!content.found) return <NotFound />;
      return <TermPage {...content.found} onMore={() => setLimit(limit * 2)} onGo={onGo} onCopy={copyText} />;
    case "figures":
      return <FiguresPage lineUps={content.lineUps} termName={termName} onSave={saveFile} />;
    case "measure":
      return <MeasurePage {...content} termName={termName} onSave={saveFile} />;
    case "timeline":
      return <TimelinePage {...content} termName={termName} onReadMore={() => setLimit(limit * 2)} />;
  }
}

function NotFound() {
  const strings = useStrings(libraryStrings);
  usePlace(strings.title);
  return (
    <>
      <h1>{strings.title}</h1>
      <p class="empty">{strings.notFound}</p>
    </>
  );
}

async function contentOf(route: LibraryPageProps["route"], limit: number) {
  switch (route.page) {
    case "documents":
      return { page: route.page, documents: await remoteArchive.documents(NO_FILTERS) };
    case "document":
      return { page: route.page, document: await remoteArchive.document(route.id) };
    case "terms":
      return { page: route.page };
    case "term": {
      const query = { term: route.id, paragraph: "", pageTerms: [], pageDate: null, filters: NO_FILTERS, limit };
      return { page: route.page, found: await remoteArchive.lookup(query) };
    }
    case "figures":
      return { page: route.page, lineUps: await remoteArchive.lineUps(null, NO_FILTERS) };
    case "measure":
      return {
        page: route.page,
        measure: route.id,
        about: route.about,
        lineUps: await remoteArchive.lineUps(route.id, NO_FILTERS),
      };
    case "timeline": {
      const documents = await remoteArchive.documents(NO_FILTERS);
      const newest = newestFirst(documents, ({ published }) => published).slice(0, limit);
      return { page: route.page, documents, events: await datedEventsOf(newest), read: newest.length };
    }
  }
}
