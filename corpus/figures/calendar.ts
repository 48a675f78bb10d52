/** What a date expression says, before the years it leaves out are filled in. */
export interface DateParts {
  end: number;
  year: number | null;
  /** Added to the year of publication: -1 for last year. Only where `year` is null. */
  yearShift: number | null;
  month: number | null;
  day: number | null;
  precision: "day" | "week" | "month" | "quarter" | "half" | "year" | "decade";
  /** 1–4 or 1–2 for quarter and half. */
  part: number | null;
  /** "last October": always before the publication. */
  past?: true;
  /** Days, weeks or months from publication for "yesterday", "this week", "last month". */
  shift: { unit: "day" | "week" | "month"; by: number } | null;
}

const MONTH_ONLY = /^\d{4}-\d{2}$/;

/**
 * The ISO date or its beginning: 2020-11-03, 2020-11, 2020, 2020-Q3, 2020-H1, 1980 (a decade), and
 * --11-03 where no year can be known. Null for relative dates without a publication date.
 */
export function isoDate(parts: DateParts, published: string | null): string | null {
  if (parts.shift !== null) return shifted(parts.shift, published);
  let year = parts.year;
  const publishedYear = published === null ? null : Number(published.slice(0, 4));
  if (year === null && parts.yearShift !== null) {
    if (publishedYear === null) return null;
    year = publishedYear + parts.yearShift;
  }
  if (year === null) year = inferYear(parts, published);
  const head = year === null ? "-" : String(year).padStart(4, "0");
  if (parts.precision === "quarter") return year === null ? null : `${head}-Q${parts.part}`;
  if (parts.precision === "half") return year === null ? null : `${head}-H${parts.part}`;
  if (parts.month === null && parts.day !== null) return dayOfMonth(parts.day, published);
  if (parts.month === null) return year === null ? null : head;
  const month = `${head}-${two(parts.month)}`;
  return parts.day === null ? month : `${month}-${two(parts.day)}`;
}

/** 5日 in a text of a known month. */
function dayOfMonth(day: number, published: string | null): string | null {
  return published === null || published.length < 7 ? null : `${published.slice(0, 7)}-${two(day)}`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

/** A month without a year is the latest one that had begun, or the next month, when the text was written. */
function inferYear({ month, past }: DateParts, published: string | null): number | null {
  if (published === null || month === null || published.length < 4) return null;
  const year = Number(published.slice(0, 4));
  if (published.length < 7) return year;
  const latest = Number(published.slice(5, 7)) + (past === true ? -1 : 1);
  return month > latest ? year - 1 : year;
}

function shifted(shift: { unit: "day" | "week" | "month"; by: number }, published: string | null): string | null {
  if (published === null || published.length < 7) return null;
  if (shift.unit === "month" || MONTH_ONLY.test(published)) {
    const months =
      Number(published.slice(0, 4)) * 12 + Number(published.slice(5, 7)) - 1 + (shift.unit === "month" ? shift.by : 0);
    return `${Math.floor(months / 12)}-${two((months % 12) + 1)}`;
  }
  const day = Date.parse(`${published.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day)) return null;
  const weekday = (new Date(day).getUTCDay() + 6) % 7;
  const days = shift.unit === "day" ? shift.by : shift.by * 7 - weekday;
  return new Date(day + days * 86_400_000).toISOString().slice(0, 10);
}

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a month and day can be: 2-30 cannot. */
export function isMonthDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= (LENGTHS[month - 1] as number);
}
