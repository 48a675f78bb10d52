import { useEffect, useState } from "preact/hooks";
import { Button } from "../controls/Button";
import { passageStrings } from "../strings/catalogues";
import { useLanguage, useStrings } from "../strings/language";
import { type Cited, citation } from "./citation";

/** How long it is said in the button's place what came of it, ms: long enough to read it. */
const SAID_FOR = 1800;

/** Copies a passage with its citation, and says whether it could: a page may keep the clipboard from us. */
export function CopyButton({ hit, onCopy }: { hit: Cited; onCopy(text: string): Promise<boolean> }) {
  const language = useLanguage();
  const strings = useStrings(passageStrings);
  const [done, setDone] = useState<boolean | null>(null);
  useEffect(() => {
    if (done === null) return;
    const timer = setTimeout(() => setDone(null), SAID_FOR);
    return () => clearTimeout(timer);
  }, [done]);
  const outcome = done === null ? null : done ? strings.copied : strings.notCopied;
  return (
    <>
      <Button
        kind="quiet"
        icon={done === null ? "copy" : done ? "check" : "close"}
        label={outcome ?? strings.copy}
        onClick={async () => setDone(await onCopy(citation(hit, language)))}
      />
      <span class="said" role="status">
        {outcome}
      </span>
    </>
  );
}
