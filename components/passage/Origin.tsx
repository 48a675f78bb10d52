import type { Hit } from "../../corpus/model";
import { SourceMark } from "../sources/SourceMark";
import { commonStrings, passageStrings } from "../strings/catalogues";
import { dateOrder } from "../strings/dates";
import { useLanguage, useStrings } from "../strings/language";
import { authorBeside } from "./author";
import { useEventWords } from "./event-words";
import { whenWritten } from "./when-written";

export interface OriginProps {
  hit: Pick<Hit, "source" | "author" | "date" | "retrieved">;
  pageDate: string | null;
  /** Whether its place among the archive's main events is said too. */
  events?: boolean;
}

/** Who said it where and when, and whether before or after the page the reader is on. */
export function Origin({ hit, pageDate, events = false }: OriginProps) {
  const language = useLanguage();
  const common = useStrings(commonStrings);
  const strings = useStrings(passageStrings);
  const author = authorBeside(hit, common.unknownAuthor);
  const written = whenWritten(hit, language);
  const order = dateOrder(hit.date, pageDate);
  const orderWords = { before: strings.beforePage, after: strings.afterPage, same: strings.sameDay };
  const around = useEventWords(events ? hit.date : null);
  const when = [...(order ? [orderWords[order]] : []), ...(around ? [around] : [])];
  return (
    <p class="origin small">
      <SourceMark source={hit.source} />
      {author !== null && <span class={hit.author ? "author" : "author soft"}>{author}</span>}
      {hit.date ? (
        <time class="soft" dateTime={hit.date}>
          {written}
        </time>
      ) : (
        <span class="soft">{written}</span>
      )}
      {when.length > 0 && <span class="order soft">{when.join(" · ")}</span>}
    </p>
  );
}
