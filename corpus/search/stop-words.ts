import { tokenize } from "../text/tokens";

/** English words that say nothing about a subject. A small archive has few English passages, so their rarity there misleads. */
const ENGLISH = `a about above after again all also am an and any are as at be because been before being between both but by can could
   did do does doing down during each else even ever few for from further get got had has have having he her here hers him
   his how i if in into is it its itself just let like me more most much my no nor not now of off on once only or other our
   out over own per said same say she should so some such than that the their them then there these they this those through
   to too under until up upon us very was we were what when where which while who whom whose why will with would you your
   day month one today two week year`;

/** What a Chinese question is asked with. Two of its characters side by side are rare in news, and say nothing of what is asked about. */
const QUESTIONS = `什么 是什么 什么意思 为什么 什么时候 怎么 怎样 怎么样 怎么看 怎么说 怎么办 怎么回事 多少 有多少 多少人 多少钱 多少倍 哪里 在哪里 去哪 哪个
   哪些 有哪 哪家 哪几 如何 为何 何时 是否 有没 是不 会不 能不 可不 谁是 有谁 是谁 谁的`;

/** What stands beside the digits of a date. */
const DATE_UNITS = "年 月 日 号";

/** Tokens that are left out of a query that has any others. */
export const STOP_WORDS = new Set([
  ...ENGLISH.split(/\s+/),
  ...tokenize(`${QUESTIONS} ${DATE_UNITS}`).map((token) => token.text),
]);
