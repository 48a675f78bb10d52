import { CARD_FIGURES_MAX } from "../../corpus/limits";
import type { LineUp, Results, TermCard } from "../../corpus/model";
import { TermHeading } from "../card/CardHeader";
import { Showing } from "../card/TermBody";
import { Button } from "../controls/Button";
import { useMeasureName } from "../figures/measure-names";
import { Passage } from "../passage/Passage";
import { cardStrings, commonStrings } from "../strings/catalogues";
import { useLanguage, useStrings } from "../strings/language";
import { formatCount } from "../strings/numbers";
import { libraryStrings } from "../strings/page-catalogues";
import { formatRoute } from "./route";
import { usePlace } from "./use-place";

export interface TermPageProps {
  term: TermCard;
  results: Results;
  lineUps: LineUp[];
  onMore(): void;
  onGo(path: string): void;
  onCopy(text: string): Promise<boolean>;
}

/** A term's names, its figures by measure, and the passages that speak of it. */
export function TermPage({ term, results, lineUps, onMore, onGo, onCopy }: TermPageProps) {
  const language = useLanguage();
  const common = useStrings(commonStrings);
  const strings = useStrings(libraryStrings);
  const card = useStrings(cardStrings);
  const measureName = useMeasureName();
  const counted = ({ figures: { length } }: LineUp) =>
    length > 0 ? formatCount(length, language) : `${formatCount(CARD_FIGURES_MAX, language)}+`;
  const names = new Set(Object.values(term.names).map((name) => name.toLowerCase()));
  // Only what reads differently: the lexicon also has other capitals.
  const aliases = term.aliases.filter((alias) => !names.has(alias.toLowerCase()) && names.add(alias.toLowerCase()));
  usePlace(term.names[language]);
  return (
    <>
      <TermHeading term={term} as="h1" />
      {aliases.length > 0 && (
        <p class="small soft">
          {strings.alsoCalled} {aliases.join("\u00a0· ")}
        </p>
      )}
      {lineUps.length > 0 && (
        <>
          <h2>{strings.figures}</h2>
          <ul class="chips">
            {lineUps.map((lineUp) => (
              <li>
                <a class="chip" href={formatRoute({ page: "measure", id: lineUp.measure, about: lineUp.about })}>
                  <b>{measureName(lineUp.measure)}</b>
                  <span class="soft">{counted(lineUp)}</span>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{strings.passagesOn(term.names[language])}</h2>
      <ul>
        {results.hits.map((hit) => (
          <li key={hit.passage}>
            <Passage
              titled
              hit={hit}
              about={term.id}
              pageDate={null}
              lineUps={lineUps}
              onOpenTerm={(id) => onGo(formatRoute({ page: "term", id }))}
              onOpenLineUp={(id, about) => onGo(formatRoute({ page: "measure", id, about }))}
              onOpenLibrary={onGo}
              onCopy={onCopy}
            />
          </li>
        ))}
      </ul>
      <div class="list-foot small soft">
        {results.hits.length > 0 ? (
          <Showing results={results} />
        ) : (
          <p>{results.emptiedBy === null ? card.empty : card.emptyFiltered}</p>
        )}
        {results.hits.length < results.total && <Button onClick={onMore}>{common.more}</Button>}
      </div>
    </>
  );
}
