import type { LanguageTag, Mention } from "../../corpus/model";
import { segments } from "./segments";

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
      {segments(text, marks, sure, from, to).map((segment) => {
        const drawn = segment.marked ? <mark>{segment.text}</mark> : segment.text;
        if (segment.term === null || !onOpenTerm) return drawn;
        const term = segment.term;
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
