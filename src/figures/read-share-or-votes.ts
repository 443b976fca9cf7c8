import type { Count, Measured } from "./count.ts";
import { afterVotes, passingVerbs, sharing, votesAgainst } from "./en/telling-words.ts";
import { type Lexeme, lowerAt } from "./lexemes.ts";
import { startsNumber } from "./starts-number.ts";

/**
 * What a bare number is of that is held against another: votes ("passed by 26 to two") or shares ("74% for a deal and 17
 * against"); `null` where nothing says so. `before` are the figures before it.
 */
export function readShareOrVotes(
  { lexemes, amount }: Count,
  before: readonly Measured[],
): Omit<Measured, "count"> | null {
  if (isVoted(lexemes, amount.first, amount.last)) return { measure: "votes", unit: "votes" };
  const last = before.at(-1);
  if (last?.measure !== "share" || last.count.lexemes !== lexemes || amount.values[1] > 100) return null;
  const isHeld = afterVotes.has(lowerAt(lexemes, amount.last + 1)) || sharing.has(lowerAt(lexemes, amount.first - 1));
  const isNear = amount.first - last.count.last < farthest;
  return isHeld && isNear ? { measure: "share", unit: last.unit } : null;
}

const farthest = 7;

/** "Passed by 26 to two", and the two of it. */
function isVoted(lexemes: readonly Lexeme[], first: number, last: number): boolean {
  const isFirst = votesAgainst.has(lowerAt(lexemes, last + 1)) && startsNumber(lexemes, last + 2);
  const isSecond = votesAgainst.has(lowerAt(lexemes, first - 1)) && startsNumber(lexemes, first - 2);
  const by = isFirst ? first - 1 : first - 3;
  if ((!isFirst && !isSecond) || lowerAt(lexemes, by) !== "by") return false;
  return lexemes.slice(Math.max(0, by - 4), by).some(({ lower }) => passingVerbs.has(lower));
}
