import type { Count } from "./count.ts";
import { joints } from "./en/function-words.ts";

/** Whether two counts of a sentence stand in one list, with nothing but commas, "and" and the like between. */
export function isJoined(one: Count, other: Count): boolean {
  const between = one.lexemes.slice(one.last + 1, other.amount.first);
  return between.length > 0 && between.length < 4 && between.every(({ lower }) => joints.has(lower));
}
