import type { LanguageTag, TermCard } from "../../corpus/model";
import { Button } from "../controls/Button";
import { cardStrings, commonStrings } from "../strings/catalogues";
import { useLanguage, useStrings } from "../strings/language";

/** A term's names, the reader's first, its kind and one line on what it is. */
export function TermHeading({ term, as: Heading = "h2" }: { term: TermCard; as?: "h1" | "h2" }) {
  const language = useLanguage();
  const common = useStrings(commonStrings);
  return (
    <header class="term-heading">
      <Heading>{term.names[language]}</Heading>
      <p class="other-names soft">
        {otherNames(term, language).map(([tag, name]) => (
          <span lang={tag}>{name}</span>
        ))}
        <span class="kind small">{common.kinds[term.kind]}</span>
      </p>
      <p>{term.description[language]}</p>
    </header>
  );
}

/** The names in the other languages, each only once: many are the same in both Chinese scripts. */
export function otherNames(term: Pick<TermCard, "names">, language: LanguageTag): [LanguageTag, string][] {
  const seen = new Set([term.names[language]]);
  const others: LanguageTag[] = ["zh-Hans", "zh-Hant", "en"];
  return others.flatMap((tag): [LanguageTag, string][] => {
    const name = term.names[tag];
    if (seen.has(name)) return [];
    seen.add(name);
    return [[tag, name]];
  });
}

export interface CardBarProps {
  canGoBack: boolean;
  pinned: boolean;
  onBack(): void;
  onPin(pinned: boolean): void;
  onClose(): void;
  /** False on our own pages, where a card is part of the page already. */
  withMenu?: boolean;
}

/** The row of small buttons at the card's upper edge. */
export function CardBar({ canGoBack, pinned, onBack, onPin, onClose, withMenu = true }: CardBarProps) {
  const common = useStrings(commonStrings);
  const strings = useStrings(cardStrings);
  return (
    <div class={`card-bar${canGoBack ? "" : " floating"}`}>
      {canGoBack && (
        <Button kind="quiet" icon="back" onClick={onBack}>
          {common.back}
        </Button>
      )}
      <span class="grow" />
      {withMenu && (
        <Button kind="quiet" icon="pin" pressed={pinned} label={strings.pin} onClick={() => onPin(!pinned)} />
      )}
      <Button kind="quiet" icon="close" label={common.close} onClick={onClose} />
    </div>
  );
}
