import { analyse } from "chardet";
import { DOCUMENT_BYTES_MAX } from "../limits";
import { ReaderError } from "./errors";

/** Bytes looked at where the encoding has to be guessed: enough for statistics, short enough to cost nothing. */
const SAMPLE_BYTES = 64 * 1024;

/** Characters looked at for control characters, which binary data has from its first bytes. */
const CONTROL_SAMPLE = 1024;

/** Broken sequences that a UTF-8 file may have, for each 1,000 sequences, and still be read as UTF-8: damage rather than another encoding. */
const UTF8_DAMAGE_PER_MILLE = 20;

/** Plausibility that only Chinese in its own encoding reaches: then no statistics over all encodings are needed, which take longer than the parser. */
const CHINESE_SURE = 0.5;

/** Frequent characters of written Chinese in both scripts: a wrong decoding hardly ever yields them. */
const FREQUENT = new Set(
  "的一是不了在人有我他这這中大来來上国國个個到说說们們为為子和你地出道也时時年得就那要下以生会會自着著去之过過家学學对對可她里后後小么麼，。、：“”「」",
);

/**
 * The text of a file, whatever it is encoded in: UTF-8, UTF-16 (with or without a mark), GB18030, Big5 and what chardet
 * knows beside them. What the bytes are counts more than what the file declares. Line ends become `\n`; null characters
 * are left out.
 * Throws ReaderError: empty, binary, too-large, encoding.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new ReaderError("empty", "The file is empty.");
  refuseTooLarge(bytes.length);
  const text = normalizeLines(strictUtf8(bytes) ?? decodedAs(encodingOf(bytes), bytes));
  if (text.trim() === "") throw new ReaderError("empty", "The file has only white space.");
  if (controlShare(text) > 0.02) throw new ReaderError("binary", "The file holds binary data, not text.");
  return text.includes("\0") ? text.replaceAll("\0", "") : text;
}

/** Throws ReaderError for more bytes than are read: a film need not be taken from the disk to be refused. */
export function refuseTooLarge(length: number): void {
  const megabytes = (count: number) => Math.ceil(count / 1024 / 1024);
  if (length > DOCUMENT_BYTES_MAX)
    throw new ReaderError(
      "too-large",
      `The file has ${megabytes(length)} MB; at most ${megabytes(DOCUMENT_BYTES_MAX)} MB are read.`,
    );
}

/** What windows-1252 has from 0x80 to 0x9f, where Node's decoder leaves control characters. */
const WESTERN = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function decodedAs(label: string, bytes: Uint8Array): string {
  const text = new TextDecoder(label).decode(bytes);
  return label === "windows-1252"
    ? text.replace(/[\u0080-\u009f]/g, (char) => WESTERN[char.charCodeAt(0) - 0x80]!)
    : text;
}

const STRICT = new TextDecoder("utf-8", { fatal: true });

/** The text of sound UTF-8, which most files are: told by the platform's own decoder, without statistics. Null for anything else. */
function strictUtf8(bytes: Uint8Array): string | null {
  try {
    const text = STRICT.decode(bytes);
    return text.includes("\0") ? null : text;
  } catch {
    return null;
  }
}

/** The encoding label, as TextDecoder takes it, that the bytes are read with. */
export function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = zeroShares(sample);
  if (zeros.even + zeros.odd > 0) {
    const wide = utf16Without(sample, zeros);
    if (wide) return wide;
    if (zeros.even + zeros.odd > 0.01) throw new ReaderError("binary", "The file holds binary data, not text.");
  }
  if (utf8Damage(bytes) <= UTF8_DAMAGE_PER_MILLE) return "utf-8";
  return guess(telling(bytes));
}

/** Bytes that are kept or passed over together; even, as UTF-16 has its characters. */
const STRETCH = 1024;

/** A sample of the stretches that hold more than ASCII: encodings do not differ in a page's scripts or in English. */
function telling(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE_BYTES) return bytes;
  const sample = new Uint8Array(SAMPLE_BYTES);
  let length = 0;
  for (let at = 0; at < bytes.length && length < SAMPLE_BYTES; at += STRETCH) {
    const stretch = bytes.subarray(at, at + STRETCH);
    if (!stretch.some((byte) => byte >= 0x80)) continue;
    sample.set(stretch, length);
    length += stretch.length;
  }
  return sample.subarray(0, length);
}

function guess(sample: Uint8Array): string {
  const western = westernOf(sample);
  if (western !== null) return western;
  const chinese = mostPlausible(sample, ["gb18030", "big5", "utf-16le", "utf-16be"]);
  if (chinese.score > CHINESE_SURE) return chinese.label;
  const others = analyse(sample)
    .slice(0, 4)
    .map((match) => match.name.toLowerCase())
    .filter((label) => decoder(label) !== null);
  const other = mostPlausible(sample, others);
  const best = other.score > chinese.score ? other : chinese;
  if (best.score < -0.2)
    throw new ReaderError("encoding", "The file is in no encoding that is known here, or it is not text.");
  return best.label;
}

/** Bytes above ASCII up to which there is nothing to base statistics on. */
const FEW = 24;

/** Encodings of languages in Latin letters, a byte a letter. */
const LATIN = /^(?:windows-125[0247]|iso-8859-(?:1|2|9|15))$/;

/** How sure the statistics must be of a language in Latin letters, of 100. */
const LATIN_SURE = 30;

/**
 * The encoding of Western text, whose bytes above ASCII, accents and quotes, mostly stand by themselves: Chinese has
 * them side by side. Null for anything else.
 */
function westernOf(sample: Uint8Array): string | null {
  let count = 0;
  let alone = 0;
  for (let at = 0; at < sample.length; at++) {
    if (sample[at]! < 0x80) continue;
    count++;
    if (!(sample[at - 1]! >= 0x80 || sample[at + 1]! >= 0x80)) alone++;
  }
  if (alone <= 0.5 * count) return null;
  if (count <= FEW) return alone > 0.6 * count ? "windows-1252" : null;
  const [likely] = analyse(sample);
  const label = likely?.name.toLowerCase() ?? "";
  return LATIN.test(label) && likely!.confidence >= LATIN_SURE ? (decoder(label)?.encoding ?? null) : null;
}

function mostPlausible(sample: Uint8Array, labels: readonly string[]): { label: string; score: number } {
  let best = { label: "", score: Number.NEGATIVE_INFINITY };
  for (const label of labels) {
    const score = plausibility(decoder(label)!.decode(sample));
    if (score > best.score) best = { label, score };
  }
  return best;
}

/** How much a decoded text looks like text: frequent characters speak for it, broken and private ones against. */
function plausibility(text: string): number {
  let score = 0;
  let count = 0;
  for (const char of text) {
    const code = char.codePointAt(0)!;
    if (code < 0x80 && code >= 0x20) continue;
    count++;
    if (FREQUENT.has(char)) score += 4;
    else if (code === 0xfffd) score -= 5;
    else if (code < 0x20 && code !== 9 && code !== 10 && code !== 13) score -= 5;
    else if (code >= 0x80 && code < 0xa0) score -= 3;
    else if ((code >= 0xe000 && code <= 0xf8ff) || code > 0x1ffff) score -= 3;
    else if (code >= 0x3400 && code <= 0x4dbf) score -= 2;
  }
  return count === 0 ? 0 : score / count;
}

/** Broken UTF-8 sequences for each 1,000 multi-byte sequences; a sequence cut off by the end of the file does not count. */
function utf8Damage(bytes: Uint8Array): number {
  let good = 0;
  let bad = 0;
  const length = bytes.length;
  for (let i = 0; i < length; ) {
    const byte = bytes[i]!;
    if (byte < 0x80) {
      i++;
      continue;
    }
    const need =
      byte >= 0xf0 && byte < 0xf5 ? 3 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xc2 && byte < 0xe0 ? 1 : 0;
    let have = 0;
    while (have < need && (bytes[i + 1 + have]! & 0xc0) === 0x80) have++;
    if (need > 0 && have === need) good++;
    else if (i + 1 + have < length) bad++;
    i += 1 + have;
  }
  if (bad === 0) return 0;
  return bad <= 2 && good > 0 ? 1000 * (bad / (good + bad)) * 0.1 : 1000 * (bad / (good + bad));
}

function zeroShares(sample: Uint8Array): { even: number; odd: number } {
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample.length; i++)
    if (sample[i] === 0) {
      if (i % 2 === 0) even++;
      else odd++;
    }
  return { even: even / sample.length, odd: odd / sample.length };
}

/** How plausible UTF-16 must be where its zero bytes do not show which side is the high one: 一 has a zero as its low byte. */
const WIDE_PLAUSIBLE = 0.1;

/** UTF-16 without a mark has zero bytes: the high bytes of its ASCII on one side, a few low bytes of Chinese on the other. */
function utf16Without(sample: Uint8Array, zeros: { even: number; odd: number }): string | null {
  if (sample.length < 4) return null;
  const whole = sample.subarray(0, sample.length - (sample.length % 2));
  const likely = zeros.odd > zeros.even ? ["utf-16le", "utf-16be"] : ["utf-16be", "utf-16le"];
  const oneSided = Math.max(zeros.even, zeros.odd) >= 10 * Math.min(zeros.even, zeros.odd);
  for (const label of likely) {
    const text = decoder(label)!.decode(whole);
    const enough = oneSided && label === likely[0] ? -0.2 : WIDE_PLAUSIBLE;
    if (controlShare(text) < 0.01 && plausibility(text) > enough) return label;
  }
  return null;
}

function controlShare(text: string): number {
  const end = Math.min(text.length, CONTROL_SAMPLE);
  let controls = 0;
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if ((code < 32 && code !== 9 && code !== 10 && code !== 12) || code === 0xfffd) controls++;
  }
  return controls / end;
}

function decoder(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

function normalizeLines(text: string): string {
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return body.includes("\r") ? body.replace(/\r\n?/g, "\n") : body;
}
