/** A day that bears a name: on a date, counted from Easter Sunday, or the nth weekday of a month (Monday is 1; -1 is the last, of May only). */
export type Feast =
  | { readonly month: number; readonly day: number }
  | { readonly easter: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number };

/**
 * Feasts that have one day a year in all the countries that name them so. Independence days are many, and feasts of the
 * moon depend on who sees it: neither is here. Written for this project.
 */
export const feasts: Readonly<Record<string, Feast>> = {
  "boxing day": { month: 12, day: 26 },
  christmas: { month: 12, day: 25 },
  "christmas day": { month: 12, day: 25 },
  "christmas eve": { month: 12, day: 24 },
  easter: { easter: 0 },
  "easter monday": { easter: 1 },
  "easter sunday": { easter: 0 },
  "good friday": { easter: -2 },
  halloween: { month: 10, day: 31 },
  "international women's day": { month: 3, day: 8 },
  "labor day": { month: 9, weekday: 1, nth: 1 },
  "may day": { month: 5, day: 1 },
  "memorial day": { month: 5, weekday: 1, nth: -1 },
  "new year's day": { month: 1, day: 1 },
  "new year's eve": { month: 12, day: 31 },
  "palm sunday": { easter: -7 },
  thanksgiving: { month: 11, weekday: 4, nth: 4 },
  "thanksgiving day": { month: 11, weekday: 4, nth: 4 },
  "valentine's day": { month: 2, day: 14 },
  "veterans day": { month: 11, day: 11 },
};

/** Words behind a feast with which it is a kind of thing or a name, not its day: "a Christmas market", "the Good Friday Agreement". */
export const afterFeast: readonly string[] = [
  "accord",
  "accords",
  "agreement",
  "break",
  "bunny",
  "card",
  "cards",
  "carol",
  "carols",
  "decorations",
  "dinner",
  "eggs",
  "gift",
  "gifts",
  "holiday",
  "holidays",
  "island",
  "lights",
  "market",
  "markets",
  "meal",
  "parties",
  "party",
  "presents",
  "rising",
  "sales",
  "season",
  "shopping",
  "tree",
  "trees",
  "turkey",
  "turkeys",
  "week",
  "weekend",
];

/** Words before it with which it is a wish, a name, or a feast of another calendar. */
export const beforeFeast: readonly string[] = ["father", "happy", "merry", "orthodox", "white"];
