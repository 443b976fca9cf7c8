/**
 * The last check on every figure: whether its words carry its numbers. It reads no number out of the words, as the rest of
 * this room does, but writes the number in every way that it could be written, and looks whether one of them stands there,
 * as the whole of a run of number words: "two hundred" does not carry 2.
 */

interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
}

/** Whether the words say every bound that is set. */
export function carriesNumber(words: string, { low, high }: Bounds): boolean {
  const bounds = [low, high].filter((bound) => bound !== null);
  if (bounds.length === 0 || !hasNumber.test(words) || !isInItsDigits(words, bounds)) return false;
  const runs = readRuns(words);
  if (bounds.every((bound) => runs.some((_, index) => isSaid(runs, index, bound, high)))) return true;
  return low !== null && high !== null && low < high && runs.some((run) => isPair(run, low, high));
}

/** Any word that can stand for a number in English. */
const hasNumber =
  /[0-9]|\b(?:no|none|zero|nobody|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozens?|scores?|hundreds?|thousands?|millions?|billions?|half)\b|\ban?\s+(?:\w+\s+)?(?:person|man|woman|child|soldier|civilian|dozen|hundred|thousand|million|billion|score)\b/i;

/**
 * Digits as whoever holds a figure against its words reads them: only commas and spaces that do not break set groups apart.
 * Plain and thin spaces do not, and no comma begins a decimal: numbers written so are never carried, and become findings.
 */
const anyDigits = /[0-9][0-9,\u00a0]*(?:\.[0-9]+)?/g;

const toNumber = (digits: string): number => Number(digits.replace(/[,\u00a0]/g, ""));

const near = (one: number, other: number): boolean => Math.abs(one - other) < 1e-6 * Math.max(1, Math.abs(other));

/** Whether one of the bounds stands there in digits, with any scale, if there are digits at all. */
function isInItsDigits(words: string, bounds: readonly number[]): boolean {
  const digits = [...words.matchAll(anyDigits)].map(([found]) => toNumber(found));
  const scaled = digits.flatMap((one) => [1, 1e3, 1e6, 1e9].map((scale) => one * scale));
  return digits.length === 0 || bounds.some((bound) => scaled.some((one) => near(one, bound)));
}

const small =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

const scales: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["score", 20],
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
]);

/** Scales behind digits only. */
const shortScales: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["mln", 1e6],
  ["b", 1e9],
  ["bn", 1e9],
  ["bln", 1e9],
]);

/** The least that a plural allows, alone and before "of thousands". */
const plurals: ReadonlyMap<string, number> = new Map([
  ["tens", 20],
  ["dozens", 24],
  ["scores", 40],
  ["hundreds", 200],
  ["thousands", 2e3],
  ["millions", 2e6],
  ["billions", 2e9],
]);

const vague: ReadonlySet<string> = new Set(["couple", "few", "several", "many"]);
const nothing: readonly string[] = ["no", "none", "nobody", "zero"];
const numberWords: ReadonlySet<string> = new Set([
  ...["half", ...small, ...tens, ...nothing],
  ...[...scales.keys(), ...plurals.keys(), ...vague],
]);

/** Number words and digits that stand together, without "and", "a" and hyphens. */
interface Run {
  readonly words: readonly string[];
  /** Before which of the words the second number of a range may begin: "two-three hundred", "between one and two million". */
  readonly seams: readonly number[];
  readonly isBetween: boolean;
  /** Whether a range may go on in the run behind: "two to three hundred". */
  readonly isJoined: boolean;
}

/** A number word or digits, with what stands between it and the one before. */
interface Piece {
  readonly word: string;
  readonly gap: readonly string[];
}

/** "A" counts one before these nouns, with at most a word between; "no more than" counts nothing. */
const anyToken =
  /(?<article>\ban?(?=\s+(?:\w+\s+)?(?:person|man|woman|child|soldier|civilian)\b))|\bno\s+(?:more|fewer|less|longer|farther)\b|[0-9](?:[,\u00a0]?[0-9])*(?:\.[0-9]+)?|\p{L}+|[^\s]/giu;

const glue: ReadonlySet<string> = new Set(["and", "a", "an", "-", "‐", "‑"]);
const isJoint = /^(?:(?:%|percent|per cent|km) )?(?:to|or|and|[-‐‑–—])(?: \p{Sc})?$/u;
const isDigits = (word: string): boolean => /^[0-9]/.test(word);
const isScale = (word: string): boolean => scales.has(word) || shortScales.has(word);

/** The longest runs of number words, in order. */
function readRuns(words: string): readonly Run[] {
  const runs: Run[] = [];
  for (const { word, gap } of readPieces(words)) {
    const last = runs.at(-1);
    if (last !== undefined && isGlued(last.words.at(-1)!, gap, word)) {
      runs[runs.length - 1] = lengthened(last, gap, word);
      continue;
    }
    if (last !== undefined && isJoint.test(gap.join(" "))) runs[runs.length - 1] = { ...last, isJoined: true };
    runs.push({ words: [word], seams: [], isBetween: gap.at(-1) === "between", isJoined: false });
  }
  return runs;
}

/** Words in the two longest numbers of a range; a longer run is none, however it goes on. */
const longest = 40;

function lengthened(run: Run, gap: readonly string[], word: string): Run {
  if (run.words.length > longest) return run;
  const isSeam = gap.includes("and") ? run.isBetween : gap.length > 0 && !gap.includes(",");
  return { ...run, words: [...run.words, word], seams: isSeam ? [...run.seams, run.words.length] : run.seams };
}

function isGlued(left: string, gap: readonly string[], right: string): boolean {
  if (left === "a" || right === "a") return false;
  if (gap.length === 0) return true;
  if (gap.join(" ") === "of") return left === "couple" ? scales.has(right) : plurals.has(left) && plurals.has(right);
  if (gap.join(" ") === ",") return (scales.get(left) ?? 0) >= 1e3 && small.concat(tens).includes(right);
  return gap.every((one) => glue.has(one)) && !isDigits(right) && (!isDigits(left) || isScale(right));
}

function readPieces(words: string): readonly Piece[] {
  const found = [...words.matchAll(anyToken)];
  const tokens = found.map((one) => toToken(words, one));
  const pieces: Piece[] = [];
  let gap: string[] = [];
  for (const [index, token] of tokens.entries()) {
    const word = found[index]!.groups?.article === undefined ? numberAt(tokens, index) : "a";
    if (word === null) gap.push(token);
    else pieces.push({ word, gap });
    if (word !== null) gap = [];
  }
  return pieces;
}

/** In lower case; "k", "m" and "b" are scales only at their digits ("24K"), and not in "900 K-1 visas". */
function toToken(words: string, { 0: token, index }: RegExpExecArray): string {
  const isApart = token.length === 1 && /\s/.test(words[index - 1] ?? "");
  return isApart && shortScales.has(token.toLowerCase()) ? "" : token.toLowerCase();
}

/** The number word or the digits at a token: of "a hundred" the "a" is one, and "few" is none without a scale behind it. */
function numberAt(tokens: readonly string[], index: number): string | null {
  const token = tokens[index]!;
  const [before, behind] = [tokens[index - 1] ?? "", tokens[index + 1] ?? ""];
  if (token === "a" || token === "an") return scales.has(behind) && before !== "half" ? "one" : null;
  if (token === "couple") return behind === "of" && scales.has(tokens[index + 2] ?? "") ? token : null;
  if (vague.has(token)) return scales.has(behind) ? token : null;
  if (shortScales.has(token)) return isDigits(before) ? token : null;
  return isDigits(token) || numberWords.has(token) ? token : null;
}

/** Whether a run says a bound, with the scale of the run behind where the two are a range: "two to three hundred" begins at 200. */
function isSaid(runs: readonly Run[], index: number, bound: number, high: number | null): boolean {
  const { words, isJoined } = runs[index]!;
  const scalesBehind = isJoined ? scalesAtEnd(runs[index + 1]?.words ?? []) : [];
  const own = isScale(words.at(-1)!) ? sizeOf(words.at(-1)!) : 1;
  const shared = [...scalesBehind.map((_, from) => scalesBehind.slice(from)), []];
  const fitting = shared.filter((some) => some.every((word) => sizeOf(word) > own));
  return fitting.some((some, at) => {
    const isLess = (more: readonly string[]): boolean =>
      high !== null && bound < high && (bound * productOf(more)) / productOf(some) >= high;
    return says([...words, ...some], bound) && fitting.slice(0, at).every(isLess);
  });
}

const productOf = (words: readonly string[]): number => words.reduce((product, word) => product * sizeOf(word), 1);

/** Whether a run is the two ends of a range, without a word between but "and" or a hyphen. */
const isPair = (run: Run, low: number, high: number): boolean =>
  run.seams.some((seam) => {
    const left = { ...run, words: run.words.slice(0, seam), isJoined: true };
    const right = { ...run, words: run.words.slice(seam), isJoined: false };
    return isSaid([left, right], 0, low, high) && says(right.words, high);
  });

const sizeOf = (scale: string): number => scales.get(scale) ?? shortScales.get(scale) ?? Number.NaN;

const scalesAtEnd = (words: readonly string[]): readonly string[] =>
  words.slice(words.findLastIndex((word) => !isScale(word)) + 1);

/** Whether words are one way of writing a number, and the whole of it. */
function says(words: readonly string[], bound: number): boolean {
  const [first = "", ...rest] = words;
  if (isDigits(first)) return saysInDigits(toNumber(first), rest, bound);
  return [...spellings(bound)].some(
    (spelling) => spelling.length === words.length && spelling.every((word, at) => word === words[at]),
  );
}

/** "M" behind digits may be metres. */
function saysInDigits(digits: number, [scale, ...more]: readonly string[], bound: number): boolean {
  if (more.length > 0) return false;
  if (scale === undefined || (scale === "m" && near(digits, bound))) return near(digits, bound);
  return near(digits * sizeOf(scale), bound);
}

/** Every way in which a number is written in words here. */
function* spellings(bound: number): Generator<readonly string[]> {
  if (bound === 0) yield* nothing.map((word) => [word]);
  if (bound === 0) yield ["no", "one"];
  if (bound === 1) yield ["a"];
  if (Number.isInteger(bound) && bound > 0 && bound < 1e12) yield* wholes(bound);
  yield* countings(bound);
  yield* halves(bound);
}

function* wholes(bound: number): Generator<readonly string[]> {
  yield spell(bound);
  if (bound % 12 === 0 && bound < 1e5) yield [...spell(bound / 12), "dozen"];
  if (bound % 20 === 0 && bound < 2e3) yield [...spell(bound / 20), "score"];
  if (bound % 100 === 0 && bound < 1e4) yield [...spell(bound / 100), "hundred"];
}

/** "Dozens", "dozens of thousands", "several hundred". */
function* countings(bound: number): Generator<readonly string[]> {
  for (const [word, least] of plurals) {
    if (least === bound) yield [word];
    for (const scale of ["thousand", "million", "billion"])
      if (least * sizeOf(scale) === bound) yield [word, `${scale}s`];
  }
  for (const [scale, size] of scales)
    for (const before of vague) {
      if (bound === size * 2) yield [before, scale];
      for (const more of ["thousand", "million", "billion"])
        if (bound === size * 2 * sizeOf(more)) yield [before, scale, more];
    }
}

/** "Half a million", "two and a half", "two and a half million". */
function* halves(bound: number): Generator<readonly string[]> {
  for (const [word, scale] of scales) {
    if (bound * 2 === scale) yield ["half", word];
    const share = bound / scale - 0.5;
    if (!Number.isInteger(share) || share <= 0 || share >= 1e3) continue;
    yield [...spell(share), "half", word];
    if (scale >= 1e3) yield [...spell(share), word, "half"];
  }
  if (Number.isInteger(bound - 0.5) && bound > 1 && bound < 1e3) yield [...spell(bound - 0.5), "half"];
}

/** A whole number above nought in words, without "and". */
export function spell(number: number): readonly string[] {
  for (const [word, scale] of [
    ["billion", 1e9],
    ["million", 1e6],
    ["thousand", 1e3],
    ["hundred", 100],
  ] as const) {
    if (number < scale) continue;
    const rest = number % scale;
    return [...spell(Math.floor(number / scale)), word, ...(rest === 0 ? [] : spell(rest))];
  }
  if (number < 20) return [small[number]!];
  return [tens[Math.floor(number / 10)]!, ...(number % 10 === 0 ? [] : [small[number % 10]!])];
}
