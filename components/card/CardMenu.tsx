import { useState } from "preact/hooks";
import { Button } from "../controls/Button";
import { cardStrings } from "../strings/catalogues";
import { useStrings } from "../strings/language";

export interface CardMenuProps {
  host: string;
  /** Figures have no sense to be wrong about. */
  ofTerm: boolean;
  onSiteOff(): void;
  onNotThisSense(scope: "page" | "site" | "everywhere"): void;
}

/** What to do where the card is not wanted: this sense is wrong, or this site is. */
export function CardMenu({ host, ofTerm, onSiteOff, onNotThisSense }: CardMenuProps) {
  const strings = useStrings(cardStrings);
  const [open, setOpen] = useState(false);
  return (
    <div class="card-menu small">
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
