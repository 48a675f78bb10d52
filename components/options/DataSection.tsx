import { ArchiveNote } from "../archive/ArchiveNote";
import type { ArchiveStatus } from "../archive/status";
import { Button } from "../controls/Button";
import { FileButton } from "../controls/FileButton";
import { useStrings } from "../strings/language";
import { optionsStrings } from "../strings/page-catalogues";
import { ArchivesPart, type ArchivesPartProps } from "./ArchivesPart";
import type { ExclusionRow } from "./choices";

export interface DataSectionProps extends Omit<ArchivesPartProps, "archives" | "unreadable"> {
  archive: ArchiveStatus | null;
  exclusions: ExclusionRow[];
  /** What came of the last import; null before one. */
  imported: "done" | "failed" | null;
  onExport(): void;
  onImport(file: File): void;
  onUndoExclusion(row: ExclusionRow): void;
}

/** The archives on this device, the reader's corrections, and settings to take along. */
export function DataSection(props: DataSectionProps) {
  const strings = useStrings(optionsStrings);
  const { archive, exclusions } = props;
  return (
    <section aria-labelledby="data">
      <h2 id="data">{strings.data}</h2>
      {archive && (archive.state !== "ready" || archive.notUpdated !== undefined) && (
        <ArchiveNote status={archive} onRebuild={props.onRebuild} />
      )}
      {archive?.state === "ready" && <ArchivesPart {...props} {...archive} />}
      <h3>{strings.exclusions}</h3>
      <p class="small soft">{exclusions.length > 0 ? strings.exclusionsHint : strings.exclusionsNone}</p>
      <ul class="hosts">
        {exclusions.map((row) => {
          const where = row.where || strings.scopes[row.scope];
          return (
            <li key={`${row.term} ${row.scope} ${where} ${row.text}`}>
              <span>
                <b>{row.text}</b> <span class="small soft">{where}</span>
              </span>
              <Button kind="quiet" label={strings.undoFor(row.text, where)} onClick={() => props.onUndoExclusion(row)}>
                {strings.undo}
              </Button>
            </li>
          );
        })}
      </ul>
      <p class="buttons">
        <Button onClick={props.onExport}>{strings.exportSettings}</Button>
        <FileButton label={strings.importSettings} accept="application/json,.json" onFile={props.onImport} />
      </p>
      <p class="small" role="status">
        {props.imported === "done" && strings.imported}
        {props.imported === "failed" && strings.importFailed}
      </p>
    </section>
  );
}
