import { type ArchiveFigure, type Comparison, type Conversion, type Figure, RELATIONS, type Relation } from "../model";
import { isMoney } from "./currency";
import {
  compareDecimals,
  type Decimal,
  decimal,
  decimalText,
  divide,
  lastDigitPower,
  multiply,
  parseDecimal,
  shift,
} from "./decimal";
import { isComparable, samePart } from "./parts";
import { type Rates, rateBetween } from "./rates";

export interface FigureRelation {
  relation: Relation;
  /** page / archive, three significant digits; null inside a range or where the units cannot be brought together. */
  factor: string | null;
  converted?: Conversion;
}

interface Span {
  low: Decimal;
  high: Decimal;
}

const NEAR_LOW = decimal(9, 1);
const NEAR_HIGH = decimal(11, 1);

/**
 * How a page's figure stands to one of the archive's, at the precision of the less precise one. Null where they cannot
 * be held against each other: another measure, entity, part or dimension, or a hypothetical number.
 */
export function compareFigures(page: Figure, archive: Figure, rates: Rates): FigureRelation | null {
  if (page.measure === null || page.measure !== archive.measure) return null;
  if (page.about === null || page.about !== archive.about) return null;
  if (!isComparable(page) || !isComparable(archive) || !samePart(page, archive)) return null;
  if (page.unit !== archive.unit && !bothCounts(page.unit, archive.unit)) {
    if (!isMoney(page.unit) || !isMoney(archive.unit)) return null;
    const converted = convertPage(page, archive, rates);
    return converted === null
      ? { relation: "other-unit", factor: null }
      : { relation: "other-unit", factor: null, converted };
  }
  const { relation, factor } = relate(spanOf(page), spanOf(archive));
  if ((hasImpliedDate(page) || hasImpliedDate(archive)) && !isSameYear(page, archive)) return null;
  return { relation: isOtherDate(page, archive, relation) ? "other-date" : relation, factor };
}

/** A count without its noun agrees with any count; banks and people do not agree. */
function bothCounts(first: string, second: string): boolean {
  const counts = first.startsWith("count") && second.startsWith("count");
  return counts && (first === "count" || second === "count" || (isLender(first) && isLender(second)));
}

function isLender(unit: string): boolean {
  return unit === "count-banks" || unit === "count-institutions" || unit === "count-companies";
}

/** A statistic of which the text says no date is that of the text's year, and held against that year only. */
function hasImpliedDate(figure: Figure): boolean {
  return figure.qualifiers.includes("date-implied");
}

function isSameYear(page: Figure, archive: Figure): boolean {
  return page.asOf !== null && archive.asOf !== null && page.asOf.slice(0, 4) === archive.asOf.slice(0, 4);
}

/** Years between a dated figure and the post of an undated one from which they speak of different times. */
const YEARS_APART = 2;

/**
 * Both say when, and the years are not the same; or the page does, the archive's post is of years before or after, and the values
 * are not alike: a post of 2025 that gives the page's value for 2020 looks back. A vague one is like too many to tell.
 */
function isOtherDate(page: Figure, archive: Figure, relation: Relation): boolean {
  if (page.asOf === null) return false;
  if (archive.asOf !== null) return !isSameYear(page, archive);
  if (relation !== "differs" && !archive.qualifiers.includes("vague")) return false;
  const posted = "date" in archive ? (archive as ArchiveFigure).date : null;
  return posted !== null && Math.abs(Number(page.asOf.slice(0, 4)) - Number(posted.slice(0, 4))) >= YEARS_APART;
}

function spanOf(figure: Figure): Span {
  return { low: parseDecimal(figure.low), high: parseDecimal(figure.high) };
}

/** Same, near or differs for two spans of one unit. */
function relate(page: Span, archive: Span): { relation: Relation; factor: string | null } {
  if (isRange(page) || isRange(archive)) {
    const apart =
      compareDecimals(page.low, archive.high) > 0
        ? [page.low, archive.high]
        : compareDecimals(archive.low, page.high) > 0
          ? [page.high, archive.low]
          : null;
    if (apart === null) {
      const equal = compareDecimals(page.low, archive.low) === 0 && compareDecimals(page.high, archive.high) === 0;
      return { relation: "same", factor: equal ? "1" : null };
    }
    const factor = divide(apart[0] as Decimal, apart[1] as Decimal, 12);
    return { relation: factor !== null && isNear(factor) ? "near" : "differs", factor: factorText(factor) };
  }
  const factor = divide(page.low, archive.low, 12);
  const near = factor !== null && isNear(factor);
  const equal = compareDecimals(page.low, archive.low) === 0;
  if (equal || (near && isEqualRounded(page.low, archive.low)))
    return { relation: "same", factor: equal ? "1" : factorText(factor) };
  return { relation: near ? "near" : "differs", factor: factorText(factor) };
}

function isRange(span: Span): boolean {
  return compareDecimals(span.low, span.high) !== 0;
}

function isNear(factor: Decimal): boolean {
  return compareDecimals(factor, NEAR_LOW) >= 0 && compareDecimals(factor, NEAR_HIGH) <= 0;
}

/** Equal once both are rounded to the coarser one's last digit; trailing zeros do not count as digits. */
function isEqualRounded(a: Decimal, b: Decimal): boolean {
  const power = Math.max(lastDigitPower(a), lastDigitPower(b));
  const scale = Math.max(a.scale, b.scale);
  const gap = a.digits * 10n ** BigInt(scale - a.scale) - b.digits * 10n ** BigInt(scale - b.scale);
  return compareDecimals({ digits: (gap < 0n ? -gap : gap) * 2n, scale }, shift(decimal(1), power)) <= 0;
}

/** Three significant digits, enough to say "3.2 times". */
function factorText(factor: Decimal | null): string | null {
  if (factor === null) return null;
  const digits = (factor.digits < 0n ? -factor.digits : factor.digits).toString().length;
  const places = Math.max(0, factor.scale - digits + 3);
  return decimalText(divide(factor, decimal(1), places) as Decimal);
}

/** The year whose average rate is used: the page's date, else the archive's. */
function convertPage(page: Figure, archive: Figure, rates: Rates): Conversion | null {
  const archiveDate = archive.asOf ?? ("date" in archive ? (archive as ArchiveFigure).date : null);
  const year = (page.asOf ?? archiveDate)?.slice(0, 4);
  if (year === undefined) return null;
  const rate = rateBetween(rates, page.unit, archive.unit, year);
  if (rate === null) return null;
  const span = spanOf(page);
  const converted = { low: multiply(span.low, rate), high: multiply(span.high, rate) };
  const { relation, factor } = relate(converted, spanOf(archive));
  return {
    currency: archive.unit,
    year,
    source: rates.source,
    relation,
    factor,
    rate: decimalText(rate),
    low: decimalText(converted.low),
    high: decimalText(converted.high),
  };
}

/**
 * A page's figures that the archive can be held against: one entry for each figure and each value that the archive gives,
 * with all places that give it, in the page's order, closest relation first. Restated, earlier and planned amounts of the page are left out.
 */
export function comparePage(page: readonly Figure[], archive: readonly ArchiveFigure[], rates: Rates): Comparison[] {
  const byMeasure = new Map<string, ArchiveFigure[]>();
  for (const figure of archive) {
    const key = `${figure.measure} ${figure.about}`;
    const list = byMeasure.get(key);
    if (list === undefined) byMeasure.set(key, [figure]);
    else list.push(figure);
  }
  return page.flatMap((figure) =>
    comparisonsOf(figure, byMeasure.get(`${figure.measure} ${figure.about}`) ?? [], rates),
  );
}

function comparisonsOf(page: Figure, archive: readonly ArchiveFigure[], rates: Rates): Comparison[] {
  if (page.qualifiers.includes("restated")) return [];
  const groups = new Map<string, Comparison>();
  for (const figure of archive) {
    const found = compareFigures(page, figure, rates);
    if (found === null) continue;
    const key = `${found.relation} ${figure.low} ${figure.high} ${figure.unit}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { ...page, ...found, archive: [figure] });
    else group.archive.push(figure);
  }
  for (const group of groups.values()) group.archive.sort((a, b) => (b.date ?? "").localeCompare(a.date ?? ""));
  return [...groups.values()].sort((a, b) => RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation));
}
