import type { ComponentChildren } from "preact";
import type { Hit } from "../../corpus/model";
import { Button } from "../controls/Button";
import { Icon } from "../controls/Icon";
import { documentPath } from "../figures/LineUpView";
import { cardStrings, passageStrings } from "../strings/catalogues";
import { useStrings } from "../strings/language";
import { CopyButton } from "./CopyButton";
import { originalLink } from "./original-link";

export interface PassageActionsProps {
  hit: Hit;
  onOpenLibrary(path: string): void;
  onCopy(text: string): void;
  pinned?: boolean;
  onPin?: (pinned: boolean) => void;
  children?: ComponentChildren;
}

/** What a reader does with a passage: read the original, copy it with its source, go to its place, keep it. */
export function PassageActions({ hit, onOpenLibrary, onCopy, pinned, onPin, children }: PassageActionsProps) {
  const strings = useStrings(passageStrings);
  const card = useStrings(cardStrings);
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
      {onPin && (
        <Button
          kind="quiet"
          icon="pin"
          pressed={pinned}
          label={pinned ? card.unpin : card.pin}
          onClick={() => onPin(!pinned)}
        />
      )}
      {children}
    </div>
  );
}
