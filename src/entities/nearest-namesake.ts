import type { Bearing } from "./find-bearers.ts";
import type { NameMention } from "./name-mention.ts";

/** Of several who bear a name, the one of that office, else the one named last; `null` when that was not close by. */
export function findNearest({ roles, nameSpan: [at] }: NameMention, bearing: readonly Bearing[]): Bearing | null {
  const inOffice = bearing.filter(({ who }) =>
    who.roles.some((role) => roles.some((one) => one.toLowerCase() === role.toLowerCase())),
  );
  if (inOffice.length === 1) return inOffice[0]!;
  const [first, second] = bearing
    .map((one) => ({ one, since: sinceNamed(one, at) }))
    .sort((left, right) => left.since - right.since);
  return first!.since < closeBy && second!.since > closeBy ? first!.one : null;
}

/** Characters since somebody was last named before a place; infinite where they were not named close by. */
function sinceNamed({ who: { mentions } }: Bearing, at: number): number {
  const before = mentions.findLast(([, end]) => end <= at && at - end <= closeBy);
  return before === undefined ? Number.POSITIVE_INFINITY : at - before[1];
}

/** Characters within which one of two namesakes is still the one meant: a short paragraph. */
const closeBy = 400;
