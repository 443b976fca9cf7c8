import type { Party } from "../schema/party.ts";
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

/**
 * Gives each answer the words of the last demand or offer before it that it can be an answer to; one that answers nothing told, and
 * has no words, is left out.
 */
export function withAnswered(placed: readonly Placed[]): readonly FoundUndertaking[] {
  return placed.flatMap((one): readonly FoundUndertaking[] => {
    const { found, answers, hasWords } = one;
    if (answers.length === 0) return [found];
    const answered = placed.filter((other) => isAnswered(one, other)).toSorted((early, late) => late.at - early.at)[0];
    if (answered === undefined) return hasWords ? [found] : [];
    const { what, due, condition } = answered.found;
    return [{ ...found, what, due: found.due ?? due, condition: found.condition ?? condition }];
  });
}

/** Nobody answers himself, nor what was asked of others. */
const isAnswered = ({ found: { by }, at, answers }: Placed, { found, at: before, answers: others }: Placed): boolean =>
  others.length === 0 &&
  answers.includes(found.kind) &&
  before < at &&
  at - before < farthest &&
  !share(found.by, by) &&
  (found.to.length === 0 || share(found.to, by));

const share = (some: readonly Party[], others: readonly Party[]): boolean =>
  some.some((one) => others.some((other) => JSON.stringify(one) === JSON.stringify(other)));
