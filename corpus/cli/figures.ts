import { parseArgs } from "node:util";
import { parse } from "parse5";
import { extractFigures } from "../figures/extract";
import { compileMeasures, loadMeasures, type MeasureTable } from "../figures/measures";
import type { ArchiveFigure, Figure } from "../model";
import { NO_FILTERS } from "../model";
import { isPack, type OpenedPack, openPack } from "../pack/read";
import { decodeText } from "../readers/decode";
import { pageFacts } from "../readers/page-facts";
import { compileMatcher } from "../terms/compile";
import { loadMatcher, type Matcher } from "../terms/matcher";
import { findMentions } from "../terms/mentions";
import { textLanguage } from "../text/language";
import { bytesOf, naming, packAt } from "./files";
import { isPage, pageText } from "./page-text";
import { atMost, listed, print, required, UsageError } from "./usage";

type Listed = Pick<
  Figure,
  "surface" | "start" | "end" | "low" | "high" | "unit" | "qualifiers" | "measure" | "about" | "asOf"
> & {
  document: string | null;
  post: number | null;
  passage: string | null;
};

/** `figures (PACK | FILE)`: every figure, with offsets into its passage or the file's text. */
export async function figuresCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { json: { type: "boolean" } } });
  atMost(positionals, 1);
  const path = required(positionals, 0, "PACK or FILE");
  const bytes = bytesOf(path);
  const figures = isPack(bytes)
    ? await figuresOfPack(naming(path, () => openPack(bytes)))
    : await figuresOfFile(path, bytes);
  print(values.json, { figures }, () => listed(figures.map(line), "There are no figures."));
  return 0;
}

/** `compare PACK FILE [--published DATE]`: the figures of a page that the archive can be held against; an .html file may state its date. */
export async function compareCommand(args: string[]): Promise<number> {
  const options = { json: { type: "boolean" }, published: { type: "string" } } as const;
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  atMost(positionals, 2);
  const told = isoFlag(values.published);
  const pack = packAt(required(positionals, 0, "PACK"));
  const path = required(positionals, 1, "FILE");
  const bytes = bytesOf(path);
  const text = pageText(path, bytes);
  const page = readFigures(text, pack.matcher, pack.measures, told ?? statedDate(path, bytes));
  const compared = await pack.archive.compare(page, NO_FILTERS);
  const figures = compared.map(
    ({ surface, start, end, low, high, unit, measure, about, relation, factor, archive }) => ({
      surface,
      start,
      end,
      low,
      high,
      unit,
      measure,
      about,
      relation,
      factor,
      archive: archive.map(ofArchive),
    }),
  );
  print(values.json, { figures }, () =>
    listed(
      figures.map(
        (figure) =>
          `${figure.surface}  ${figure.relation}  ${figure.measure}  ${figure.archive.map((a) => a.surface).join(", ")}`,
      ),
      "There are no figures that the archive can be held against.",
    ),
  );
  return 0;
}

async function figuresOfPack(pack: OpenedPack): Promise<Listed[]> {
  const found: Listed[] = [];
  for (const { id } of await pack.archive.documents(NO_FILTERS)) {
    const view = await pack.archive.document(id);
    for (const { post, passages } of view?.body ?? []) {
      for (const passage of passages) {
        found.push(...passage.figures.map((figure) => place(figure, id, post.post, passage.id)));
      }
    }
  }
  return found;
}

/** A file is read with our own lexicon, as there is no pack to bring one. */
async function figuresOfFile(path: string, bytes: Uint8Array): Promise<Listed[]> {
  const { lexiconAt } = await import("./lexicon-files");
  const lexicon = lexiconAt();
  const matcher = loadMatcher(compileMatcher(lexicon.terms));
  const measures = loadMeasures(compileMeasures(lexicon.measures));
  return readFigures(pageText(path, bytes), matcher, measures, statedDate(path, bytes)).map((figure) =>
    place(figure, null, null, null),
  );
}

function readFigures(text: string, matcher: Matcher, measures: MeasureTable, published: string | null): Figure[] {
  const mentions = findMentions(matcher, text, { gated: false });
  return extractFigures(text, { language: textLanguage(text), mentions, published, measures });
}

/** When a page says that it was published: "last year" is read from there. */
function statedDate(path: string, bytes: Uint8Array): string | null {
  if (!isPage(path)) return null;
  const html = decodeText(bytes);
  return pageFacts(parse(html), html).published;
}

function isoFlag(value: string | undefined): string | null {
  if (value === undefined) return null;
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(value))
    throw new UsageError(`--published takes a date as 2020-11-03, not "${value}".`);
  return value;
}

function ofArchive(figure: ArchiveFigure): Listed {
  return place(figure, figure.document, figure.post, figure.passage);
}

function place(figure: Figure, document: string | null, post: number | null, passage: string | null): Listed {
  const { surface, start, end, low, high, unit, qualifiers, measure, about, asOf } = figure;
  return { document, post, passage, surface, start, end, low, high, unit, qualifiers, measure, about, asOf };
}

function line(figure: Listed): string {
  const value = figure.low === figure.high ? figure.low : `${figure.low}–${figure.high}`;
  const known = [figure.measure, figure.about, figure.asOf].filter((part) => part !== null).join(", ");
  return `${figure.passage ?? figure.start}  ${figure.surface}  = ${value} ${figure.unit}  ${known}  ${figure.qualifiers.join(" ")}`;
}
