import { parseDocument } from "yaml";

/** Values of a YAML front matter as text; lists stay lists of text. */
export interface FrontMatter {
  /** A value as text, with entities and line breaks resolved; null where it is absent or empty. */
  text(key: string): string | null;
  list(key: string): string[];
  has(key: string): boolean;
  /** The value as YAML has it, with its own types, for formats with nested values. */
  raw(): Record<string, unknown>;
}

/** Brackets in one line, or levels of indentation, beyond which YAML is read line by line. */
const FLOW_MAX = 60;

/** Longest front matter in lines: threads of the old backup keep their comments in it. */
const LINES_MAX = 50_000;

/**
 * Takes a YAML front matter off a text. Values that break YAML's rules, such as unescaped quotes inside a quoted
 * title, are read line by line instead. Returns null where the text does not begin with `---`.
 */
export function splitFrontMatter(text: string): { front: FrontMatter; body: string } | null {
  if (text.startsWith("```json\n{")) return splitJson(text);
  const start = text.startsWith("---\n") ? 4 : /^\s*---[ \t]*\n/.exec(text.slice(0, 200))?.[0].length;
  if (start === undefined) return null;
  let at = start;
  for (let lines = 0; lines < LINES_MAX && at < text.length; lines++) {
    const end = text.indexOf("\n", at);
    const line = text.slice(at, end === -1 ? text.length : end).trimEnd();
    if (line === "---" || line === "...") {
      const yaml = text.slice(start, at);
      if (!looksLikeYaml(yaml)) return null;
      return { front: frontMatter(yaml), body: end === -1 ? "" : text.slice(end + 1) };
    }
    if (end === -1) break;
    at = end + 1;
  }
  return cutOff(text.slice(start));
}

/** `title:`, `sub title:`, or a mapping in braces. */
const KEY = /^(?:["']?[\p{L}_][\p{L}\p{N}_.-]{0,40}(?: [\p{L}\p{N}_.-]{1,20})?["']?\s*:(?:\s|$)|[{}])/u;

/**
 * Whether what stands between two rules is keys and their values rather than paragraphs: it begins with a key, and
 * no line behind a blank one is anything but a key, an item, a comment or indented.
 */
function looksLikeYaml(yaml: string): boolean {
  let begun = false;
  let blank = true;
  for (const line of yaml.split("\n")) {
    const empty = line.trim() === "";
    if (!empty && blank && !line.startsWith("#")) {
      if (!(KEY.test(line) || (begun && /^(?:\s|-\s)/.test(line)))) return false;
      begun = true;
    }
    blank = empty;
  }
  return begun;
}

/** A file that was cut off inside its front matter still says what it is. */
function cutOff(yaml: string): { front: FrontMatter; body: string } | null {
  const lines = yaml.split("\n", 60).filter((line) => line.trim() !== "");
  const onlyKeys = lines.length > 0 && lines.every((line) => /^(?:[A-Za-z_][\w-]*:(?:\s|$)|\s+\S|- )/.test(line));
  return onlyKeys ? { front: frontMatter(yaml), body: "" } : null;
}

/** Some converters put the metadata into a fenced JSON block; JSON is YAML too. */
function splitJson(text: string): { front: FrontMatter; body: string } | null {
  const end = text.indexOf("\n```", 8);
  if (end === -1 || end > 10_000) return null;
  const front = frontMatter(text.slice(8, end));
  return front.has("title") ? { front, body: text.slice(end + 4).trimStart() } : null;
}

function frontMatter(yaml: string): FrontMatter {
  const values = parsed(yaml) ?? byLines(yaml);
  return {
    text: (key) => asText(values[key]),
    list: (key) => asList(values[key]),
    has: (key) => key in values,
    raw: () => values,
  };
}

function parsed(yaml: string): Record<string, unknown> | null {
  if (nests(yaml)) return null;
  try {
    const document = parseDocument(yaml, { uniqueKeys: false, schema: "failsafe", logLevel: "silent" });
    if (document.errors.length > 0) return null;
    const value: unknown = document.toJS();
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

/** Whether brackets open by the hundred in one line, or `key:` after `key:`: no front matter does, and the parser would run out of stack or time. */
function nests(yaml: string): boolean {
  for (let at = 0; at < yaml.length; ) {
    const newline = yaml.indexOf("\n", at);
    const end = newline === -1 ? yaml.length : newline;
    let open = 0;
    let indent = 0;
    while (at + indent < end && yaml.charCodeAt(at + indent) === 32) indent++;
    for (let i = at; i < end && open <= FLOW_MAX; i++) {
      const code = yaml.charCodeAt(i);
      if (code === 91 || code === 123) open++;
      else if (code === 58 && yaml.charCodeAt(i + 1) === 32 && yaml.charCodeAt(i + 2) !== 34) open += 0.1;
    }
    if (open > FLOW_MAX || indent > 4 * FLOW_MAX) return true;
    at = end + 1;
  }
  return false;
}

/** For YAML that its parser refuses: each top-level `key:` begins a value that runs to the next one. */
function byLines(yaml: string): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  let key = "";
  for (const line of yaml.split("\n")) {
    const colon = line.indexOf(":");
    if (colon > 0 && /^[A-Za-z_][\w-]*$/.test(line.slice(0, colon))) {
      key = line.slice(0, colon);
      values[key] = line.slice(colon + 1).trim();
    } else if (key !== "") values[key] = `${values[key]}\n${line.trim()}`;
  }
  for (const [name, value] of Object.entries(values)) values[name] = scalarOrList(String(value).trimEnd());
  return values;
}

function scalarOrList(value: string): unknown {
  if (value.startsWith("[") && value.endsWith("]"))
    return value
      .slice(1, -1)
      .split(",")
      .map((item) => unquoted(item.trim()));
  if (/^\n- /.test(value))
    return value
      .trim()
      .split("\n")
      .map((item) => unquoted(item.replace(/^- /, "")));
  return unquoted(value.trim());
}

function unquoted(value: string): string {
  const quote = value[0];
  if (value.length < 2 || (quote !== '"' && quote !== "'") || value.at(-1) !== quote) return value;
  return value.slice(1, -1).replaceAll(`\\${quote}`, quote);
}

function asText(value: unknown): string | null {
  if (Array.isArray(value)) return asText(value[0]);
  if (typeof value !== "string" && typeof value !== "number") return null;
  const text = String(value).replace(/\s+/g, " ").trim();
  return text === "" || text === "null" || text === "~" ? null : text;
}

function asList(value: unknown): string[] {
  const items = Array.isArray(value) ? value.flat(3) : typeof value === "string" ? value.split(/[,，;；\s]+/) : [];
  return [...new Set(items.map(asText).filter((item) => item !== null))];
}
