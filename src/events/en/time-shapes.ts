import { feasts } from "./feasts.ts";
import { counts, dayParts, decades, fullMonths, months, seasons, shortWeekdays, weekdays } from "./time-words.ts";

/** How a time is put, which decides how its value is reckoned. */
export type TimeKind =
  | "ago"
  | "clock-days"
  | "date"
  | "date-range"
  | "day-of-month"
  | "decade"
  | "feast"
  | "later"
  | "later-named"
  | "month"
  | "month-range"
  | "near-day"
  | "near-unit"
  | "numeric"
  | "overnight"
  | "part-of-year"
  | "recent"
  | "same"
  | "season"
  | "stretch"
  | "weekday"
  | "weekday-range"
  | "weekend"
  | "year"
  | "year-range";

const any = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join("|");

/** Words without which no shape of a sort stands in a passage. */
export const signs = {
  decade: new RegExp(`\\d0'?s|\\b(?:${any(Object.keys(decades))})\\b`),
  digits: /\d{4}/,
  feast: new RegExp(any(Object.keys(feasts))),
  hours: /\b(?:24|48|72) +hours/,
  month: new RegExp(`\\b(?:${any(Object.keys(months))})\\b`),
  ordinal: /\bthe +\d{1,2}(?:st|nd|rd|th)/,
  part: /\bquarter|\bhalf|\bmonths +of\b|\bq[1-4]\b/,
  season: new RegExp(`\\b(?:${any(Object.keys(seasons))})\\b`),
  today: /today|yesterday|tomorrow|night|this +(?:morning|afternoon|evening)/,
  unit: /day|week|month|year|decade|morning|afternoon|evening|night/,
  weekday: new RegExp(`\\b(?:${any(Object.keys(weekdays))})\\b`),
} as const;

export type Sign = keyof typeof signs;

/** One way to write a time. Groups of the same name mean the same in every shape. */
export interface TimeShape {
  readonly kind: TimeKind;
  readonly sign: Sign;
  /** Sticky: it is tried at one place of the text. */
  readonly shape: RegExp;
}

const tens = Object.keys(counts).filter((word) => (counts[word] ?? 0) >= 20);
const units = Object.keys(counts).filter((word) => (counts[word] ?? 10) < 10 && word.length > 2);
const shortMonths = Object.keys(months).filter((name) => !fullMonths.includes(name));
/** Spaces. The text is read in small letters, with plain spaces, hyphens and apostrophes: see `toWriting`. */
const _ = " +";

/** A stop belongs to a month that is shortened, and to none that is written out. */
const month = `(?<month>${any(fullMonths)}|(?:${any(shortMonths)})\\b\\.?)`;
const month2 = month.replace("month", "month2");
const whole = `(?<month>${any(fullMonths)})`;
const whole2 = whole.replace("month", "month2");
const day = "(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?";
const day2 = day.replace("day", "day2");
const year = "(?<year>1\\d{3}|20\\d\\d)(?![\\d,]\\d)";
const year2 = year.replace("year", "year2");
const weekday = `(?<weekday>${any(Object.keys(weekdays))})`;
const weekday2 = weekday.replace("weekday", "weekday2");
const number = `(?<count>\\d{1,3}|(?:${any(tens)})(?:-(?:${any(units)}))?|${any(Object.keys(counts))})`;
const season = `(?<season>${any(Object.keys(seasons))})`;
const part = `(?:early${_}|late${_}|mid-)?(?:${any(dayParts)})`;
const unit = "(?<unit>day|week|month|year|decade)(?<many>s)?";

const since = `(?<since>since${_})?`;
/** What may stand before a month, a year or a longer stretch without changing what is named. */
const edge = `(?:(?:early|earlier|late|later|mid|middle)(?:${_}|-)(?:in${_}|of${_}|to${_}late${_})?)?`;
const bound = `(?:(?:the${_})?(?:very${_})?(?:(?<last>end)|start|beginning|middle|close|(?:first|second|third|fourth|last|final|opening|closing)${_}(?:(?:few|two|three|four|five|six|ten|\\d{1,2})${_})?(?:days?|weeks?|weekend|months?))${_}of${_}(?:the${_})?)?`;
const around = `${since}${bound}${edge}`;
const dayOf = `${since}(?:(?:the${_})?(?:early${_}|late${_})?(?:${any(dayParts)}|(?:early${_}|small${_})hours)${_}of${_}|early${_}|late${_}|earlier${_}|later${_})?`;
const after = `(?:${_}${part})?`;
/** "The" belongs to "the 3rd of March", not to "the 3 March attack". */
const ofThe = `(?:the${_}(?=\\d{1,2}(?:st|nd|rd|th)?${_}of${_}))?`;
const named = `(?:(?:${any(Object.keys(weekdays))}|(?:${any(shortWeekdays)})\\.?),?${_}(?:${part},?${_})?)?${ofThe}`;
const namedBy = `(?:(?:${weekday}|(?:${any(shortWeekdays)})\\.?),?${_}(?:${part},?${_})?)?${ofThe}`;
const yearOf = `(?:,?${_}(?:of${_})?(?:${year}|(?<which>last|this|next|the${_}same|that|the${_}previous|the${_}following)${_}year))`;
/** The year of a date that shares it with the one behind it: "on 3 March and 5 April 2016". */
const sharing = `(?=,?${_}(?:and|or)${_}(?:${any(Object.keys(months))}\\b\\.?${_}\\d{1,2},|\\d{1,2}${_}(?:${any(Object.keys(months))})\\b\\.?|(?:${any(fullMonths)}))${_}(?<year>(?:19|20)\\d\\d)\\b)`;
const lead = `(?:(?<lead>between|from)${_})?`;
const to = `(?: ?- ?|${_}(?:to|until|till|through)${_}|${_}(?<and>and)${_})`;

const bodies: readonly (readonly [TimeKind, Sign, string])[] = [
  ["date", "month", `${dayOf}${namedBy}${day}${_}(?:of${_})?${month}${yearOf}`],
  ["date", "month", `${dayOf}${namedBy}${month}${_}(?:the${_})?${day}(?:${yearOf})`],
  ["date", "month", `${dayOf}${namedBy}${day}${_}(?:of${_})?${month}(?:${sharing}|)${after}`],
  ["date", "month", `${dayOf}${namedBy}${month}${_}(?:the${_})?${day}(?:${sharing}|)${after}`],
  ["date", "digits", `${dayOf}(?<year>(?:19|20)\\d\\d)-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])`],
  ["numeric", "digits", `${since}(?<first>\\d{1,2})(?<mark>[/.])(?<second>\\d{1,2})\\k<mark>(?<year>(?:19|20)\\d\\d)`],
  ["date-range", "month", `${lead}${dayOf}${named}${day}${to}${named}${day2}${_}(?:of${_})?${month}${yearOf}?`],
  ["date-range", "month", `${lead}${dayOf}${named}${month}${_}${day}${to}${day2}(?:${yearOf})?`],
  [
    "date-range",
    "month",
    `${lead}${dayOf}${named}${day}${_}${month}(?:,?${_}${year})?${to}${named}${day2}${_}${month2}(?:,?${_}${year2})?`,
  ],
  [
    "date-range",
    "month",
    `${lead}${dayOf}${named}${month}${_}${day}(?:,${_}${year})?${to}${named}${month2}${_}${day2}(?:,${_}${year2})?`,
  ],
  ["month", "month", `${around}${month}${yearOf}`],
  [
    "month",
    "month",
    `${around}(?:(?<near>last|next|this|this${_}past|this${_}coming|past|coming)${_})?${whole}(?:${sharing}|)`,
  ],
  ["month-range", "month", `${lead}${edge}${whole}(?:,?${_}${year})?${to}${edge}${whole2}(?:,?${_}${year2})?`],
  [
    "weekday",
    "weekday",
    `${dayOf}(?:(?<near>last|next|this|this${_}past|this${_}coming|past|coming)${_})?${weekday}${after}`,
  ],
  ["weekday", "weekday", `${dayOf}${weekday}${after}${_}(?:of${_}|in${_})?(?<week>last|this|next)${_}week`],
  ["weekday", "weekday", `${dayOf}(?<week>last|this|next)${_}week${_}(?:on${_})?${weekday}${after}`],
  ["weekday", "weekday", `${since}${number}${_}weeks?${_}ago${_}(?:on${_}|last${_})?${weekday}${after}`],
  ["weekday-range", "weekday", `${lead}${dayOf}${weekday}${after}${to}${weekday2}${after}`],
  ["near-day", "today", `${dayOf}(?<name>today|yesterday|tomorrow|tonight)${after}`],
  ["near-day", "today", `${dayOf}(?<name>the${_}day${_}before${_}yesterday|the${_}day${_}after${_}tomorrow)`],
  [
    "near-day",
    "today",
    `${since}(?:early${_}|late${_}|earlier${_}|later${_})?(?<name>last${_}night|this${_}(?:morning|afternoon|evening))`,
  ],
  ["overnight", "today", "overnight"],
  [
    "weekend",
    "unit",
    `(?:(?<lead>at|over|during)${_})?${since}(?:early${_}|late${_}|earlier${_}|later${_})?(?<which>the|this|last|next|this${_}past|this${_}coming|the${_}past|the${_}coming)${_}weekend`,
  ],
  ["near-unit", "unit", `${around}(?<which>last|this|next|the${_}current)${_}(?<unit>week|month|year|decade)`],
  [
    "near-unit",
    "unit",
    `${since}(?:the${_})(?:very${_})?(?:(?<last>end)|start|beginning|middle|turn)${_}of${_}the${_}(?<unit>week|month|year|decade)`,
  ],
  [
    "stretch",
    "unit",
    `${since}(?:the${_}|this${_}(?=past))?(?<which>past|last|next|coming)${_}(?:${number}${_})?${unit}`,
  ],
  ["recent", "unit", `(?:the${_})?(?<which>past|last|next|coming)${_}(?:few|several|couple${_}of)${_}${unit}`],
  ["recent", "unit", `(?<which>recent|the${_}coming|coming)${_}${unit}`],
  ["clock-days", "hours", `(?:the${_})?(?<which>past|last|next|coming)${_}(?<hours>24|48|72)${_}hours`],
  [
    "ago",
    "unit",
    `${since}${number}${_}${unit}${_}(?<way>ago|from${_}now)(?:${_}(?<tail>today|this${_}(?:week|month)))?`,
  ],
  ["ago", "unit", `${number}${_}${unit}'?${_}(?<way>time)`],
  ["later", "unit", `${number}${_}${unit}${_}(?<way>earlier|later|before)`],
  [
    "later",
    "unit",
    `(?:(?:early|late|earlier|later)${_})?the${_}(?<way>previous|following|next|preceding)${_}(?<unit>day|week|month|year|morning|afternoon|evening|night)`,
  ],
  ["later-named", "month", `the${_}(?<way>previous|following|next|preceding)${_}${whole}`],
  ["later-named", "weekday", `the${_}(?<way>previous|following|next|preceding)${_}${weekday}${after}`],
  ["later", "unit", `the${_}(?<unit>day|week|month|year|morning|evening|night)${_}(?<way>before|after)`],
  [
    "same",
    "unit",
    `(?:(?:early|late|earlier|later)${_})?(?:the${_}same|that(?:${_}same)?)${_}(?<unit>day|week|month|year|morning|afternoon|evening|night|weekend)`,
  ],
  [
    "season",
    "season",
    `${around}(?:the${_})?${season}${_}(?:of${_}|in${_})?(?:${year}|(?<which>last|this|next)${_}year)`,
  ],
  ["season", "season", `${around}(?<near>last|this|next)${_}${season}`],
  ["decade", "decade", `${around}(?:the${_})?(?<decade>1[5-9]\\d|20\\d)0'?s`],
  [
    "decade",
    "decade",
    `${around}the${_}(?:(?:early|late|mid)(?:${_}|-))?(?:'(?<short>[3-9])0'?s|(?<words>${any(Object.keys(decades))}))`,
  ],
  ["decade", "decade", `${since}the${_}(?:(?:early|late|mid)(?:${_}|-))(?<decade>1[5-9]\\d|20\\d)0'?s`],
  [
    "part-of-year",
    "part",
    `(?:the${_})?(?<nth>first|second|third|fourth|last|final)${_}(?<piece>quarter|half)(?:${_}of)?${_}(?:${year}|(?<which>last|this|next|the)${_}year)`,
  ],
  [
    "part-of-year",
    "part",
    `(?:the${_})?first${_}(?<count>two|three|four|five|six|seven|eight|nine|ten)${_}months${_}of${_}(?:${year}|(?<which>last|this|next)${_}year)`,
  ],
  ["part-of-year", "part", `q(?<quarter>[1-4])(?:${_}of)?${_}${year}`],
  ["year-range", "digits", `${lead}${edge}${year}${to}${edge}(?<year2>(?:1\\d|20)\\d\\d)(?![\\d,]\\d)`],
  ["year-range", "digits", `${year}[-/](?<short>\\d\\d)`],
  ["year", "digits", `${around}(?:the${_}year${_})?${year}`],
  ["feast", "feast", `${dayOf}(?:(?<near>last|this|next)${_})?(?<name>${any(Object.keys(feasts))})(?:${yearOf})?`],
  [
    "day-of-month",
    "ordinal",
    `the${_}(?<day>[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)(?:${_}of${_}(?<which>last|this|next|the)${_}month)?`,
  ],
];

/** Every shape in which news writes a time. Where several fit at one place, the longest is meant. */
export const timeShapes: readonly TimeShape[] = bodies.map(([kind, sign, body]) => ({
  kind,
  sign,
  shape: new RegExp(`(?:${body})(?![a-z0-9_]|-[a-z])`, "y"),
}));

/** Words with which a time begins. */
export const timeStart = new RegExp(
  `(?<![a-z0-9_])(?:${any([
    ...Object.keys(months),
    ...Object.keys(weekdays),
    ...shortWeekdays,
    ...Object.keys(counts),
    ...Object.keys(seasons),
    ...dayParts,
    ...Object.keys(feasts).map((name) => name.split(" ")[0] ?? name),
  ])}|the|since|between|from|early|earlier|late|later|mid|middle|end|start|beginning|last|this|next|past|coming|current|recent|that|today|yesterday|tomorrow|tonight|overnight|at|over|during|couple|first|second|third|fourth|small|q[1-4]|\\d{1,4}(?:st|nd|rd|th|0s|s)?)(?![a-z0-9_])`,
  "g",
);
