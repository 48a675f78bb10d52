import "../../../corpus/text/fold-chinese";
import { foldPlain } from "../../../corpus/text/fold";
import { tokenize } from "../../../corpus/text/tokens";

/** The same tokens for every engine that takes its own tokenizer: folded pairs of characters and words. */
export function words(text: string): string[] {
  return tokenize(foldPlain(text)).map((token) => token.text);
}
