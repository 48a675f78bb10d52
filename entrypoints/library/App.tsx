import { ArchiveNote } from "../../components/archive/ArchiveNote";
import { sourcesOf } from "../../components/archive/status";
import { LibraryFrame } from "../../components/library/LibraryFrame";
import { useArchiveState } from "../protocol/use-archive-state";
import { hiddenSources } from "../settings/settings";
import { useSetting } from "../settings/use-setting";
import { LibraryPage } from "./LibraryPage";
import { Search } from "./Search";
import { useRoute } from "./use-route";

/** The library: the archive's state, and the page that the address names. */
export function App() {
  const { route, go, replace } = useRoute();
  const { archive, rebuild } = useArchiveState();
  const [hidden] = useSetting(hiddenSources);
  return (
    <LibraryFrame route={route}>
      {archive && archive.state !== "ready" && <ArchiveNote status={archive} onRebuild={rebuild} />}
      {archive?.state === "ready" &&
        (route.page === "search" ? (
          <Search
            route={route}
            sources={sourcesOf(archive.archives).filter(({ id }) => !hidden?.includes(id))}
            hidden={hidden}
            onRoute={replace}
            onGo={go}
          />
        ) : (
          <LibraryPage route={route} hidden={hidden} onGo={go} />
        ))}
    </LibraryFrame>
  );
}
