/** Marks in and between numbers, as English news prints them. Origin: own lists. */

/** What joins the parts of a word: the plain one, U+2010, and U+2011, at which no line breaks. */
export const hyphens: ReadonlySet<string> = new Set(["-", "\u2010", "\u2011"]);

/** What stands between the two numbers of a range. */
export const dashes: ReadonlySet<string> = new Set(["-", "\u2011", "–", "—"]);

/** Marks behind which a clause can begin: "the schools stay closed; twelve are occupied". */
export const clauseMarks: ReadonlySet<string> = new Set([",", ":", ";", "–", "—"]);

/** Marks that open what is put in between, with those that close it. */
export const closings: ReadonlyMap<string, string> = new Map(
  Object.entries({ "(": ")", ",": ",", "–": "–", "—": "—" }),
);
