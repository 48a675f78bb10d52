import { DIGITS_MAX } from "../limits";
import { CHINESE_DIGITS } from "../text/chinese-digits";
import { readDigits } from "./arabic";
import { decimal, decimalText, parseDecimal } from "./decimal";
import { addPairs, isDigit, isSpace, type Numeral, type Pair, shiftPair, skipSpace } from "./numeral";

const SMALL: Record<string, number> = { 十: 1, 百: 2, 千: 3, 拾: 1, 佰: 2, 仟: 3 };
const BIG: Record<string, number> = { 万: 4, 亿: 8 };

/** Characters that a Chinese numeral may begin with. */
export const CHINESE_STARTS = `${Object.keys(CHINESE_DIGITS).join("")}${Object.keys(SMALL).join("")}万亿几数半好`;

/** 3.7 兆 is 10^12 in Taiwan, 10^6 elsewhere: read only before these, where the sense is clear. */
const TRILLION_UNITS = ["元", "圆", "美", "台", "日", "韩", "新", "欧元", "港", "英镑", "人民币", "加元", "澳", "卢"];

const TRILLION_REACH = 60;

/** Before a currency; at the end of a clause only where the text has just counted in it: 2.15兆元人民币，其中消费信贷1.73兆，. */
function isTrillion(text: string, at: number): boolean {
  if (TRILLION_UNITS.some((unit) => text.startsWith(unit, at + 1))) return true;
  return (
    "，。；、,;)）".includes(text[at + 1] ?? "。") &&
    /兆[元美人港]/.test(text.slice(Math.max(0, at - TRILLION_REACH), at))
  );
}

/** 6 万亿亿 is as large as anything written; beyond it is play. */
const POWER_MAX = 24;

/** Words that write 万 and 亿 in slang. */
const SLANG: [string, number][] = [
  ["小目标", 8],
  ["达不溜", 4],
  ["w", 4],
];

interface State {
  share: boolean;
  total: Pair | null;
  totalPower: number;
  section: Pair | null;
  pending: Pair | null;
  lastPower: number;
  afterZero: boolean;
  afterBig: boolean;
  vague: boolean;
  over: boolean;
  digits: number;
}

/**
 * Reads the numeral at `start`: Chinese, Arabic or both (3 千多亿, 两万五千亿, 二点五万亿, 十几, 6 万亿亿).
 * Null where no number begins there; `share` for what follows 百分之, where a point needs no unit. One pass, no backtracking.
 */
export function readChinese(text: string, start: number, share = false): Numeral | null {
  const state: State = {
    share,
    total: null,
    totalPower: 0,
    section: null,
    pending: null,
    lastPower: 0,
    afterZero: false,
    afterBig: false,
    vague: false,
    over: false,
    digits: 0,
  };
  let at = start;
  let arabic = false;
  let plain = false;
  if (isDigit(text.charCodeAt(at))) {
    const run = readDigits(text, at);
    if (run.value === null) return null;
    state.pending = [run.value, run.value];
    state.digits = 1;
    at = run.end;
    arabic = true;
    plain = run.plain;
  } else if (text[at] === "好") {
    if (text[at + 1] !== "几") return null;
    at++;
  }
  const first = at;
  for (;;) {
    if (state.digits > DIGITS_MAX || state.totalPower > POWER_MAX) return null;
    const next = step(text, arabic && isSpace(text.charCodeAt(at)) ? skipSpace(text, at) : at, state, arabic);
    if (next < 0) break;
    at = next;
  }
  const value = finish(state);
  if (value === null || state.digits > DIGITS_MAX) return null;
  return {
    start,
    end: at,
    low: value[0],
    high: value[1],
    vague: state.vague,
    over: state.over,
    bare: state.digits === 0,
    magnitude: magnitude(state),
    plain: plain && at === first,
    words: !arabic,
  };
}

/** Takes the next character or phrase into the state; the position after it, or -1 where the numeral ends. */
function step(text: string, at: number, state: State, arabic: boolean): number {
  const char = text[at];
  if (char === undefined) return -1;
  const digit = CHINESE_DIGITS[char];
  if (digit !== undefined) return takeDigit(text, at, digit, state, arabic);
  const small = SMALL[char];
  if (small !== undefined) return takeSmall(at, small, state);
  const big = BIG[char];
  if (big !== undefined) return takeBig(at, big, state);
  switch (char) {
    case "几":
    case "数":
      return takeVague(text, at, char, state);
    case "多":
    case "余":
    case "来":
      return takeOver(text, at, char, state, arabic);
    case "点":
      return takePoint(text, at, state);
    case "半":
      if (state.digits > 0 || state.section !== null || state.total !== null) return -1;
      state.pending = [parseDecimal("0.5"), parseDecimal("0.5")];
      state.digits = 1;
      state.lastPower = -1;
      return at + 1;
    case "兆":
      return state.pending !== null && isTrillion(text, at) ? takeBig(at, 12, state) : -1;
    case "个":
      return takeSlang(text, skipSpace(text, at + 1), state);
    default:
      if (arabic && state.afterBig && isDigit(text.charCodeAt(at)) && !isSpace(text.charCodeAt(at - 1))) {
        const run = readDigits(text, at);
        if (run.value === null) return -1;
        state.pending = [run.value, run.value];
        state.afterBig = false;
        state.afterZero = run.end - at > 1;
        return run.end;
      }
      return arabic ? takeSlangMultiplier(text, at, state) : -1;
  }
}

function takeDigit(text: string, at: number, digit: number, state: State, arabic: boolean): number {
  if (arabic && state.section === null && state.total === null) return -1;
  if (state.lastPower === -1) return -1;
  if (digit === 0 && state.pending === null) {
    if (state.section === null && state.total === null) {
      state.pending = [decimal(0), decimal(0)];
      state.digits++;
    } else if (arabic && state.afterBig && isDigit(text.charCodeAt(at + 1))) return at + 1;
    else if (CHINESE_DIGITS[text[at + 1] ?? ""] === undefined && SMALL[text[at + 1] ?? ""] === undefined) return -1;
    state.afterZero = true;
    state.afterBig = false;
    return at + 1;
  }
  if (state.pending === null) {
    state.pending = [decimal(digit), decimal(digit)];
  } else {
    if (state.vague || state.section !== null) return pairOfDigits(at, digit, state);
    const next = text[at + 1] ?? "";
    const ranged = CHINESE_DIGITS[next] === undefined && state.digits === 1 && state.pending[1].digits > 0n;
    if (ranged && isNeighbour(state.pending[1].digits, digit)) state.pending = [state.pending[0], decimal(digit)];
    else state.pending = [positional(state.pending[0], digit), positional(state.pending[1], digit)];
  }
  state.digits++;
  state.afterBig = false;
  return at + 1;
}

/** 十七八, 一百二三十: a second digit right after the first, one higher. */
function pairOfDigits(at: number, digit: number, state: State): number {
  if (state.vague || state.pending === null || !isNeighbour(state.pending[1].digits, digit)) return -1;
  state.pending = [state.pending[0], decimal(digit)];
  state.digits++;
  return at + 1;
}

function isNeighbour(first: bigint, second: number): boolean {
  return first + 1n === BigInt(second) || (first === 3n && second === 5);
}

function positional(value: { digits: bigint }, digit: number) {
  return decimal(value.digits * 10n + BigInt(digit));
}

function takeSmall(at: number, power: number, state: State): number {
  if (state.lastPower === -1) return -1;
  if (state.section !== null && state.pending === null && power >= state.lastPower) return -1;
  if (state.section !== null && state.lastPower > 0 && power >= state.lastPower && !state.afterZero) return -1;
  if (state.pending === null && power === 1) state.digits++;
  const pending = state.pending ?? [decimal(1), decimal(1)];
  state.section = addPairs(state.section, shiftPair(pending, power));
  state.pending = null;
  state.lastPower = power;
  state.afterZero = false;
  state.afterBig = false;
  return at + 1;
}

function takeBig(at: number, power: number, state: State): number {
  const group = addPairs(
    state.section,
    isSpokenShort(state) ? shiftPair(state.pending as Pair, state.lastPower - 1) : state.pending,
  );
  if (group === null && state.total !== null) {
    if (!state.afterBig || (power === 4 && state.totalPower >= 8)) return -1;
    state.total = shiftPair(state.total, power);
    state.totalPower += power;
  } else if (state.total !== null && power > state.totalPower) {
    state.total = shiftPair(addPairs(state.total, group) as Pair, power);
    state.totalPower += power;
  } else {
    if (state.total !== null && power === state.totalPower) return -1;
    state.total = addPairs(state.total, shiftPair(group ?? [decimal(1), decimal(1)], power));
    state.totalPower = power;
  }
  state.section = null;
  state.pending = null;
  state.lastPower = power;
  state.afterBig = true;
  state.afterZero = false;
  return at + 1;
}

function takeVague(text: string, at: number, char: string, state: State): number {
  const begins = state.pending === null && state.section === null && state.total === null;
  const next = text[at + 1] ?? "";
  if (
    char === "数" &&
    (!begins || (SMALL[next] === undefined && BIG[next] === undefined && !"家年天月倍".includes(next)))
  )
    return -1;
  if (state.pending !== null || state.lastPower === -1) return -1;
  state.pending = [decimal(begins ? 1 : 0), decimal(10)];
  state.vague = true;
  state.digits++;
  state.afterBig = false;
  return at + 1;
}

/** 多, 余 and 来 after a round number; a big unit may follow (3000 多亿, 2000来亿). */
function takeOver(text: string, at: number, char: string, state: State, arabic: boolean): number {
  if (state.over || state.vague) return -1;
  const round =
    state.pending === null
      ? state.lastPower > 0
      : arabic && state.section === null && state.pending[0].scale === 0 && state.pending[0].digits % 10n === 0n;
  if (!round && !(char === "多" && arabic && state.afterBig)) return -1;
  const next = text[at + 1] ?? "";
  if (char === "余" && "额款下地震热力".includes(next)) return -1;
  if (char === "来" && BIG[next] === undefined && (state.lastPower < 1 || !"个年天家人倍块岁种次".includes(next)))
    return -1;
  if (char === "多" && "少数么半样元家民次".includes(next) && !(next === "家" || next === "次" || next === "元"))
    return -1;
  state.over = true;
  const big = skipSpace(text, at + 1);
  return BIG[text[big] ?? ""] !== undefined ? big : at + 1;
}

/** 二点五万亿: a point between Chinese digits, followed by something that is counted. */
function takePoint(text: string, at: number, state: State): number {
  const whole = addPairs(state.section, state.pending);
  if (whole === null || state.total !== null || whole[0].scale > 0) return -1;
  if (state.section !== null && !state.share) return -1;
  let end = at + 1;
  let fraction = "";
  while (CHINESE_DIGITS[text[end] ?? ""] !== undefined && fraction.length < 20)
    fraction += CHINESE_DIGITS[text[end++] as string];
  if (fraction === "" || state.vague) return -1;
  if (!state.share && !"万亿千百倍个%元米成折年亩".includes(text[end] ?? " ")) return -1;
  const value = parseDecimal(`${decimalText(whole[0])}.${fraction}`);
  state.section = null;
  state.pending = [value, value];
  return end;
}

/** 八个亿, 一个多亿, 10 个 w, 1 个小目标. */
function takeSlang(text: string, at: number, state: State): number {
  if (state.pending === null && state.section === null && !state.afterBig) return -1;
  if (text.startsWith("多亿", at) && !state.over && !state.vague) {
    state.over = true;
    return takeBig(at + 1, 8, state);
  }
  return text[at] === "亿" && text[at + 1] !== "万" ? takeBig(at, 8, state) : takeSlangMultiplier(text, at, state);
}

function takeSlangMultiplier(text: string, at: number, state: State): number {
  for (const [word, power] of SLANG) {
    if (!text.startsWith(word, at)) continue;
    const after = at + word.length;
    const code = text.charCodeAt(after);
    if (word === "w" && ((code >= 0x61 && code <= 0x7a) || isDigit(code) || isWatts(text, after))) return -1;
    takeBig(at, power, state);
    return after;
  }
  return -1;
}

/** 25W 快充: watts, not 万. */
function isWatts(text: string, at: number): boolean {
  const next = skipSpace(text, at);
  return "充快闪功灯".includes(text[next] ?? " ") || text.startsWith("无线", next);
}

function finish(state: State): Pair | null {
  const pending = isSpokenShort(state) ? shiftPair(state.pending as Pair, state.lastPower - 1) : state.pending;
  return addPairs(addPairs(state.total, state.section), pending);
}

/** 一千八, 千六亿: a last digit counts the next smaller unit. */
function isSpokenShort({ pending, afterZero, vague, lastPower }: State): boolean {
  return pending !== null && !afterZero && !vague && lastPower > 1 && pending[1].digits < 10n && pending[0].scale === 0;
}

function magnitude(state: State): number {
  return state.section === null && state.pending === null && state.total !== null ? state.totalPower : 0;
}

/** Value of one Chinese digit, for 八成 and 十分之三; undefined for any other character. */
export function chineseDigit(char: string | undefined): number | undefined {
  return char === undefined ? undefined : CHINESE_DIGITS[char];
}
