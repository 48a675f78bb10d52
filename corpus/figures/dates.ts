import { fold, originalSpan } from "../text/fold";
import { type DateParts, isoDate } from "./calendar";
import { scan } from "./scan";
import { Units } from "./units";
import { SCAN_WORDS } from "./word-lists/scan";
import { UNIT_WORDS } from "./word-lists/units";

const units = new Units({ ...UNIT_WORDS, scanned: SCAN_WORDS });

/** A date as the text states it. */
export interface StatedDate {
  surface: string;
  start: number;
  end: number;
  /** 2020-11-03, 2020-11, 2020, 2020-Q3, 2020-H1, 1980 for a decade, --11-03 where no year can be known. */
  iso: string;
  precision: DateParts["precision"];
  /** Said from the day of writing: yesterday, 上周. */
  relative: boolean;
}

/**
 * Every date of a text in order, for the timeline. A date without a year takes the one that the text has just named, else the
 * year of publication, or the one before where it would lie ahead; relative dates ("last month", 去年) are left out without a publication date.
 */
export function extractDates(text: string, published: string | null): StatedDate[] {
  const folded = fold(text);
  const capital = (at: number) => {
    const code = text.charCodeAt(folded.map?.[at] ?? at);
    return code >= 0x41 && code <= 0x5a;
  };
  return scan(units, folded.text, capital).dates.flatMap(({ start, parts }) => {
    const iso = isoDate(parts, published);
    if (iso === null) return [];
    const span = originalSpan(folded, start, parts.end);
    return [
      {
        surface: text.slice(span.start, span.end),
        ...span,
        iso,
        precision: parts.precision,
        relative: parts.shift !== null,
      },
    ];
  });
}
