import {
  anyToken,
  glue,
  isJoint,
  numberWords,
  plurals,
  scales,
  shortScales,
  small,
  tens,
  vague,
  vagueOf,
} from "./en/written-numbers.ts";
import { isDigits, isScale } from "./piece-size.ts";

/** Number words and digits that stand together, without "and", "a" and hyphens. */
export interface Run {
  readonly words: readonly string[];
  /** Before which of the words the second number of a range may begin: "two-three hundred", "between one and two million". */
  readonly seams: readonly number[];
  readonly isBetween: boolean;
  /** Whether a range may go on in the run behind: "two to three hundred". */
  readonly isJoined: boolean;
}

/** The longest runs of number words, in order. */
export function readRuns(words: string): readonly Run[] {
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
  if (gap.join(" ") === "of") return vagueOf.has(left) ? scales.has(right) : plurals.has(left) && plurals.has(right);
  if (gap.join(" ") === ",") return (scales.get(left) ?? 0) >= 1e3 && small.concat(tens).includes(right);
  return gap.every((one) => glue.has(one)) && !isDigits(right) && (!isDigits(left) || isScale(right));
}

/** A number word or digits, with what stands between it and the one before. */
interface Piece {
  readonly word: string;
  readonly gap: readonly string[];
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
  if (vagueOf.has(token)) return behind === "of" && scales.has(tokens[index + 2] ?? "") ? token : null;
  if (vague.has(token)) return scales.has(behind) ? token : null;
  if (shortScales.has(token)) return isDigits(before) ? token : null;
  return isDigits(token) || numberWords.has(token) ? token : null;
}
