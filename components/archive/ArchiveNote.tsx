import { BUNDLED } from "../../corpus/model";
import { Button } from "../controls/Button";
import { popupStrings, viewStrings } from "../strings/catalogues";
import { useLanguage, useStrings } from "../strings/language";
import type { ArchiveStatus } from "./status";

export interface ArchiveNoteProps {
  status: ArchiveStatus;
  onRebuild(): void;
}

/** What the archives hold, how far an install is, and what is wrong: an update that did not go through, or damage and how to mend it. */
export function ArchiveNote({ status, onRebuild }: ArchiveNoteProps) {
  const language = useLanguage();
  const views = useStrings(viewStrings);
  const strings = useStrings(popupStrings);
  if (status.state === "installing") {
    const share = status.total > 0 ? status.done / status.total : 0;
    const percent = new Intl.NumberFormat(language, { style: "percent" }).format(share);
    return (
      <div class="archive-note" role="status">
        <p>{strings.installing(percent)}</p>
        <progress value={share} max={1} aria-label={strings.installing(percent)} />
      </div>
    );
  }
  if (status.state === "damaged") {
    return (
      <div class="problem" role="alert">
        <p>
          <b>{strings.damaged}</b> {strings.damagedHint}
        </p>
        <p class="small soft" lang="en">
          {status.message}
        </p>
        <p data-row>
          <Button kind="main" onClick={onRebuild}>
            {strings.rebuild}
          </Button>
        </p>
      </div>
    );
  }
  return (
    <>
      {status.notUpdated !== undefined && (
        <div class="problem" role="status">
          <p>{strings.notUpdated}</p>
          <p class="small soft" lang="en">
            {status.notUpdated}
          </p>
          <p data-row>
            <Button onClick={onRebuild}>{strings.tryAgain}</Button>
          </p>
        </div>
      )}
      <ul class="archive-note small soft">
        {status.archives.map((archive) => (
          <li key={archive.id}>
            {archive.id === BUNDLED ? strings.bundled : archive.title} · {views.documents(archive.documents)} ·{" "}
            {views.passages(archive.passages)}
          </li>
        ))}
      </ul>
    </>
  );
}
