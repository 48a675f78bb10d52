import { type ArchiveInfo, BUNDLED } from "../../corpus/model";
import { Button } from "../controls/Button";
import { FileButton } from "../controls/FileButton";
import { popupStrings, viewStrings } from "../strings/catalogues";
import { useLanguage, useStrings } from "../strings/language";
import { formatBytes } from "../strings/numbers";
import { optionsStrings } from "../strings/page-catalogues";
import type { ArchiveAdding } from "./choices";

export interface ArchivesPartProps {
  archives: ArchiveInfo[];
  /** Archives that are there and cannot be read. */
  unreadable?: Pick<ArchiveInfo, "id" | "title">[];
  /** How far an archive is that is being added, or what came of it; null before one. */
  adding: ArchiveAdding | null;
  onAddArchive(file: File): void;
  onRemoveArchive(id: string, title: string): void;
  onRebuild(): void;
}

/** Each archive on this device with its size, and a way to add one of the reader's own. */
export function ArchivesPart(props: ArchivesPartProps) {
  const language = useLanguage();
  const views = useStrings(viewStrings);
  const popup = useStrings(popupStrings);
  const strings = useStrings(optionsStrings);
  const rows = [
    ...props.archives.map(({ id, title, documents, passages, bytes }) => {
      const size = [views.documents(documents), views.passages(passages), formatBytes(bytes, language)];
      return { id, title, about: size.join(" · ") };
    }),
    ...(props.unreadable ?? []).map(({ id, title }) => ({ id, title, about: strings.unreadable })),
  ];
  const busy = props.adding?.state === "adding";
  return (
    <>
      <h3>{strings.archives}</h3>
      <ul class="hosts">
        {rows.map(({ id, title, about }) => (
          <li key={id}>
            <span>
              <b>{id === BUNDLED ? popup.bundled : title}</b> <span class="small soft">{about}</span>
            </span>
            {id === BUNDLED ? (
              <Button onClick={props.onRebuild}>{strings.rebuild}</Button>
            ) : (
              <Button
                kind="quiet"
                icon="close"
                label={strings.remove(title)}
                onClick={() => props.onRemoveArchive(id, title)}
              />
            )}
          </li>
        ))}
      </ul>
      <p class="buttons">
        {!busy && <FileButton label={strings.addArchive} accept=".pack" onFile={props.onAddArchive} />}
      </p>
      <p class="small soft">{strings.addArchiveHint}</p>
      <AddingNote adding={props.adding} />
    </>
  );
}

function AddingNote({ adding }: Pick<ArchivesPartProps, "adding">) {
  const strings = useStrings(optionsStrings);
  return (
    <>
      {adding?.state === "adding" && <progress value={adding.share} max={1} aria-label={strings.addingArchive} />}
      <p class="small" role="status">
        {adding?.state === "adding" && strings.addingArchive}
        {adding?.state === "added" && strings.archiveAdded(adding.title)}
        {adding?.state === "removed" && strings.archiveRemoved(adding.title)}
        {adding?.state === "failed" && strings.archiveProblems[adding.why]}
      </p>
    </>
  );
}
