import { isoDate } from "./dates";
import type { SourceFile } from "./reader";

/** Time, in milliseconds, within which a date and the crawler's own stamp are one moment: then the date is the crawl. */
const SAME_MOMENT = 60_000;

/**
 * The dates of a front matter. A `date` that is the moment of `Lastmod` is when a crawler came, not when something was
 * published. A date that does not exist is left out, with a remark.
 */
export function frontDates(file: SourceFile): { published: string | null; retrieved: string | null } {
  const stated = file.front?.text("date") ?? file.front?.text("published") ?? null;
  const date = isoDate(stated);
  if (stated !== null && date === null) file.warn(`There is no such date as ${stated}.`);
  const stamp = Date.parse(file.front?.text("Lastmod") ?? "");
  const crawled =
    stated !== null && /T\d\d:\d\d:\d\d\.\d{4,}/.test(stated) && Math.abs(Date.parse(stated) - stamp) < SAME_MOMENT;
  return crawled ? { published: null, retrieved: date } : { published: date, retrieved: null };
}
