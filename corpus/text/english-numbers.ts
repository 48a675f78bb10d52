const ONES =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";

/** The value of each English word for a number from one to ninety, in lower case. */
export const ENGLISH_NUMBERS: Record<string, number> = Object.fromEntries([
  ...ONES.split(" ").map((word, at) => [word, at + 1]),
  ...TENS.split(" ").map((word, at) => [word, (at + 2) * 10]),
]);
