/** Characters looked at: programs and settings show what they are from their first lines. */
const SAMPLE = 20_000;

/** Share of such marks from which a text is no prose: articles lie below 0.02, most program text above 0.06. */
const MARKS_SHARE = 0.05;

/** So few marks prove nothing: two brackets and a slash are much in a note of one line. */
const MARKS_MIN = 12;

/** What program text is full of and prose is not. */
const MARKS = new Set("{}()[];=<>|\\_*+`~^&/$");

/** Markup around prose, and formulas, asides in brackets, sums of money and dates in it, whose marks must not count. */
const NO_MARKS: [RegExp, string][] = [
  [/^ {0,3}(`{3,9}|~{3,9})[^\n]*\n[\s\S]*?^ {0,3}\1[^\n]*$/gm, ""],
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
  const sample = NO_MARKS.reduce((rest, [part, instead]) => rest.replace(part, instead), text.slice(0, SAMPLE));
  let ink = 0;
  let marks = 0;
  for (const char of sample) {
    if (char.trim() === "") continue;
    ink++;
    if (MARKS.has(char)) marks++;
  }
  return marks >= MARKS_MIN && marks / ink > MARKS_SHARE;
}
