/** Words of the calendar. Written for this project; nothing is copied from a word list of others. */

/** The number of a month, by its name and by the ways newspapers shorten it, in small letters and without a stop. */
export const months: Readonly<Record<string, number>> = {
  apr: 4,
  april: 4,
  aug: 8,
  august: 8,
  dec: 12,
  december: 12,
  feb: 2,
  february: 2,
  jan: 1,
  january: 1,
  jul: 7,
  july: 7,
  jun: 6,
  june: 6,
  mar: 3,
  march: 3,
  may: 5,
  nov: 11,
  november: 11,
  oct: 10,
  october: 10,
  sep: 9,
  sept: 9,
  september: 9,
};

/** Months that are written out: a shortened one stands beside a day or a year only. */
export const fullMonths: readonly string[] = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** Monday is 1 and Sunday 7, as in ISO 8601. */
export const weekdays: Readonly<Record<string, number>> = {
  friday: 5,
  monday: 1,
  saturday: 6,
  sunday: 7,
  thursday: 4,
  tuesday: 2,
  wednesday: 3,
};

/** Shortened weekdays, which are read before a date only: "Wed, 7 October". */
export const shortWeekdays: readonly string[] = [
  "fri",
  "mon",
  "sat",
  "sun",
  "thu",
  "thur",
  "thurs",
  "tue",
  "tues",
  "wed",
];

/** Numbers in words, as they stand before "days" and "years"; "a" and "an" are one. */
export const counts: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  eight: 8,
  eighteen: 18,
  eighty: 80,
  eleven: 11,
  fifteen: 15,
  fifty: 50,
  five: 5,
  forty: 40,
  four: 4,
  fourteen: 14,
  nine: 9,
  nineteen: 19,
  ninety: 90,
  one: 1,
  seven: 7,
  seventeen: 17,
  seventy: 70,
  six: 6,
  sixteen: 16,
  sixty: 60,
  ten: 10,
  thirteen: 13,
  thirty: 30,
  three: 3,
  twelve: 12,
  twenty: 20,
  two: 2,
};

/** Seasons by the month in which they begin. */
export const seasons: Readonly<Record<string, number>> = { autumn: 9, fall: 9, spring: 3, summer: 6, winter: 12 };

/** Decades in words, by their first year in the twentieth century. */
export const decades: Readonly<Record<string, number>> = {
  eighties: 80,
  fifties: 50,
  forties: 40,
  nineties: 90,
  seventies: 70,
  sixties: 60,
  thirties: 30,
  twenties: 20,
};

/** Which quarter or half of a year. */
export const ordinals: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4 };

/** Parts of a day; the day is theirs. */
export const dayParts: readonly string[] = [
  "afternoon",
  "dawn",
  "dusk",
  "evening",
  "lunchtime",
  "midday",
  "midnight",
  "morning",
  "night",
  "noon",
];
