import { afterFeast, beforeFeast } from "./en/feasts.ts";
import {
  beforeLastingNight,
  countedNouns,
  hedgesBeforeNumber,
  labelledNouns,
  monthSigns,
  namesAfterDay,
  namesAfterMonth,
  namesAfterWeekday,
  namesBeforeMonth,
  namesBeforeWeekday,
  overnightNouns,
  streets,
  yearSigns,
} from "./en/not-times.ts";
import type { TimeKind } from "./en/time-shapes.ts";
import { fullMonths, weekdays } from "./en/time-words.ts";
import type { TimeMatch } from "./time-context.ts";

const any = (words: readonly string[]): string => words.map((word) => word.replaceAll(".", "\\.")).join("|");
/** The words before it are those. */
const endsWith = (words: readonly string[]): RegExp => new RegExp(`(?<![a-z0-9])(?:${any(words)})[ -]$`);
/** The words behind it are those. */
const startsWith = (words: readonly string[]): RegExp => new RegExp(`^ (?:${any(words)})(?![a-z0-9])`);

const repeats = /\b(?:every|each|every (?:other|second)|alternate|per) $/;
/** "The rains usually last from June to September." */
const isUsual = /\b(?:usually|typically|normally|generally|annually|traditionally|season (?:lasts|runs|is))\b[^.;]*$/;
/** "One Sunday", "on a Friday in May": some day of that name; "a Friday rally" was on a day that is known. */
const isSome = /\b(?:one|any|some|most|many) $/;
const article = /\ban? $/;
const eventNoun = /^ (?!(?:in|on|at|of|to|and|or|but|is|was|like|with|for|when|after|before|that|as)\b)[a-z]/;
const nameBeforeWeekday = endsWith(namesBeforeWeekday);
const nameAfterWeekday = startsWith(namesAfterWeekday);
const nameBeforeMonth = endsWith(namesBeforeMonth);
const nameAfterMonth = startsWith(namesAfterMonth);
const monthSign = endsWith(monthSigns);
const nameAfterDay = startsWith(namesAfterDay);
const counted = startsWith(countedNouns);
const labelled = endsWith(labelledNouns);
const hedged = endsWith(hedgesBeforeNumber);
const yearSign = endsWith(yearSigns);
const overnightNoun = startsWith(overnightNouns);
const lastingNight = endsWith(beforeLastingNight);
const possessive = /'s? $/;
const numbered = /^ ?(?:%|percent|per cent|million|billion|km|miles|kilomet)/;
/** "1909 Jolinda Drive". */
const isAddress = new RegExp(`^ (?:[^ ]+ ){1,2}(?:${any(streets)})(?![a-z])`);
/** What only people do: "since May became prime minister". */
const isActor =
  /^(?:'s (?:government|cabinet|party|office|spokes|deal|plan|minister)| (?:said|says|told|became|took|was (?:elected|asked)|has said|will say|resigned|is expected))/;

/** Months that are words or names of people as well, and those that are words. */
const doubtful: ReadonlySet<string> = new Set(["april", "august", "june", "march", "may"]);
const verbs: ReadonlySet<string> = new Set(["march", "may"]);
/** Months and weekdays have capitals, as "march" and "may" have not. */
const smallName = new RegExp(`\\b(?:${any([...fullMonths, ...Object.keys(weekdays)])})\\b`);
const capitalEnd = /(?<![.!?:;,"“”]\s)\p{Lu}[\p{L}\p{M}'’.-]*\s$/u;
const capital = /^\s?\p{Lu}/u;

/** A match beside the text as it is written, capitals and all. */
type Guard = (match: TimeMatch, text: string) => boolean;

/** Whether a word with a capital stands before it, which is more than the beginning of a sentence. */
const followsName: Guard = ({ start, before }, text) => capitalEnd.test(text.slice(start - before.length, start));

const isBeforeName: Guard = ({ end }, text) => capital.test(text.slice(end, end + 2));

const isWeekday: Guard = (match, text) =>
  !nameBeforeWeekday.test(match.before) &&
  !nameAfterWeekday.test(match.after) &&
  !isSome.test(match.before) &&
  (!article.test(match.before) || (eventNoun.test(match.after) && !isBeforeName(match, text)));

/** A month without a day and a year beside it. */
const isMonth: Guard = (match, text) => {
  const { groups, before, after, start, end } = match;
  if (groups.year || groups.which || groups.near) return true;
  const name = groups.month ?? "";
  if (!fullMonths.includes(name) || nameBeforeMonth.test(before) || nameAfterMonth.test(after)) return false;
  if (/^ \d/.test(after) || /\d(?:st|nd|rd|th)? $/.test(before)) return false;
  if (doubtful.has(name) && isBeforeName(match, text)) return false;
  if (name === "may" && isActor.test(after) && !/\bin $/.test(before)) return false;
  const stands = end - start > name.length || monthSign.test(before) || possessive.test(before);
  return stands || (!verbs.has(name) && !(doubtful.has(name) && followsName(match, text)));
};

/** A day and a month that no body is named after, and that are no number of things. */
const isDayAndMonth: Guard = ({ groups, after }) =>
  groups.year !== undefined || groups.which !== undefined || (!nameAfterDay.test(after) && !numbered.test(after));

/** Four digits that count nothing, label nothing and stand in no name. */
const isYear: Guard = (match, text) => {
  const { groups, before, after, start, end } = match;
  if (/[a-z0-9]-$/.test(before) && !/\b(?:pre|post|mid|early|late)-$/.test(before)) return false;
  if (/[$€£¥#№@/\\_=&+] ?$/.test(before) || /^(?:[%°/\\_@:]|\.\d|,\d{3}| \d| ?[ap]\.?m\b)/.test(after)) return false;
  if (counted.test(after) && !/(?:\b(?:the|this|that|his|her|its|their)|'s) $/.test(before)) return false;
  if (end - start > 4) return true;
  if (isAddress.test(after)) return false;
  if (labelled.test(before) || (hedged.test(before) && !/^ levels?\b/.test(after))) return false;
  if (Number(groups.year) < 1900)
    return (
      /\b(?:in|since|until|from|of|year) $/.test(before) && !/^ [a-z]+s\b/.test(after) && !isBeforeName(match, text)
    );
  return yearSign.test(before) || possessive.test(before) || !followsName(match, text);
};

const isOvernight: Guard = ({ before, after }) =>
  !overnightNoun.test(after) &&
  !lastingNight.test(before) &&
  !/(?:n't|\b(?:not|cannot|never)) (?:[a-z]+ ){0,3}$/.test(before) &&
  !/^ (?:on |into |from |to )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/.test(after);

/** "USA Today" has a capital in the middle of a sentence, behind another word that has one. */
const isNearDay: Guard = ({ start, before }, text) =>
  !capital.test(text.slice(start, start + 1)) ||
  !/\p{Lu}[\p{L}\p{M}]*\s$/u.test(text.slice(start - before.length, start));

/** "On the 3rd", and nothing that is the third of its kind. */
const isDayOfMonth: Guard = ({ groups, before, after }) =>
  groups.which !== undefined ||
  (/\b(?:on|by|until|from|since|before|after) $/.test(before) &&
    /^(?: *[.,;:!?)”"]| *$| (?:and|but|when|after|before|in)\b)/.test(after));

const feastNoun = startsWith(afterFeast);
const feastName = endsWith(beforeFeast);
/** "On Christmas Day", and no Christmas market. Feasts are written with a capital. */
const isFeast: Guard = ({ before, after, start, end }, text) =>
  /^(?:[\p{Ll}\s]+\s)?\p{Lu}/u.test(text.slice(start, end)) && !feastNoun.test(after) && !feastName.test(before);

const guards: Readonly<Partial<Record<TimeKind, Guard>>> = {
  /** "In two weeks' time", and no length of time: "three days time off". */
  ago: ({ groups, before }) => groups.way !== "time" || /\bin (?:about |just )?$/.test(before),
  date: isDayAndMonth,
  "date-range": isDayAndMonth,
  "day-of-month": isDayOfMonth,
  feast: isFeast,
  month: isMonth,
  /** "Over the next decade" is reckoned from now, "next decade" is not. */
  "near-unit": ({ before }) => !/\bthe $/.test(before),
  "near-day": isNearDay,
  overnight: isOvernight,
  season: ({ before }) => !/\b(?:arab|prague) $/.test(before),
  stretch: ({ after }) => !/^ of (?:the|his|her|its|their)\b/.test(after),
  weekday: isWeekday,
  "weekday-range": isWeekday,
  weekend: ({ after }) => !/^ of\b/.test(after),
  year: isYear,
  "year-range": isYear,
};

/** Whether words that are shaped like a time are one where they stand. */
export const isTime = (match: TimeMatch, text: string): boolean =>
  !repeats.test(match.before) &&
  !(match.groups.year === undefined && isUsual.test(match.before)) &&
  !(match.groups.count && /[a-z0-9]-$/.test(match.before)) &&
  !smallName.test(text.slice(match.start, match.end)) &&
  (guards[match.kind]?.(match, text) ?? true);
