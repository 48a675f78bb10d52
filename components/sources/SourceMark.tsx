import type { Source } from "../../corpus/model";
import { commonStrings } from "../strings/catalogues";
import { useStrings } from "../strings/language";

/** A source's name with the mark of its kind: a square for news, a ring for forums, so that colour is never the only sign. */
export function SourceMark({ source }: { source: Source }) {
  const common = useStrings(commonStrings);
  return (
    <span class={`source ${source.kind}`}>
      <svg class="source-mark" viewBox="0 0 10 10" width="9" height="9" role="img" aria-label={common[source.kind]}>
        {source.kind === "news" ? <rect x="1" y="1" width="8" height="8" /> : <circle cx="5" cy="5" r="3.4" />}
      </svg>
      <b>{source.name}</b>
    </span>
  );
}
