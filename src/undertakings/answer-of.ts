import type { UndertakingKind } from "../schema/undertaking.ts";
import type { FoundUndertaking } from "./found-undertaking.ts";

/** An undertaking with where its word stands, and what it answers without its words. */
export interface Placed {
  readonly found: FoundUndertaking;
  readonly at: number;
  readonly answers: readonly UndertakingKind[];
  /** Whether the words that stand for what is answered say something by themselves: "the demand", not "it". */
  readonly hasWords: boolean;
}

/** Characters between a demand and what answers it. */
const farthest = 400;

/** Gives each answer the words of the last demand or offer of somebody else before it; one that answers nothing told, and has no words, is left out. */
export function withAnswered(placed: readonly Placed[]): readonly FoundUndertaking[] {
  return placed.flatMap(({ found, at, answers, hasWords }): readonly FoundUndertaking[] => {
    if (answers.length === 0) return [found];
    const answered = placed
      .filter(
        (other) =>
          other.answers.length === 0 && answers.includes(other.found.kind) && other.at < at && at - other.at < farthest,
      )
      .filter(
        (other) =>
          !other.found.by.some((party) => found.by.some((one) => JSON.stringify(one) === JSON.stringify(party))),
      )
      .toSorted((one, other) => other.at - one.at)[0];
    if (answered === undefined) return hasWords ? [found] : [];
    const { what, due, condition } = answered.found;
    return [{ ...found, what, due: found.due ?? due, condition: found.condition ?? condition }];
  });
}
