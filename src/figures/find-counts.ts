import type { Token } from "../schema/analysis.ts";
import { overlaps, type Span, slice } from "../text/span.ts";
import type { Count } from "./count.ts";
import type { CountedPhrase } from "./counted-phrase.ts";
import { boundsBehindNoun } from "./en/bounds.ts";
import { ofThingsToo } from "./en/fates.ts";
import { partWords, phraseEnds, wholeDeterminers } from "./en/function-words.ts";
import { oneNouns } from "./en/measures.ts";
import { countingWords, scales, smallNumbers } from "./en/number-words.ts";
import { unitWords } from "./en/units.ts";
import { type Fate, fateClose } from "./fate-behind.ts";
import { fateByGrammar } from "./fate-by-grammar.ts";
import { isInName } from "./is-in-name.ts";
import { isOtherNumber } from "./is-other-number.ts";
import { type Lexeme, lowerAt, phraseOf, readLexemes } from "./lexemes.ts";
import { type Amount, isOfNext, readAmount } from "./read-amount.ts";
import { readCounted } from "./read-counted.ts";
import { readFate } from "./read-fate.ts";
import { readHarmed } from "./read-harmed.ts";
import { startsNumber } from "./starts-number.ts";

/** What is known of a sentence when its numbers are read: what has numbers of its own, and the parsed words of the report. */
export interface Surroundings {
  readonly times: readonly Span[];
  readonly names: readonly Span[];
  readonly tokens: readonly Token[];
}

/** The numbers of one sentence that count or measure, in order. */
export function findCounts(text: string, span: Span, sentence: number, around: Surroundings): readonly Count[] {
  if (!mayCount.test(slice(text, span))) return [];
  const lexemes = readLexemes(text, span);
  const counts: Count[] = [];
  for (let at = 0; at < lexemes.length; ) {
    const amount = readAmount(lexemes, at);
    const count = amount === null ? readHarmed(lexemes, at, sentence) : toCount(lexemes, amount, sentence, around);
    if (count !== null) counts.push(withGrammar(text, count, around.tokens));
    const last = amount === null ? count?.amount.last : lastRead(lexemes, amount, around.times);
    at = Math.max(at, last ?? at) + 1;
  }
  return counts;
}

/** The last lexeme that is read with an amount: of "14 July to 46 percent", which is no range, the day alone. */
function lastRead(lexemes: readonly Lexeme[], { number, last }: Amount, times: readonly Span[]): number {
  const { start, end } = lexemes[number]!;
  const time = times.find((one) => overlaps(one, [start, end]));
  if (time === undefined) return last;
  const behind = lexemes.findIndex((one, at) => at > number && one.start >= time[1]);
  return behind === -1 ? last : Math.min(last, behind - 1);
}

/** Whether a sentence has any word that a count could begin with: most have none. */
const mayCount = new RegExp(
  String.raw`[0-9]|\b(?:${[...smallNumbers.keys(), ...scales.keys(), ...countingWords.keys()].join("|")}|no|nobody|none)\b|\ban?\s+(?:\S+\s+)?(?:${[...oneNouns].join("|")})\b`,
  "iu",
);

function toCount(lexemes: readonly Lexeme[], amount: Amount, sentence: number, around: Surroundings): Count | null {
  const { number, last, first } = amount;
  const own: Span = [lexemes[number]!.start, lexemes[last]!.end];
  if (around.times.some((one) => overlaps(one, own)) || isOtherNumber(lexemes, amount)) return null;
  const counted = readCounted(lexemes, amount);
  const behind = readBehind(lexemes, counted?.last ?? last);
  const told = isWhole(lexemes, first)
    ? fateClose(lexemes, behind.last + 1)
    : readFate(lexemes, { first, last: behind.last });
  const fate = isOfThings(lexemes, counted, told, first) ? null : told;
  const effects = [...amount.effects, ...behind.effects];
  const canHaveFate = counted === null || counted.isPeople || !counted.isKnown;
  const end = canHaveFate ? (fate?.last ?? behind.last) : behind.last;
  const count = { sentence, lexemes, amount: { ...amount, effects }, counted, fate, last: end, isArticle: false };
  return isInName(count, around.names) ? null : count;
}

/** "Two hamlets burned", "eliminated 300 posts": said of a noun in no table, what is said of things as well tells of no people. */
function isOfThings(
  lexemes: readonly Lexeme[],
  counted: CountedPhrase | null,
  fate: Fate | null,
  first: number,
): boolean {
  if (counted === null || fate === null || counted.isKnown || counted.isPeople) return false;
  return ofThingsToo.has(lowerAt(lexemes, fate.last ?? first - 1));
}

/** A count of people of whom the words beside them tell nothing, with what the grammar tells. */
function withGrammar(text: string, count: Count, tokens: readonly Token[]): Count {
  const { counted, fate, lexemes, amount } = count;
  if (fate !== null || tokens.length === 0 || counted?.isPeople !== true || isWhole(lexemes, amount.first))
    return count;
  const { start, end } = lexemes[counted.last]!;
  const measure = fateByGrammar(text, tokens, [start, end]);
  return measure === null ? count : { ...count, fate: { measure, last: null } };
}

/** "20 people or more": bounds behind what is counted. */
function readBehind(lexemes: readonly Lexeme[], noun: number): Pick<Amount, "last" | "effects"> {
  for (let size = 3; size > 0; size--) {
    if (noun + size >= lexemes.length) continue;
    const effect = boundsBehindNoun.get(phraseOf(lexemes, noun + 1, noun + size));
    const isMore = effect === "additional" && lowerAt(lexemes, noun + size + 1) === "than";
    if (effect !== undefined && !isMore && !isOfNext(lexemes, noun + size))
      return { last: noun + size, effects: [effect] };
  }
  return { last: noun, effects: [] };
}

/** Words between "of" and the number of a whole: "of the town's 9,000 people". */
const farthestOf = 4;

/** "None of the 52 passengers was hurt": what became of a part did not become of the whole. */
function isWhole(lexemes: readonly Lexeme[], first: number): boolean {
  for (let of = first - 1; of > 0 && of >= first - farthestOf; of--) {
    if (lexemes[of]!.lower === "of") return isPart(lexemes, of - 1);
    if (lexemes[of]!.kind !== "word" || phraseEnds.has(lexemes[of]!.lower)) {
      if (!wholeDeterminers.has(lexemes[of]!.lower)) return false;
    }
  }
  return false;
}

const isPart = (lexemes: readonly Lexeme[], at: number): boolean =>
  startsNumber(lexemes, at) ||
  partWords.has(lowerAt(lexemes, at)) ||
  unitWords.get(lowerAt(lexemes, at))?.measure === "share";
