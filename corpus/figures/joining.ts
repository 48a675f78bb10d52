/** Words and signs that join two of a kind; which others do depends on what they stand between. */
export const JOINING = ["和", "与", "及", "以及", "、", "或", "and", "or"] as const;
