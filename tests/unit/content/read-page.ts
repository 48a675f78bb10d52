import { afterAll, afterEach, beforeAll } from "vitest";
import { compileMatcher } from "../../../corpus/terms/compile";
import { parseLexicon } from "../../../corpus/terms/lexicon";
import { loadMatcher } from "../../../corpus/terms/matcher";
import { Marks } from "../../../entrypoints/content/marks/marks";
import { Sense } from "../../../entrypoints/content/scan/sense";
import { followedScan, stopFollowing } from "./followed-scan";

const term = (id: string, role: string, zh: string, en: string, more = "") =>
  `- { id: ${id}, kind: org, role: ${role}, names: { zh: ${zh}, en: ${en} }, about: { zh: ${zh}, en: ${en} }${more} }\n`;
const LEXICON =
  term("alipay", "anchor", "支付宝", "Alipay") +
  term("huabei", "anchor", "花呗", "Huabei") +
  term("bank", "context", "银行", "bank") +
  term("ant", "anchor", "蚂蚁集团", "Ant Group", ", aliases: [{ text: Ant, risk: ambiguous, near: [loan] }]");
const matcher = loadMatcher(compileMatcher(parseLexicon(LEXICON, "terms.yaml")));

/** The terms that a page is read with: one of them needs another on the page, one a word beside it. */
export const TERMS = ["alipay", "huabei", "bank", "ant"];

/** For each test an empty document, in which text is hidden by an attribute and no range is asked for. */
export function emptyPages(): void {
  const unknown = ["checkVisibility", "StaticRange"] as const;

  beforeAll(() => {
    Object.assign(Element.prototype, {
      [unknown[0]](this: Element) {
        return !this.closest("[data-hidden]");
      },
    });
    Object.assign(globalThis, { [unknown[1]]: class {} });
  });

  afterAll(() => {
    Reflect.deleteProperty(Element.prototype, unknown[0]);
    Reflect.deleteProperty(globalThis, unknown[1]);
  });

  afterEach(() => {
    stopFollowing();
    document.body.innerHTML = "";
  });
}

/** A page that is read, and read again after each change. */
export function readPage() {
  const sense = new Sense(matcher, () => null);
  const marks = new Marks(sense, () => "name");
  const { scan, follow } = followedScan(sense, (_, chunk) => marks.remove(chunk));
  const all = () => [...marks.inOrder([scan])].flatMap(([chunk, each]) => marks.marksOf(chunk, each));
  return { all, follow, sense, marks, scan };
}
