import type { Mention } from "../../corpus/model";

/** A run of a passage's text that is drawn in one way. */
export interface Segment {
  text: string;
  marked: boolean;
  /** The term it names, where it opens a card of its own. */
  term: string | null;
}

/** Segments that are one link or button: those of one mention, or one of text. */
export interface SegmentGroup {
  term: string | null;
  segments: Segment[];
}

/**
 * Cut `text[from, to)` at the borders of marks and mentions, so that a marked word inside a term's name
 * is drawn as both. Spans may overlap and stick out; empty and reversed ones are passed over.
 */
export function segments(
  text: string,
  marks: readonly (readonly [start: number, end: number])[],
  mentions: readonly Mention[],
  from = 0,
  to = text.length,
): Segment[] {
  const borders = new Set([from, to]);
  const add = (at: number) => {
    if (at > from && at < to) borders.add(at);
  };
  for (const [start, end] of marks) {
    add(start);
    add(end);
  }
  for (const { start, end } of mentions) {
    add(start);
    add(end);
  }
  const sorted = [...borders].sort((a, b) => a - b);
  const found: Segment[] = [];
  for (let index = 0; index + 1 < sorted.length; index++) {
    const [start, end] = [sorted[index]!, sorted[index + 1]!];
    if (start === end) continue;
    found.push({
      text: text.slice(start, end),
      marked: marks.some((mark) => mark[0] <= start && mark[1] >= end),
      term: mentions.find((mention) => mention.start <= start && mention.end >= end)?.term ?? null,
    });
  }
  return found;
}

/** The same, the segments of each mention together: a name is one control, however much of it is marked. */
export function segmentGroups(...args: Parameters<typeof segments>): SegmentGroup[] {
  const [, , mentions, from = 0] = args;
  const groups: SegmentGroup[] = [];
  let at = from;
  let last: Mention | undefined;
  for (const segment of segments(...args)) {
    const mention = mentions.find(({ start, end }) => start <= at && end >= at + segment.text.length);
    at += segment.text.length;
    const group = groups.at(-1);
    if (group && mention && mention === last) group.segments.push(segment);
    else groups.push({ term: segment.term, segments: [segment] });
    last = mention;
  }
  return groups;
}
