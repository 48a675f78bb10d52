import type { Hit, LanguageTag } from "../../corpus/model";
import { commonStrings } from "../strings/catalogues";
import { formatDate } from "../strings/dates";

/** When a text is from, in words; where that is not known, when it was retrieved, said to be only that. */
export function whenWritten({ date, retrieved }: Pick<Hit, "date" | "retrieved">, language: LanguageTag): string {
  const common = commonStrings[language];
  if (date) return formatDate(date, language);
  return common.unknownDate + (retrieved ? common.aside(common.retrievedOn(formatDate(retrieved, language))) : "");
}
