import { useEffect, useState } from "preact/hooks";
import { Button } from "../controls/Button";
import { passageStrings } from "../strings/catalogues";
import { useLanguage, useStrings } from "../strings/language";
import { type Cited, citation } from "./citation";

/** How long "Copied" stands in the button's place, ms: long enough to read it. */
const COPIED_FOR = 1800;

/** Copies a passage with its citation, and says that it did where it could. */
export function CopyButton({ hit, onCopy }: { hit: Cited; onCopy(text: string): Promise<boolean> }) {
  const language = useLanguage();
  const strings = useStrings(passageStrings);
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), COPIED_FOR);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <>
      <Button
        kind="quiet"
        icon={copied ? "check" : "copy"}
        label={copied ? strings.copied : strings.copy}
        onClick={async () => setCopied(await onCopy(citation(hit, language)))}
      />
      <span class="said" role="status">
        {copied && strings.copied}
      </span>
    </>
  );
}
