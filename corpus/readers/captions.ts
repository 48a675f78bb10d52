import { captioned, namesCredit } from "./pictures";
import { isText, type Piece } from "./pieces";

const CAPTION_CLASS =
  /(?:^|[\s_-])(?:caption|picinfo|pic-?info|imgcaption|photo-?caption|image-?caption|wp-caption-text|cutline)(?:$|[\s_-])/i;

/** Longest line below a picture that can be its caption. */
const CAPTION_MAX = 200;

/**
 * Gives pictures the captions that stand beside them as text: by the class of the element, by a credit such as
 * 图片来源：… in the line below, or because the line repeats the picture's alternative text.
 */
export function attachCaptions(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const last = kept.at(-1);
    if (!isText(piece) || piece.text.length > CAPTION_MAX || last === undefined || isText(last)) {
      if (!(isText(piece) && CAPTION_CLASS.test(piece.classes))) kept.push(piece);
      continue;
    }
    const known = last.picture.caption;
    const repeated = known !== null && squeezed(known).includes(squeezed(piece.text));
    const isCaption =
      CAPTION_CLASS.test(piece.classes) || piece.classes === "small" || namesCredit(piece.text) || repeated;
    if (!isCaption) kept.push(piece);
    else if (!repeated)
      kept[kept.length - 1] = { kind: "picture", picture: { ...last.picture, ...captioned(piece.text) } };
  }
  return kept;
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, "");
}
