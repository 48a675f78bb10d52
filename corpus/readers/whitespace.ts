const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffc\u00ad]/g;
const RUN = /[\s\u3000]+/g;

const PLAIN = 0;
const SPACES = 1;
const LINES = 2;
const HIDDEN = 4;

/** One line of running text: white space runs become one space, invisible characters and the ends are dropped. */
export function oneLine(text: string): string {
  const needs = needsOf(text);
  if (needs === PLAIN) return text;
  const visible = needs & HIDDEN ? text.replace(INVISIBLE, "") : text;
  const joined = needs & LINES ? joinLines(visible) : visible;
  return joined.replace(RUN, " ").trim();
}

/** What a text has that must go, told in one pass: most pieces have nothing. */
function needsOf(text: string): number {
  let needs = PLAIN;
  let space = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x3000 && code < 0xfe00) space = false;
    else if (code === 0x20) {
      if (space) needs |= SPACES;
      space = true;
    } else if (code === 0x0a) {
      needs |= LINES;
      space = true;
    } else if ((code > 0x20 && code < 0xa0) || (code > 0xad && code < 0x2000)) space = false;
    else if (code < 0x20 || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f)
      needs |= SPACES;
    else {
      if (code === 0xad || code === 0xfeff || code === 0xfffc || (code >= 0x200b && code <= 0x2064)) needs |= HIDDEN;
      space = false;
    }
  }
  return space && text !== "" ? needs | SPACES : needs;
}

/** Whether a character belongs to writing that puts no spaces between words. */
export function isCjk(char: string | undefined): boolean {
  if (char === undefined) return false;
  const code = char.charCodeAt(0);
  return (
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe4f) ||
    (code >= 0xff00 && code <= 0xffef)
  );
}

/** Line breaks of the source become a space between words and nothing beside Chinese: there they only wrap or indent the markup. */
function joinLines(text: string): string {
  const parts: string[] = [];
  let last = "";
  for (const line of text.split("\n")) {
    const part = line.trim();
    if (part === "") continue;
    if (last !== "" && !isCjk(last.at(-1)) && !isCjk(part[0])) parts.push(" ");
    parts.push(part);
    last = part;
  }
  return parts.join("");
}
