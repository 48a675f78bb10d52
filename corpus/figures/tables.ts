import type { Span } from "../text/sentences";
import { isMoney } from "./currency";
import { isDigit } from "./numeral";
import type { Unit, Units } from "./units";

/** How far back the head of a table is looked for, in characters. */
const REACH = 600;
/** Longest bracket that holds nothing but a unit. */
const BRACKET_MAX = 24;

/**
 * The unit that a table states for a number without one: in brackets in the label of its row, in the head of its
 * column, or after 单位 above the table. Null outside tables and where none is stated.
 */
export function tableUnit(units: Units, text: string, at: number): Unit | null {
  const from = Math.max(0, at - REACH);
  const near = text.slice(from, at);
  const line = from + near.lastIndexOf("\n") + 1;
  if (line === from && from > 0) return null;
  const lead = text.slice(line, at);
  const own = bracketUnit(units, lead);
  if (own !== null) return own;
  const column = separators(lead);
  if (column === 0 || isYear(text, at)) return null;
  const stop = Math.max(0, line - REACH);
  for (let end = line - 1; end > stop; ) {
    const start = stop + text.slice(stop, end).lastIndexOf("\n") + 1;
    const above = text.slice(start, end);
    if (separators(above) === 0) return statedUnit(units, above) ?? bracketUnit(units, above);
    const cells = above.split(SEPARATOR);
    const cell = cells[column] ?? "";
    const found =
      bracketUnit(units, cell) ?? statedUnit(units, above) ?? (isHead(cell) ? cornerUnit(units, cells) : null);
    if (found !== null) return found;
    end = start - 1;
  }
  return null;
}

const SEPARATOR = /[\t|]/;

/** The cells above a number of a table in its column, nearest first, as spans of the text. None outside tables and in a row's label. */
export function columnCells(text: string, at: number): Span[] {
  const stop = Math.max(0, at - REACH);
  const line = Math.max(stop, text.lastIndexOf("\n", at - 1) + 1);
  const cells: Span[] = [];
  if (line === stop && stop > 0) return cells;
  const column = separators(text.slice(line, at));
  if (column === 0) return cells;
  for (let end = line - 1; end > stop; ) {
    const from = stop + text.slice(stop, end).lastIndexOf("\n") + 1;
    let start = from;
    for (let passed = 0; passed < column && start < end; start++) if (SEPARATOR.test(text[start] as string)) passed++;
    if (start === from || start >= end) break;
    const close = text.slice(start, end).search(SEPARATOR);
    cells.push({ start, end: close < 0 ? end : start + close });
    end = from - 1;
  }
  return cells;
}

function separators(line: string): number {
  let count = 0;
  for (const char of line) if (char === "\t" || char === "|") count++;
  return count;
}

/** A plain 1900 to 2099 in a table is a head of its own. */
function isYear(text: string, at: number): boolean {
  const head = text.slice(at, at + 2);
  if (head !== "19" && head !== "20") return false;
  return (
    isDigit(text.charCodeAt(at + 2)) &&
    isDigit(text.charCodeAt(at + 3)) &&
    !".,0123456789".includes(text[at + 4] ?? " ")
  );
}

/** Whether a cell heads its column: no number stands in it but a year. */
function isHead(cell: string): boolean {
  return !/\d/.test(cell.replace(/(?:19|20)\d\d/g, ""));
}

/** "RMB million" or "(in millions of yuan)" in the first cell of a table's head. */
function cornerUnit(units: Units, cells: readonly string[]): Unit | null {
  const corner = (cells.find((cell) => cell.trim() !== "") ?? "").trim();
  const unit = unitOf(units, corner);
  return bracketUnit(units, corner) ?? (unit !== null && isMoney(unit.unit) ? unit : null);
}

/** The unit in the last brackets of a label, after which only numbers and separators stand. */
function bracketUnit(units: Units, label: string): Unit | null {
  const close = Math.max(label.lastIndexOf(")"), label.lastIndexOf("）"));
  if (close < 0) return null;
  for (let at = close + 1; at < label.length; at++)
    if (!"0123456789.,-−–+|%: \t\\/".includes(label[at] as string)) return null;
  const open = Math.max(label.lastIndexOf("(", close), label.lastIndexOf("（", close));
  if (open < 0 || close - open > BRACKET_MAX) return null;
  return unitOf(units, label.slice(open + 1, close).trim());
}

/** 单位：亿元. */
function statedUnit(units: Units, line: string): Unit | null {
  const at = line.indexOf("单位");
  if (at < 0) return null;
  const rest = line.slice(at + 2).replace(/^[:： ]+/, "");
  const end = rest.search(/[\s)）,，;；|]/);
  return unitOf(units, end < 0 ? rest.slice(0, BRACKET_MAX) : rest.slice(0, end));
}

/** 亿元, %, $m, RMB bn, RMB'000, million yuan, "in millions of yuan", "RMB in millions": a unit and nothing else. */
function unitOf(units: Units, words: string): Unit | null {
  const rest = words
    .replace(/^单位[:： ]*/, "")
    .replace(/^人民币(?=[百千万亿元])|^in /, "")
    .replace(/^(\S+) in (?=[tmb][a-z]*s$)/, "$1 ")
    .replace(/\b(thousand|million|billion)s(?: of)?\b/, "$1");
  for (const [word, power] of [["", 0] as const, ...units.words.powers]) {
    if (!rest.startsWith(word)) continue;
    const unit = units.after(rest, word.length);
    if (unit !== null && unit.end === rest.length) return { ...unit, power: unit.power + power };
  }
  for (const [word, power] of [["", 0] as const, ...units.words.suffixes]) {
    if (!rest.endsWith(word)) continue;
    const end = rest.length - word.length;
    const sign = end > 0 ? units.before(rest, end) : null;
    if (sign !== null && sign.start === 0 && isMoney(sign.unit)) return { unit: sign.unit, end: rest.length, power };
  }
  return null;
}
