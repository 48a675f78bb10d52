import type { Hit } from "../../corpus/model";
import { passageStrings } from "../strings/catalogues";
import { formatDate } from "../strings/dates";
import { useLanguage, useStrings } from "../strings/language";
import { formatList } from "../strings/numbers";

/** The reasons for a result in plain sentences, single words gathered into one. */
export function WhyList({ hit }: { hit: Pick<Hit, "why" | "mentions"> }) {
  const language = useLanguage();
  const strings = useStrings(passageStrings);
  // The passage's own words for a term are what the reader can find in it.
  const nameOf = (term: string) =>
    hit.mentions.find((mention) => mention.term === term)?.text ?? term.replaceAll("-", " ");
  const of = (kind: string) => hit.why.filter((why) => why.kind === kind).map((why) => why.text);
  const terms = [...new Set(of("term").map(nameOf))];
  const words = of("word");
  return (
    <ul class="why small soft">
      {terms.length > 0 && <li>{strings.whyTerm(formatList(terms, language))}</li>}
      {of("figure").map((surface) => (
        <li>{strings.whyFigure(surface)}</li>
      ))}
      {of("phrase").map((phrase) => (
        <li>{strings.whyPhrase(phrase)}</li>
      ))}
      {words.length > 0 && <li>{strings.whyWord(formatList(words, language))}</li>}
      {of("date").map((date) => (
        <li>{strings.whyDate(formatDate(date, language))}</li>
      ))}
      {of("author").map((name) => (
        <li>{strings.whyAuthor(name)}</li>
      ))}
    </ul>
  );
}
