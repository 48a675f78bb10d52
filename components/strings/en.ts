import { counted, formatCount } from "./numbers";

/** Words that several views use. */
export const common = {
  close: "Close",
  back: "Back",
  more: "Show more",
  retry: "Try again",
  loading: "Loading…",
  someDamaged:
    "An archive could not be read. What is shown is from the others; rebuild it in the settings, or add it again.",
  news: "News",
  forum: "Forum",
  unknownAuthor: "author not stated",
  unknownDate: "undated",
  retrievedOn: (date: string) => `retrieved ${date}`,
  aside: (text: string) => ` (${text})`,
  kinds: {
    org: "Organisation",
    product: "Product",
    person: "Person",
    regulator: "Regulator",
    law: "Law",
    event: "Event",
    concept: "Concept",
    media: "Media",
    place: "Place",
  },
};

/** Words that the popup and full pages use, and no card. */
export const views = {
  andMore: (count: number) => `+${formatCount(count, "en")} more`,
  settings: "Settings",
  library: "Library",
  panel: "Side panel",
  passages: (count: number) => counted(count, "passage", "passages"),
  documents: (count: number) => counted(count, "document", "documents"),
  languages: { en: "English", "zh-Hans": "简体中文", "zh-Hant": "繁體中文" },
};

export const passage = {
  beforePage: "before this page",
  afterPage: "after this page",
  sameDay: "same day as this page",
  event: (name: string, date: string) => `${name} (${date})`,
  betweenEvents: (last: string, next: string) => `after ${last}, before ${next}`,
  afterEvent: (event: string) => `after ${event}`,
  beforeEvent: (event: string) => `before ${event}`,
  gloss: "In English, by the archive’s editors",
  original: "Open original",
  originalFor: (source: string) => `Open the original at ${source} in a new tab`,
  inLibrary: "Open in library",
  copy: "Copy with citation",
  copied: "Copied",
  notCopied: "Could not be copied",
  why: "Why this?",
  whyTerm: (name: string) => `It mentions ${name}.`,
  whyFigure: (surface: string) => `It gives the same kind of figure: ${surface}.`,
  whyWord: (words: string) => `Words in common: ${words}.`,
  whyPhrase: (phrase: string) => `It contains the phrase “${phrase}”.`,
  whyDate: (date: string) => `It is dated close to ${date}.`,
  whyAuthor: (name: string) => `It was written by ${name}.`,
  copies: (copies: number, documents: number) =>
    `${counted(copies, "near-identical passage", "near-identical passages")} in ${counted(documents, "document", "documents")}`,
  whole: "Show all",
  excerpt: "Show less",
  around: "Around this date",
  figuresHere: "Figures in this passage",
  moreFigures: (count: number) => `+${counted(count, "figure", "figures")}`,
  pictureFrom: (host: string) => `Load picture from ${host}`,
  pictureFailed: (host: string) => `The picture could not be loaded from ${host}.`,
  pictureCredit: (credit: string) => `Credit: ${credit}`,
  quote: (text: string) => `“${text}”`,
  title: (title: string) => title,
};

export const figures = {
  sideBySide: (measure: string) => `${measure}, side by side`,
  differ: "Sources give different figures.",
  noVerdict: "Each as its source states it. Sidelight does not judge which is right.",
  figure: "Figure",
  source: "Source",
  date: "Date",
  relations: {
    same: "the same",
    near: "close, within 10%",
    differs: "differs",
    "other-unit": "other unit",
    "other-date": "other date",
  },
  withinRange: "within the range",
  said: {
    "at-least": (words: string) => `at least ${words}`,
    "at-most": (words: string) => `at most ${words}`,
    over: (words: string) => `over ${words}`,
    under: (words: string) => `under ${words}`,
    nearly: (words: string) => `nearly ${words}`,
    about: (words: string) => `about ${words}`,
  },
  factor: (factor: string) => `page ÷ archive = ${factor}`,
  thisPage: "This page",
  noRate: (from: string, to: string) =>
    `No yearly average rate from ${from} to ${to} for this date, so nothing is converted.`,
  otherUnits: (count: number) => `${counted(count, "figure", "figures")} in another unit: in the table only.`,
  logScale: "Logarithmic scale.",
  plot: (measure: string, count: number) => `Dot plot of ${counted(count, "figure", "figures")} for ${measure}`,
  nothing: "The archive has no figure to compare this with.",
  showing: (shown: number, total: number) => `Showing ${formatCount(shown, "en")} of ${formatCount(total, "en")}`,
  whole: "All figures of this measure",
};

export const card = {
  label: (name: string) => `What the archive says about ${name}`,
  figureLabel: (surface: string) => `${surface}, compared with the archive`,
  showing: (shown: number, total: number, exact: boolean) =>
    `Showing ${formatCount(shown, "en")} of ${exact ? "" : "at least "}${formatCount(total, "en")}`,
  coverage: "From this archive only: finding nothing is not a denial.",
  empty: "The archive knows this name but has no passage about it.",
  emptyFiltered: "The sources that are on say nothing about this. You can switch on others in the popup.",
  related: "Most closely related to this paragraph",
  pin: "Keep open",
  marked: {
    "sure-alias": (words: string, _cue: string) => `“${words}” means this wherever it stands.`,
    "near-word": (words: string, cue: string) => `“${words}” is taken in this sense because “${cue}” stands beside it.`,
    "same-term": (words: string, _cue: string) =>
      `“${words}” is taken in this sense because the page names it clearly elsewhere.`,
    "anchor-on-page": (words: string, _cue: string) =>
      `“${words}” is taken in this sense because the page is about the archive’s subject.`,
  },
  notThis: "Not this sense",
  notThisPage: "On this page",
  notThisSite: (host: string) => `On ${host}`,
  notThisEverywhere: "Everywhere",
  siteOff: (host: string) => `Turn off for ${host}`,
  match: (words: string, index: number, of: number) =>
    `${words}: mark ${formatCount(index, "en")} of ${formatCount(of, "en")}`,
  noMatch: "No marks on this page.",
};

export const problems = {
  "not-ready": "The archive is still being set up. Try again in a moment.",
  damaged: "The archive is damaged. Rebuild it in the popup or in the settings; your own data stays.",
  disconnected: "Sidelight was updated. Reload the page to go on.",
  invalid: "This could not be looked up. Try fewer words.",
  "no-answer": "Sidelight did not answer. Try again.",
  "unknown-message": "Sidelight was updated. Reload the page to go on.",
  internal: "Something went wrong in the archive. Try again; if that does not help, rebuild it in the settings.",
};

export const search = {
  label: "Search the archive",
  placeholder: "Try “leverage” or “2300亿”",
  results: (total: number, exact: boolean) => `${exact ? "" : "At least "}${counted(total, "passage", "passages")}`,
  corrected: (suggestion: string) => `Nothing found as typed. Showing “${suggestion}” instead.`,
  didYouMean: "Did you mean",
  nothing: (query: string) => `Nothing found for “${query}”.`,
  nothingHint: "Try a shorter word, the name in the other language, or a number.",
  unquoted: "Search without the quotes",
  emptiedBy: {
    hiddenSources: "All that was found is in sources that are off or not asked for.",
    kinds: "All that was found is in sources of the other kind.",
    languages: "All that was found is in another language.",
    after: "All that was found is earlier than the first date, or has no date.",
    before: "All that was found is later than the last date, or has no date.",
    hasFigures: "None of what was found has figures.",
    hasPictures: "None of what was found has pictures.",
  },
  resetFilters: "Clear the filters",
  whole: "All results in the library",
  order: "Order",
  orders: { score: "Best first", newest: "Newest first", oldest: "Oldest first" },
  nearest: "Nearest to a date",
  nearestToPage: (date: string) => `Nearest to this page: ${date}`,
  noPageDate: "Nearest to this page: it states no date",
  nearDate: "Date",
  filters: "Filters",
  kind: "Kind of source",
  language: "Language",
  from: "From",
  to: "To",
  any: "Any",
  withFigures: "With figures",
  withPictures: "With pictures",
};

export const sources = {
  heading: "Sources",
  hint: "A source that is off leaves the card, the popup and every open page at once.",
  allOn: "Turn all sources on",
  none: "No source is switched on.",
};

export const popup = {
  page: "This page",
  siteOn: (host: string) => `Marks on ${host}`,
  mentions: (count: number) => counted(count, "mark", "marks"),
  noMentions: "The archive knows none of the names on this page.",
  goTo: (name: string, count: number) => `${name}: go to the next of ${counted(count, "place", "places")}`,
  related: "Closest in the archive",
  closest: (shown: number, total: number, exact: boolean) =>
    `the ${formatCount(shown, "en")} closest of ${exact ? "" : "at least "}${formatCount(total, "en")}`,
  sameEvent: "The same event",
  background: "Background",
  writtenThen: "Written within days of this page",
  numbers: "Numbers to compare",
  notListed: (host: string) => `Sidelight does not run on ${host} by itself.`,
  runOnce: "Run here once",
  runAlways: "Always on this site",
  excluded: (host: string) => `Sidelight stays off on ${host}.`,
  forbidden: "The browser lets no extension read this page.",
  unknownPage: "To let Sidelight read this page, press its button in the toolbar.",
  stale: "Reload the page to let Sidelight read it.",
  reload: "Reload the page",
  installing: (percent: string) => `Setting up the archive: ${percent}`,
  damaged: "The archive is damaged.",
  damagedHint: "It can be built again from the extension’s own files. Your settings and your own data stay.",
  rebuild: "Rebuild the archive",
  notUpdated: "The archive’s update could not be installed. The previous version stays in use.",
  tryAgain: "Try again",
  bundled: "Ant Group and Alipay",
  allSources: (on: number, all: number) => `${on} of ${all} on`,
};

export const exclusionReasons = {
  mail: "Mail is private: Sidelight never reads it.",
  bank: "Bank pages are private: Sidelight never reads them.",
  government: "Government log-in pages are private: Sidelight never reads them.",
  health: "Health pages are private: Sidelight never reads them.",
  editor: "You write here: Sidelight stays out of editors.",
  payment: "Payment pages are private: Sidelight never reads them.",
  passwords: "Password managers are private: Sidelight never reads them.",
};
