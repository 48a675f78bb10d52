import { foldPlain } from "../text/fold";
import { type Ranked, type RankRequest, rankPassages } from "./ranking";
import type { Segment } from "./segment";

/** Passages read to see whether a phrase stands in them; the index only knows that all of its words do. */
const VERIFIED_MAX = 500;

/** Ranks as rankPassages does, only passages in whose text, title or author every phrase stands as written, whatever the script, case and spacing. */
export async function rankWithPhrases(segments: Segment[], request: RankRequest, phrases: string[]): Promise<Ranked> {
  if (phrases.length === 0) return rankPassages(segments, request);
  const wanted = phrases.map(comparable);
  const candidates = await rankPassages(segments, { ...request, keep: VERIFIED_MAX });
  const only = new Map<Segment, Set<number>>();
  for (const segment of segments) {
    const numbers = candidates.best.filter((hit) => hit.segment === segment).map((hit) => hit.passage);
    const passages = await segment.passages(numbers);
    const holds = (at: number) => {
      const { text, quotes, post, document } = passages[at]!;
      const texts = [text, ...quotes, document.title, post.author ?? document.author ?? ""].map(comparable);
      return wanted.every((phrase) => texts.some((own) => own.includes(phrase)));
    };
    only.set(segment, new Set(numbers.filter((_, at) => holds(at))));
  }
  const ranked = await rankPassages(segments, { ...request, only });
  return { ...ranked, exact: ranked.exact && candidates.total <= VERIFIED_MAX };
}

/** Spaces are a matter of taste: 3600亿 and 3600 亿. That words are whole is known from the index. */
function comparable(text: string): string {
  return foldPlain(text).replace(/\s+/g, "");
}
