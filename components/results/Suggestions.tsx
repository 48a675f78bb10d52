import { Button } from "../controls/Button";
import { searchStrings } from "../strings/catalogues";
import { useStrings } from "../strings/language";

/** What else may have been meant, each a press away. */
export function Suggestions({ suggestions, onQuery }: { suggestions: string[]; onQuery(query: string): void }) {
  const strings = useStrings(searchStrings);
  if (suggestions.length === 0) return null;
  return (
    <p class="small suggestions" data-row>
      <span class="soft">{strings.didYouMean}</span>
      {suggestions.map((suggestion) => (
        <Button key={suggestion} kind="quiet" onClick={() => onQuery(suggestion)}>
          {suggestion}
        </Button>
      ))}
    </p>
  );
}
