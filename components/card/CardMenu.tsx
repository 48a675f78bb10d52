import { useState } from "preact/hooks";
import { Button } from "../controls/Button";
import { cardStrings } from "../strings/catalogues";
import { useStrings } from "../strings/language";
import type { MarkedFor } from "./props";

export interface CardMenuProps {
  host: string;
  /** Figures have no sense to be wrong about. */
  ofTerm: boolean;
  marked?: MarkedFor | null;
  onSiteOff(): void;
  onNotThisSense(scope: "page" | "site" | "everywhere"): void;
}

/** Why the words are marked, and what to do where the card is not wanted: this sense is wrong, or this site is. */
export function CardMenu({ host, ofTerm, marked, onSiteOff, onNotThisSense }: CardMenuProps) {
  const strings = useStrings(cardStrings);
  const [open, setOpen] = useState(false);
  return (
    <div class="card-menu small">
      {ofTerm && marked && <p class="marked-for soft">{strings.marked[marked.why](marked.words, marked.cue ?? "")}</p>}
      {ofTerm && (
        <Button kind="quiet" expanded={open} onClick={() => setOpen(!open)}>
          {strings.notThis}
        </Button>
      )}
      <Button kind="quiet" onClick={onSiteOff}>
        {strings.siteOff(host)}
      </Button>
      {open && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset brings the page's own borders into the row
        <div class="scopes" role="group" aria-label={strings.notThis}>
          <Button onClick={() => onNotThisSense("page")}>{strings.notThisPage}</Button>
          <Button onClick={() => onNotThisSense("site")}>{strings.notThisSite(host)}</Button>
          <Button onClick={() => onNotThisSense("everywhere")}>{strings.notThisEverywhere}</Button>
        </div>
      )}
    </div>
  );
}
