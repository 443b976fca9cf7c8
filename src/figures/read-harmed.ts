import type { Count } from "./count.ts";
import { nobodyWords } from "./en/fates.ts";
import { indefinites } from "./en/function-words.ts";
import { oneNouns } from "./en/measures.ts";
import { type Lexeme, lowerAt, phraseOf } from "./lexemes.ts";
import { befallen, harmful } from "./measure-kinds.ts";
import type { Amount } from "./read-amount.ts";
import { readCounted } from "./read-counted.ts";
import { readFate } from "./read-fate.ts";

/** "A soldier was killed", "no one was hurt", "no casualties": the counts 1 and 0 of people harmed, held or freed. */
export function readHarmed(lexemes: readonly Lexeme[], at: number, sentence: number): Count | null {
  const lower = lowerAt(lexemes, at);
  if (indefinites.has(lower)) return readOne(lexemes, at, sentence);
  if (nobodyWords.has(lower)) return readNobody(lexemes, at, at, sentence);
  if (lower !== "no") return null;
  const one = phraseOf(lexemes, at + 1, at + 2) === "- one" ? at + 2 : at + 1;
  return lowerAt(lexemes, one) === "one" ? readNobody(lexemes, at, one, sentence) : readNone(lexemes, at, sentence);
}

const toAmount = (first: number, last: number, value: number): Amount => ({
  first,
  last,
  number: first,
  values: [value, value],
  kind: "words",
  effects: [],
  currency: null,
  isDashed: false,
  isUnsure: false,
  unread: null,
});

/** With at most one word between: "a Dovranian soldier". */
function readOne(lexemes: readonly Lexeme[], at: number, sentence: number): Count | null {
  const noun = [at + 1, at + 2].find((one) => oneNouns.has(lowerAt(lexemes, one)));
  if (noun === undefined || lexemes.slice(at + 1, noun).some(({ kind }) => kind !== "word")) return null;
  const amount = toAmount(at, at, 1);
  const counted = readCounted(lexemes, amount);
  if (counted?.last !== noun || !counted.isPeople) return null;
  const fate = readFate(lexemes, { first: at, last: noun });
  if (fate !== null && !befallen.has(fate.measure)) return null;
  return { sentence, lexemes, amount, counted, fate, last: fate?.last ?? noun, isArticle: true };
}

function readNobody(lexemes: readonly Lexeme[], first: number, last: number, sentence: number): Count | null {
  const fate = readFate(lexemes, { first, last });
  if (fate === null || !harmful.has(fate.measure)) return null;
  return {
    sentence,
    lexemes,
    amount: toAmount(first, last, 0),
    counted: null,
    fate,
    last: fate.last ?? last,
    isArticle: false,
  };
}

/** "No casualties", "no civilians were hurt". */
function readNone(lexemes: readonly Lexeme[], at: number, sentence: number): Count | null {
  const amount = toAmount(at, at, 0);
  const counted = readCounted(lexemes, amount);
  if (counted === null || !counted.isPeople) return null;
  const fate = readFate(lexemes, { first: at, last: counted.last });
  if (!harmful.has(counted.measure) && (fate === null || !harmful.has(fate.measure))) return null;
  return { sentence, lexemes, amount, counted, fate, last: fate?.last ?? counted.last, isArticle: false };
}
