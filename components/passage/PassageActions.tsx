import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Hit } from "../../corpus/model";
import { Button } from "../controls/Button";
import { Icon } from "../controls/Icon";
import { documentPath } from "../figures/LineUpView";
import { cardStrings, passageStrings } from "../strings/catalogues";
import { useLanguage, useStrings } from "../strings/language";
import { citation } from "./citation";
import { originalLink } from "./original-link";

export interface PassageActionsProps {
  hit: Hit;
  onOpenLibrary(path: string): void;
  onCopy(text: string): void;
  pinned?: boolean;
  onPin?: (pinned: boolean) => void;
  children?: ComponentChildren;
}

/** How long "Copied" stands in the button's place, ms: long enough to read it. */
const COPIED_FOR = 1800;

/** What a reader does with a passage: read the original, copy it with its source, go to its place, keep it. */
export function PassageActions({ hit, onOpenLibrary, onCopy, pinned, onPin, children }: PassageActionsProps) {
  const language = useLanguage();
  const strings = useStrings(passageStrings);
  const card = useStrings(cardStrings);
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), COPIED_FOR);
    return () => clearTimeout(timer);
  }, [copied]);
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
      <Button
        kind="quiet"
        icon={copied ? "check" : "copy"}
        label={copied ? strings.copied : strings.copy}
        onClick={() => {
          onCopy(citation(hit, language));
          setCopied(true);
        }}
      />
      {onPin && (
        <Button
          kind="quiet"
          icon="pin"
          pressed={pinned}
          label={pinned ? card.unpin : card.pin}
          onClick={() => onPin(!pinned)}
        />
      )}
      <span class="said" role="status">
        {copied && strings.copied}
      </span>
      {children}
    </div>
  );
}
