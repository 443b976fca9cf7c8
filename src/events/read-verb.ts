import {
  afterTo,
  aheadAuxiliaries,
  announcers,
  beforeNouns,
  betweenAuxiliaries,
  calendarProgressives,
  calendarVerbs,
  conditions,
  dueVerbs,
  linkingVerbs,
  notPastForms,
  pastAuxiliaries,
  pastForms,
  presentAuxiliaries,
  sameForms,
} from "./en/tense-words.ts";
import type { Direction } from "./time-context.ts";

const sets = {
  ahead: new Set(aheadAuxiliaries),
  announcers: new Set(announcers),
  beforeNouns: new Set(beforeNouns),
  between: new Set(betweenAuxiliaries),
  calendar: new Set(calendarVerbs),
  conditions: new Set(conditions),
  due: new Set(dueVerbs),
  linking: new Set(linkingVerbs),
  owing: new Set([...presentAuxiliaries, "has", "have", "need", "needs"]),
  notVerbs: new Set(["", ...afterTo]),
  notPast: new Set(notPastForms),
  past: new Set([...pastAuxiliaries, ...pastForms, ...sameForms]),
  present: new Set(presentAuxiliaries),
  progressive: new Set(calendarProgressives),
  same: new Set(sameForms),
} as const;

/** Words, what parts clauses, and an apostrophe's ending by itself: "he", "'ll", "won't", ";". */
const pieces = /['’]ll\b|\p{L}+(?:n['’]t)?|\p{N}+|[;:—–]/gu;
const clauseMark = /[;:—–]/;
/** Words that are looked at on either side of a time, at most. */
const mostWords = 24;

/** Words in small letters. Names are left empty: a word with a capital is no verb, unless it is one of a headline's auxiliaries. */
export const toVerbWords = (text: string): readonly string[] =>
  [...text.matchAll(pieces)].map(([piece]) => {
    const small = piece.toLowerCase().replace("’", "'");
    return small === piece || (sets.ahead.has(small) && small !== "may") || small === "to" ? small : "";
  });

/** What the last verb of the words tells; `isDue` of a time by which something is to be done. `null` without a verb. */
export function readVerbBefore(words: readonly string[], isDue: boolean): Direction | null {
  const start = Math.max(0, words.length - mostWords, words.findLastIndex((word) => clauseMark.test(word)) + 1);
  for (let end = words.length; end > start; end -= 1) {
    const known = readVerb(words.slice(start, end), isDue);
    if (known !== null) return known;
  }
  return null;
}

/** What the first verb of the words tells; `null` without one. */
export function readVerbBehind(words: readonly string[]): Direction | null {
  for (let end = 1; end <= Math.min(words.length, mostWords); end += 1) {
    const last = words[end - 1] ?? "";
    if (clauseMark.test(last)) break;
    if (sets.present.has(last)) return readPresent(words.slice(end));
    const known = readVerb(words.slice(0, end), false);
    if (known !== null) return known;
  }
  return null;
}

/** "Is due to", "are meeting", "is to": announced. */
function readPresent(rest: readonly string[]): Direction {
  const next = rest.find((word) => !sets.between.has(word)) ?? "";
  return next === "to" || sets.announcers.has(next) || sets.progressive.has(next) ? "ahead" : "unclear";
}

/** What the last of these words tells, with the auxiliaries before it; `null` where it is no verb that is known. */
function readVerb(words: readonly string[], isDue: boolean): Direction | null {
  const last = words.at(-1) ?? "";
  const before = words.slice(0, -1);
  const previous = before.at(-1) ?? "";
  if (sets.ahead.has(last) || sets.conditions.has(last)) return "ahead";
  if (sets.present.has(last)) return readIs(before);
  if (previous === "to") return sets.notVerbs.has(last) ? null : readInfinitive(before, isDue);
  if (sets.announcers.has(last) && sets.present.has(auxiliaryOf(before))) return "ahead";
  if (isPast(last)) return readPast(last, before, isDue);
  if (sets.progressive.has(last)) return sets.present.has(previous) ? "ahead" : null;
  if (sets.calendar.has(last) && !sets.beforeNouns.has(previous) && !isPast(previous))
    return readAuxiliary(before, isDue) ?? "ahead";
  return sets.ahead.has(previous) ? "ahead" : null;
}

/** "Is" tells nothing of when, but "if somebody is" does. */
const readIs = (before: readonly string[]): Direction =>
  before.slice(-4).some((word) => sets.conditions.has(word)) ? "ahead" : "unclear";

const isPast = (word: string): boolean =>
  sets.past.has(word) || (word.endsWith("ed") && word.length > 3 && !sets.notPast.has(word));

/** "Met", "was met", "will be kept closed", "would stay shut", "gave them until Friday". */
function readPast(word: string, before: readonly string[], isDue: boolean): Direction {
  const known = readAuxiliary(before, isDue);
  if (known !== null) return known;
  if (isDue && (sets.due.has(word) || sets.announcers.has(word)) && !before.slice(-3).includes("had")) return "ahead";
  if (sets.same.has(word) && before.slice(-4).some((one) => sets.ahead.has(one))) return "ahead";
  const earlier = before.at(-1) ?? "";
  if (sets.linking.has(earlier)) return readVerb(before, isDue) ?? "past";
  return isPast(earlier) ? readPast(earlier, before.slice(0, -1), isDue) : "past";
}

/**
 * "Agreed to meet", "due to be held", "is to vote", and whatever has to be done by a day; else "to", the last of the words,
 * says nothing of when.
 */
function readInfinitive(words: readonly string[], isDue: boolean): Direction | null {
  const previous = words.at(-2) ?? "";
  const near = words.slice(-6, -1);
  if (near.includes("had") && near.includes("been")) return "either";
  if (isDue || sets.owing.has(previous) || near.some((word) => sets.announcers.has(word))) return "ahead";
  return previous === "was" || previous === "were" ? "either" : null;
}

const isBetween = (word: string): boolean => sets.between.has(word) || word.endsWith("ly");

const auxiliaryOf = (before: readonly string[]): string => before.findLast((word) => !isBetween(word)) ?? "";

/** The auxiliary of a verb, "will" of "will be held". "May have" and "to have" are of what was, "be held" of what is demanded. */
function readAuxiliary(before: readonly string[], isDue: boolean): Direction | null {
  const last = before.findLastIndex((word) => !isBetween(word));
  const skipped = before.slice(last + 1);
  const auxiliary = before[last] ?? "";
  const isPerfect = skipped.includes("have");
  if (sets.ahead.has(auxiliary)) return isPerfect && auxiliary !== "will" ? "past" : "ahead";
  if (auxiliary === "to") return isPerfect ? "past" : readInfinitive(before.slice(0, last + 1), isDue);
  if (sets.present.has(auxiliary)) return readIs(before.slice(0, last));
  return skipped.includes("be") && !/^(?:could|cannot|couldn't)$/.test(auxiliary) ? "ahead" : null;
}
