import { BESIDE, type Candidates, END, FLAGS, START, STRIDE } from "./candidates";
import { SentenceCursor } from "./sentence-cursor";

/** Flags the rows that wait for evidence and have a term named surely in their sentence. Few rows of a page wait. */
export function noteBeside(
  text: string,
  rows: Candidates,
  waits: (row: number) => boolean,
  isSure: (row: number) => boolean,
): void {
  let sentence: SentenceCursor | null = null;
  for (let row = 0; row < rows.length; row += STRIDE) {
    if (!waits(row)) continue;
    const start = rows[row + START]!;
    const end = rows[row + END]!;
    sentence ??= new SentenceCursor(text);
    sentence.moveTo(start, end);
    const apart = (other: number) => rows[other + END]! <= start || rows[other + START]! >= end;
    let beside = false;
    for (let other = row - STRIDE; other >= 0 && rows[other + START]! >= sentence.start && !beside; other -= STRIDE)
      beside = apart(other) && isSure(other);
    for (
      let other = row + STRIDE;
      other < rows.length && rows[other + START]! < sentence.end && !beside;
      other += STRIDE
    )
      beside = apart(other) && isSure(other);
    if (beside) rows[row + FLAGS]! |= BESIDE;
  }
}
