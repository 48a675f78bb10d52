/** The English names of the months in their order, in lower case. */
export const ENGLISH_MONTHS =
  "january february march april may june july august september october november december".split(" ");
