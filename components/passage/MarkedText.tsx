import type { LanguageTag, Mention } from "../../corpus/model";
import { segmentGroups } from "./segments";
import { TermName } from "./TermName";

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
  // Chinese sets no space beside an ellipsis.
  const gap = language === "en" ? " " : "";
  return (
    <p class="passage-text" lang={language}>
      {from > 0 && `…${gap}`}
      {segmentGroups(text, marks, sure, from, to).map(({ term, segments }) => {
        const drawn = segments.map((segment) => (segment.marked ? <mark>{segment.text}</mark> : segment.text));
        return term === null || !onOpenTerm ? drawn : <TermName onOpen={() => onOpenTerm(term)}>{drawn}</TermName>;
      })}
      {to < text.length && `${gap}…`}
    </p>
  );
}
