import type { ComponentChildren } from "preact";
import type { Hit } from "../../corpus/model";
import { Button } from "../controls/Button";
import { Icon } from "../controls/Icon";
import { documentPath } from "../figures/LineUpView";
import { passageStrings } from "../strings/catalogues";
import { useStrings } from "../strings/language";
import { CopyButton } from "./CopyButton";
import { originalLink } from "./original-link";

export interface PassageActionsProps {
  hit: Hit;
  onOpenLibrary(path: string): void;
  onCopy(text: string): Promise<boolean>;
  pinned?: boolean;
  onPin?: (pinned: boolean) => void;
  /** What pinning does where this passage stands. */
  pinLabel?: string;
  children?: ComponentChildren;
}

/** What a reader does with a passage: read the original, copy it with its source, go to its place, keep it. */
export function PassageActions({ hit, onOpenLibrary, onCopy, pinned, onPin, pinLabel, children }: PassageActionsProps) {
  const strings = useStrings(passageStrings);
  const link = originalLink(hit);
  return (
    <div class="actions small">
      {link && (
        <a
          class="button quiet"
          href={link}
          target="_blank"
          rel="noopener noreferrer"
          title={strings.originalFor(hit.source.name)}
        >
          <Icon name="external" />
          {strings.original}
        </a>
      )}
      <Button
        kind="quiet"
        icon="library"
        label={strings.inLibrary}
        onClick={() => onOpenLibrary(documentPath(hit.document, hit.passage))}
      />
      <CopyButton hit={hit} onCopy={onCopy} />
      {onPin && <Button kind="quiet" icon="pin" pressed={pinned} label={pinLabel} onClick={() => onPin(!pinned)} />}
      {children}
    </div>
  );
}
