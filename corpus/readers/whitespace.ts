const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffc\u00ad]/g;
const HAS_INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffc\u00ad]/;
const HAS_RUN = /[\t\r\f\v\u00a0\u2000-\u200a\u202f\u3000]| {2}|^ | $/;

/** One line of running text: white space runs become one space, invisible characters and the ends are dropped. */
export function oneLine(text: string): string {
  const visible = HAS_INVISIBLE.test(text) ? text.replace(INVISIBLE, "") : text;
  const joined = visible.includes("\n") ? joinLines(visible) : visible;
  return HAS_RUN.test(joined) ? joined.replace(/[\s\u3000]+/g, " ").trim() : joined;
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
