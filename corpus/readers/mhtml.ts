import { decodeText } from "./decode";
import { ReaderError } from "./errors";

/** The headers of a page saved as one file: a name and a value a line, values that run over lines indented. */
const HEADERS = /^(?:[A-Za-z][\w-]*:[^\n]*\n(?:[ \t][^\n]*\n)*)+(?=\n)/;

/** Longest headers that are looked for, in characters. */
const HEADERS_MAX = 8000;

/**
 * The page in a file that browsers save as one (MHTML, `.mhtml` or `.mht`), with its address in a comment at the top as
 * other saved pages have it. Null where the text is no such file.
 */
export function savedPage(text: string): string | null {
  const headers = headersOf(text);
  if (headers === null || !/^multipart\/related\b/i.test(value(headers, "Content-Type"))) return null;
  const boundary = /\bboundary="?([^";\s]+)/i.exec(value(headers, "Content-Type"))?.[1];
  if (boundary === undefined) return null;
  for (const part of text.split(`\n--${boundary}\n`).slice(1)) {
    const own = headersOf(part);
    if (own === null || !/^text\/html\b/i.test(value(own, "Content-Type"))) continue;
    const end = part.indexOf(`\n--${boundary}--`);
    const body = part.slice(own.length, end === -1 ? part.length : end).trimStart();
    const address = value(headers, "Snapshot-Content-Location") || value(own, "Content-Location");
    const html = decoded(body, value(own, "Content-Transfer-Encoding"));
    return /^https?:\/\/[^\s"'<>]+$/.test(address) ? `<!-- saved from ${address} -->\n${html}` : html;
  }
  throw new ReaderError("no-text", "The saved page has no HTML in it.");
}

function headersOf(text: string): string | null {
  return HEADERS.exec(text.slice(0, HEADERS_MAX))?.[0] ?? null;
}

function value(headers: string, name: string): string {
  const line = new RegExp(`^${name}:((?:[^\\n]|\\n[ \\t])*)`, "im").exec(headers)?.[1] ?? "";
  return line.replace(/\s+/g, " ").trim();
}

function decoded(body: string, encoding: string): string {
  if (/^quoted-printable$/i.test(encoding)) return decodeText(quotedPrintable(body));
  if (!/^base64$/i.test(encoding)) return body;
  try {
    return decodeText(Uint8Array.from(atob(body.replace(/\s+/g, "")), (char) => char.charCodeAt(0)));
  } catch (error) {
    if (error instanceof ReaderError) throw error;
    throw new ReaderError("malformed", "The saved page is damaged: its HTML is no base64.");
  }
}

/** `=E8` is a byte, `=` at a line's end joins it to the next. */
function quotedPrintable(body: string): Uint8Array {
  const joined = body.replace(/=[ \t]*\n/g, "");
  const bytes = new TextEncoder().encode(joined);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte =
      bytes[at] === EQUALS ? Number.parseInt(String.fromCharCode(...bytes.subarray(at + 1, at + 3)), 16) : -1;
    if (byte >= 0) at += 2;
    bytes[length++] = byte >= 0 ? byte : bytes[at]!;
  }
  return bytes.subarray(0, length);
}

const EQUALS = 61;
