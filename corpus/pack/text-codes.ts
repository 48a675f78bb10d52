import { ByteReader, ByteWriter } from "./bytes";

/** The first block, which nearly all units of two bytes are of, and how many it has. */
const HAN = 0x4e00;
const HAN_UNITS = 0x5200;

/**
 * Text as passages keep it: an ASCII character takes one byte, a code unit of these blocks two (UTF-8 takes
 * three for Chinese), any other three. Every string comes back as it was, lone surrogates too.
 */
const BLOCKS: readonly { from: number; to: number; code: number }[] = numbered([
  [HAN, HAN + HAN_UNITS], // Chinese characters
  [0x3000, 0x3100], // Chinese punctuation, kana
  [0xff00, 0x10000], // Fullwidth forms
  [0x2000, 0x2700], // Quotation marks, dashes, signs
  [0x80, 0x600], // Accented Latin, Greek, Cyrillic
  [0x3400, 0x4dc0], // Rare Chinese characters
]);

/** Codes of two bytes begin with 0x80 to 0xfe. */
const LEAD = 0x80;
/** Begins a code unit of no block, which follows as it is. */
const ESCAPE = 0xff;

/** Code units made into a string at a time: more would be too many arguments for one call. */
const UNITS_AT_ONCE = 4096;

/** Writes the length of a text in code units, then its codes. */
export function writeText(writer: ByteWriter, text: string): void {
  writer.varint(text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) {
      writer.byte(unit);
      continue;
    }
    const block = BLOCKS.find(({ from, to }) => unit >= from && unit < to);
    const code = block ? unit - block.from + block.code : unit;
    writer.byte(block ? LEAD + (code >> 8) : ESCAPE);
    if (!block) writer.byte(code >> 8);
    writer.byte(code & 255);
  }
}

/** A record that is one text. */
export function textRecord(text: string): Uint8Array {
  const writer = new ByteWriter();
  writeText(writer, text);
  return writer.done();
}

/** The text of a record that textRecord made. */
export function textOfRecord(content: Uint8Array): string {
  return readText(new ByteReader(content));
}

/** Reads what writeText wrote. */
export function readText(reader: ByteReader): string {
  const length = reader.varint();
  const { bytes } = reader;
  let { at } = reader;
  let text = "";
  for (let start = 0; start < length; start += UNITS_AT_ONCE) {
    const units = new Uint16Array(Math.min(UNITS_AT_ONCE, length - start));
    for (let i = 0; i < units.length; i++) {
      const first = bytes[at++]!;
      if (first < LEAD) units[i] = first;
      else if (first === ESCAPE) units[i] = (bytes[at++]! << 8) | bytes[at++]!;
      else {
        const code = ((first - LEAD) << 8) | bytes[at++]!;
        // In a loop that a woken worker runs uncompiled.
        units[i] = code < HAN_UNITS ? code + HAN : unitOf(code);
      }
    }
    text += String.fromCharCode.apply(null, units as unknown as number[]);
  }
  reader.at = at;
  return text;
}

function unitOf(code: number): number {
  let at = 0;
  while (at < BLOCKS.length - 1 && code >= BLOCKS[at + 1]!.code) at++;
  return code - BLOCKS[at]!.code + BLOCKS[at]!.from;
}

function numbered(blocks: [from: number, to: number][]): { from: number; to: number; code: number }[] {
  let next = 0;
  return blocks.map(([from, to]) => {
    const code = next;
    next += to - from;
    return { from, to, code };
  });
}
