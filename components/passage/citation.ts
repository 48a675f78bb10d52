import type { Hit, LanguageTag } from "../../corpus/model";
import { commonStrings, passageStrings } from "../strings/catalogues";
import { authorBeside } from "./author";
import { whenWritten } from "./when-written";

/** What a citation is made of. */
export type Cited = Pick<Hit, "text" | "title" | "source" | "author" | "date" | "retrieved" | "url">;

/** A passage with author, title, source, date and address, as plain text for the clipboard. */
export function citation(hit: Cited, language: LanguageTag): string {
  const strings = passageStrings[language];
  const where = [
    authorBeside(hit, commonStrings[language].unknownAuthor),
    strings.title(hit.title),
    hit.source.name,
    whenWritten(hit, language),
  ]
    .filter((part) => part !== null)
    .join(language === "en" ? ", " : "，");
  return `${strings.quote(hit.text)}\n${where}${hit.url ? `\n${hit.url}` : ""}`;
}
