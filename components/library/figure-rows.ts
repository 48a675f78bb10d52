import type { ArchiveFigure, LineUp } from "../../corpus/model";

/** A figure of a line-up; its measure is known. */
export interface FigureRow extends ArchiveFigure {
  measure: string;
}

/** All figures of the line-ups, each once. */
export function figureRows(lineUps: LineUp[]): FigureRow[] {
  const seen = new Set<string>();
  return lineUps.flatMap((lineUp) =>
    lineUp.figures.flatMap((figure) => {
      const key = figureKey(figure);
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ ...figure, measure: figure.measure ?? lineUp.measure, about: figure.about ?? lineUp.about }];
    }),
  );
}

/** A figure's place in the archive: no two share it. */
export function figureKey(figure: ArchiveFigure): string {
  return `${figure.passage} ${figure.start} ${figure.end}`;
}

const CSV_COLUMNS = [
  "surface",
  "low",
  "high",
  "unit",
  "qualifiers",
  "measure",
  "about",
  "asOf",
  "source",
  "author",
  "date",
  "document",
  "post",
  "passage",
  "sentence",
] as const;

/** By this mark at their beginning spreadsheets know UTF-8; without it they show Chinese as other characters. */
const UTF_8 = "\ufeff";

/** The figures with everything needed to find each again, as comma-separated values (RFC 4180). */
export function figuresCsv(rows: FigureRow[]): string {
  const lines = rows.map((row) =>
    CSV_COLUMNS.map((column) => {
      const value = row[column];
      if (value === null) return "";
      if (Array.isArray(value)) return csvField(value.join(" "));
      return csvField(typeof value === "object" ? value.name : String(value));
    }).join(","),
  );
  return `${UTF_8}${[CSV_COLUMNS.join(","), ...lines].join("\r\n")}\r\n`;
}

function csvField(text: string): string {
  // A spreadsheet would run a text that begins so as a formula, a negative number alone aside.
  const safe = /^[=+@\t\r-]/.test(text) && !/^-\d[\d.,\s%]*$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The same as JSON, one object a figure. */
export function figuresJson(rows: FigureRow[]): string {
  return `${JSON.stringify(rows, CSV_AND_SOURCE, 2)}\n`;
}

const CSV_AND_SOURCE = [...CSV_COLUMNS, "id", "name", "kind"];
