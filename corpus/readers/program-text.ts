/** Characters looked at: programs and settings show what they are from their first lines. */
const SAMPLE = 20_000;

/** Share of such marks from which a text is no prose: articles lie below 0.02, most program text above 0.06. */
const MARKS_SHARE = 0.05;

/** So few marks prove nothing: two brackets and a slash are much in a note of one line. */
const MARKS_MIN = 12;

/** What program text is full of and prose is not. */
const MARKS = new Set("{}()[];=<>|\\_*+`~^&/$");

/** Code in fences; one that stays open runs to the end. */
const FENCED = /^ {0,3}(`{3,9}|~{3,9})[^\n]*\n[\s\S]*?(?:^ {0,3}\1[^\n]*$|(?![\s\S]))/gm;

/** Markup around prose, and formulas, asides in brackets, sums of money and dates in it, whose marks must not count. */
const NO_MARKS: [RegExp, string][] = [
  [FENCED, ""],
  [/<!--[\s\S]*?-->|<\/?[a-z][^<>]*>/gi, ""],
  [/`[^`\n]+`|https?:\/\/\S+/g, ""],
  [/\]\([^()\s]*(?:\s+"[^"\n]*")?\)/g, "]"],
  [/^.*\|.*\|.*$/gm, ""],
  [/\$\$[^$]*\$\$|\$(?=\S)[^$\n]*(?<=\S)\$(?!\w)/g, ""],
  [/\\(?=[!-/:-@[-`{-~])/g, ""],
  [/^[ \t]*(?:[#>*+-]+|\d+[.)])[ \t]/gm, ""],
  [/\[([^[\]\n]*)\]/g, "$1"],
  [/(?<![\w$])\(([^(){}[\]=;\n]*)\)/g, "$1"],
  [/\$(?=\d)|(?<=\d)\/(?=\d)/g, ""],
  [/\*{2,}|__|(?<!\S)[*_]{1,3}|[*_]{1,3}(?!\S)|={3,}/g, ""],
];

/** Whether a text is a program, a script or data rather than something written for people, Markdown or not. */
export function isProgramText(text: string): boolean {
  if (text.startsWith("#!")) return true;
  const sample = text.slice(0, SAMPLE);
  const lines = marginLines(sample);
  const { code, prose, other } = counted(lines, SETTING.test(sample));
  if (code.lines >= CODE_MIN && code.lines > 2 * prose.lines && code.ink > prose.ink) return true;
  const article = prose.lines >= PROSE_MIN && prose.lines > 2 * other.lines && prose.lines >= 8 * code.lines;
  return isFullOfMarks(article ? lines.join("\n") : sample);
}

function isFullOfMarks(text: string): boolean {
  const sample = NO_MARKS.reduce((rest, [part, instead]) => rest.replace(part, instead), text);
  let ink = 0;
  let marks = 0;
  for (const char of sample) {
    if (char.trim() === "") continue;
    ink++;
    if (MARKS.has(char)) marks++;
  }
  return marks >= MARKS_MIN && marks / ink > MARKS_SHARE;
}

/** Lines at the margin from which their shapes tell something: settings of one or two lines may be a note. */
const CODE_MIN = 3;

/** Lines of prose at the margin beside which what is indented is code that an article shows. */
const PROSE_MIN = 3;

interface Count {
  lines: number;
  ink: number;
}

/** Comments in some language, or headings in Markdown: they say nothing of the rest. */
const COMMENT = /^ *(?:#|\/\/|\/\*|\*\/?(?:\s|$)|;|--(?:\s|$)|%|dnl\b)/;
const MARKUP = /^ *(?:(?:[-+>]|\d+[.)])\s+)+|!?\[[^[\]]*\]\([^()]*\)|https?:\/\/\S+|`[^`]*`|<\/?[a-z][^<>]*>/gi;
/** `name = value` of programs. */
const KEY = /^[\w$.*@/"'[\]-]+\s*(?::=|\+=|\?=|=>|=)/;
/** A name over other lines, or a switch: what settings have and a glossary, a talk or fields above a note have not. */
const SETTING = /^ *(?:- +)?["']?[a-z_$@./][\w$.@/-]*["']?:(?: +(?:true|false|null|\[[^\]]*\]|\{[^}]*\}))? *(?:#.*)?$/m;
/** `name: value` of a line; capitalized labels are those of speakers and lists. */
const LABEL = /^["']?[a-z_$@./][\w$.@/-]*["']?\s*:(?=\s|$)/;
/** A statement or a block that opens, closes or goes on. */
const STATEMENT =
  /[;{}\\]$|^[}\])][}\]);,]*$|^[\w$.]+\(.*\)\s*[:{;,]?$|[({[]$|^from [\w.]+ import\b|^import [\w.]+$|^(?:def|class) .*:$/;
const SENTENCE_END = /\p{L}[.!?]$/u;
const WORD = /^["'“‘(*_]*\p{L}[\p{L}\p{M}'’–—-]*[)*_"”]*[,.;:!?]?["'”’)]*$/u;
const WORD_MAX = 40;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

function marginLines(sample: string): string[] {
  const text = sample.replace(FENCED, "").replace(/<!--[\s\S]*?-->/g, "");
  return text.split("\n").filter((line) => line.trim() !== "" && !/^(?: {4}|\t)/.test(line));
}

/** How many lines have the shape of program text, how many that of prose, and how many neither. */
function counted(lines: readonly string[], settings: boolean): { code: Count; prose: Count; other: Count } {
  const code = { lines: 0, ink: 0 };
  const prose = { lines: 0, ink: 0 };
  const other = { lines: 0, ink: 0 };
  for (const line of lines) {
    if (COMMENT.test(line)) continue;
    const bare = line.replace(MARKUP, " ").trim();
    const kind = isCode(bare, settings) ? code : isSaid(bare, 5, 0.7, 6) ? prose : other;
    kind.lines++;
    kind.ink += bare.length;
  }
  return { code, prose, other };
}

function isCode(line: string, settings: boolean): boolean {
  if (isVerse(line)) return false;
  const key = KEY.test(line) || (settings && LABEL.test(line));
  const shaped = STATEMENT.test(line) || (key && !SENTENCE_END.test(line));
  return shaped && !isSaid(line, 8, 0.8, 8);
}

/** Words alone before a hard line break of Markdown, or a semicolon behind which a verse goes on. */
function isVerse(line: string): boolean {
  const words = line.replace(/\\$/, "");
  return (words !== line || /(?: \S+){2}/.test(line)) && /^\p{L}[\p{L}\p{M} '’–—,-]*[.,;:!?]?$/u.test(words);
}

/** Whether a line says something: so many words of which such a share is nothing but letters, or so many Chinese characters. */
function isSaid(line: string, words: number, share: number, chinese: number): boolean {
  if ((line.match(CJK)?.length ?? 0) >= chinese) return true;
  const parts = line.split(/\s+/);
  const plain = parts.filter((part) => part.length <= WORD_MAX && WORD.test(part)).length;
  return parts.length >= words && plain >= share * parts.length;
}
