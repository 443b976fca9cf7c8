/**
 * How English writes numbers, for the last check on a figure. Origin: own lists, set down apart from those that numbers are
 * read by (`number-words.ts`), so that one slip does not pass both.
 */
const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

/** The numbers under twenty, each at its own place. */
export const small: readonly string[] = words(`
  zero one two three four five six seven eight nine
  ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`);

/** The tens, each at the place of its first digit. */
export const tens: readonly string[] = words("zero ten twenty thirty forty fifty sixty seventy eighty ninety");

/** What multiplies the number before it. */
export const scales: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["score", 20],
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
]);

/** Scales that the plural of a counting word goes before: "tens of thousands", "several hundred million". */
export const greatScales: readonly string[] = ["thousand", "million", "billion"];

/** Scales behind digits only. */
export const shortScales: ReadonlyMap<string, number> = new Map([
  ["b", 1e9],
  ["bln", 1e9],
  ["bn", 1e9],
  ["k", 1e3],
  ["m", 1e6],
  ["mln", 1e6],
  ["mn", 1e6],
]);

/** The least that a plural allows, alone and before "of thousands". */
export const plurals: ReadonlyMap<string, number> = new Map([
  ["tens", 20],
  ["dozens", 24],
  ["scores", 40],
  ["hundreds", 200],
  ["thousands", 2e3],
  ["millions", 2e6],
  ["billions", 2e9],
]);

/** Words that count two of the scale behind them at the least: "several hundred". */
export const vague: ReadonlySet<string> = new Set(["couple", "few", "many", "several"]);

/** Those of them that have "of" between: "a couple of hundred". */
export const vagueOf: ReadonlySet<string> = new Set(["couple"]);

/** What says 0. */
export const nothing: readonly string[] = ["no", "nobody", "none", "zero"];

/** Every word of a written number. */
export const numberWords: ReadonlySet<string> = new Set([
  ...["half", ...small, ...tens, ...nothing],
  ...[...scales.keys(), ...plurals.keys(), ...vague],
]);

/** What stands inside one number and adds nothing to it. */
export const glue: ReadonlySet<string> = new Set(["-", "a", "an", "and", "\u2010", "\u2011"]);

/** Those of whom "a" counts one, with at most a word between. */
const personNouns = "child|civilian|man|person|soldier|woman";

/** Any word that can stand for a number in English. */
export const hasNumber = new RegExp(
  String.raw`[0-9]|\b(?:no|none|zero|nobody|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozens?|scores?|hundreds?|thousands?|millions?|billions?|half)\b|\ban?\s+(?:\w+\s+)?(?:${personNouns}|dozen|hundred|thousand|million|billion|score)\b`,
  "i",
);

/** A word, digits or a mark. "A" counts one before persons; "no more than" counts nothing. */
export const anyToken = new RegExp(
  String.raw`(?<article>\ban?(?=\s+(?:\w+\s+)?(?:${personNouns})\b))|\bno\s+(?:more|fewer|less|longer|farther)\b|[0-9](?:[,\u00a0]?[0-9])*(?:\.[0-9]+)?|\p{L}+|[^\s]`,
  "giu",
);

/**
 * Digits as whoever holds a figure against its words reads them: only commas and spaces that do not break set groups apart.
 * Plain and thin spaces do not, and no comma begins a decimal: numbers written so are never carried, and become findings.
 */
export const anyDigits = /[0-9][0-9,\u00a0]*(?:\.[0-9]+)?/g;

/** What may stand between the two numbers of a range, a unit of the first included. */
export const isJoint =
  /^(?:(?:%|percent|per cent|km) )?(?:(?:, )?if not|(?:and|or) (?:even|maybe|perhaps|possibly)|to|or|and|[-‐‑–—])(?: \p{Sc})?$/u;
