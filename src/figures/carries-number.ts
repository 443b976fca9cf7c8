/**
 * The last check on every figure: whether its words carry its numbers. It reads no number out of the words, as the rest of
 * this room does, but writes the number in every way that it could be written, and looks whether one of them stands there.
 */

interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
}

/** Whether the words say every bound that is set. */
export function carriesNumber(words: string, { low, high }: Bounds): boolean {
  const bounds = [low, high].filter((bound) => bound !== null);
  if (bounds.length === 0 || !hasNumber.test(words)) return false;
  const digits = [...words.matchAll(anyDigits)].map(([found]) => Number(found.replace(/[,\u00a0]/g, "")));
  const spoken = words.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (digits.length > 0 && !bounds.some((bound) => digits.some((one) => isScaled(one, bound)))) return false;
  return bounds.every((bound) => inDigits(digits, spoken, bound) || inWords(spoken, bound));
}

const anyDigits = /[0-9][0-9,\u00a0]*(?:\.[0-9]+)?/g;

/** Any word that can stand for a number in English. */
const hasNumber =
  /[0-9]|\b(?:no|none|zero|nobody|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozens?|scores?|hundreds?|thousands?|millions?|billions?|half)\b|\ban?\s+(?:\w+\s+)?(?:person|man|woman|child|soldier|civilian|dozen|hundred|thousand|million|billion|score)\b/i;

const scaleWords: readonly (readonly [number, RegExp])[] = [
  [1, /./],
  [100, /^hundred$/],
  [1e3, /^(?:thousand|k)$/],
  [1e6, /^(?:million|m|mn|mln)$/],
  [1e9, /^(?:billion|b|bn|bln)$/],
];

const near = (one: number, other: number): boolean => Math.abs(one - other) < 1e-6 * Math.max(1, Math.abs(other));

const isScaled = (digits: number, bound: number): boolean =>
  [1, 1e3, 1e6, 1e9].some((scale) => near(digits * scale, bound));

/** The bound in digits, alone or with a scale that stands there too. */
const inDigits = (digits: readonly number[], spoken: readonly string[], bound: number): boolean =>
  digits.some((one) =>
    scaleWords.some(
      ([scale, word]) => near(one * scale, bound) && (scale === 1 || spoken.some((other) => word.test(other))),
    ),
  );

/** The bound in words, in order. */
const inWords = (spoken: readonly string[], bound: number): boolean =>
  [...spellings(bound)].some((spelling) => standsIn(spoken, spelling));

function standsIn(spoken: readonly string[], spelling: readonly string[]): boolean {
  let at = 0;
  for (const word of spoken) if (at < spelling.length && isSame(word, spelling[at]!)) at++;
  return at === spelling.length;
}

const isSame = (word: string, wanted: string): boolean =>
  word === wanted || (wanted === "one" && (word === "a" || word === "an"));

const plurals: ReadonlyMap<number, readonly string[]> = new Map([
  [24, ["dozens"]],
  [40, ["scores"]],
  [200, ["hundreds"]],
  [2e3, ["thousands"]],
  [2e4, ["tens", "thousands"]],
  [2e5, ["hundreds", "thousands"]],
  [2e6, ["millions"]],
  [2e7, ["tens", "millions"]],
  [2e8, ["hundreds", "millions"]],
  [2e9, ["billions"]],
  [2e10, ["tens", "billions"]],
  [2e11, ["hundreds", "billions"]],
]);

const vague: ReadonlyMap<number, string> = new Map([
  [24, "dozen"],
  [200, "hundred"],
  [2e3, "thousand"],
  [2e6, "million"],
  [2e9, "billion"],
]);

const nothing: readonly (readonly string[])[] = [["no"], ["none"], ["nobody"], ["zero"], ["neither"]];

/** Every way in which a number is written in words here. */
function* spellings(bound: number): Generator<readonly string[]> {
  if (bound === 0) yield* nothing;
  if (Number.isInteger(bound) && bound > 0 && bound < 1e12) yield* wholes(bound);
  const plural = plurals.get(bound);
  if (plural !== undefined) yield plural;
  const scale = vague.get(bound);
  if (scale !== undefined) for (const before of ["few", "several", "many"]) yield [before, scale];
  yield* halves(bound);
}

function* wholes(bound: number): Generator<readonly string[]> {
  yield spell(bound);
  if (bound % 12 === 0 && bound < 1e5) yield [...spell(bound / 12), "dozen"];
  if (bound % 20 === 0 && bound < 2e3) yield [...spell(bound / 20), "score"];
  if (bound % 100 === 0 && bound < 1e4) yield [...spell(bound / 100), "hundred"];
}

/** "Half a million", "two and a half", "two and a half million". */
function* halves(bound: number): Generator<readonly string[]> {
  for (const [word, scale] of [
    ["dozen", 12],
    ["hundred", 100],
    ["thousand", 1e3],
    ["million", 1e6],
    ["billion", 1e9],
  ] as const) {
    if (bound * 2 === scale) yield ["half", word];
    const share = bound / scale - 0.5;
    if (Number.isInteger(share) && share > 0) yield [...spell(share), "half", word];
  }
  if (Number.isInteger(bound - 0.5) && bound > 1 && bound < 1e3) yield [...spell(bound - 0.5), "half"];
}

const small =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

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
