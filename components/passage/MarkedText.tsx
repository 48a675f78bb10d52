import type { LanguageTag, Mention } from "../../corpus/model";
import { segmentGroups } from "./segments";

export interface MarkedTextProps {
  text: string;
  marks: [start: number, end: number][];
  mentions: Mention[];
  language: LanguageTag;
  from?: number;
  to?: number;
  onOpenTerm?: (term: string) => void;
}

/** Archive text with matched words marked and terms that open cards of their own. Text only, never HTML. */
export function MarkedText({
  text,
  marks,
  mentions,
  language,
  from = 0,
  to = text.length,
  onOpenTerm,
}: MarkedTextProps) {
  const sure = onOpenTerm ? mentions.filter((mention) => mention.sure) : [];
  return (
    <p class="passage-text" lang={language}>
      {from > 0 && "… "}
      {segmentGroups(text, marks, sure, from, to).map(({ term, segments }) => {
        const drawn = segments.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text));
        if (term === null || !onOpenTerm) return drawn;
        return (
          <button type="button" class="term" onClick={() => onOpenTerm(term)}>
            {drawn}
          </button>
        );
      })}
      {to < text.length && " …"}
    </p>
  );
}
