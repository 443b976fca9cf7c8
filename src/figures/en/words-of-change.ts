import { toWordSet } from "./word-list.ts";

/** Words that tell of a count that changes: "rose from 36 to 41" gives two figures. Origin: own list. */
export const changeWords: ReadonlySet<string> = toWordSet(`
  adjusted, boost, boosted, changed, climb, climbed, climbing, corrected, cut, cuts, cutting, decline,
  declined, decrease, decreased, doubled, down, drop, dropped, dropping, expand, expanded, extend, extended,
  fall, fallen, falling, falls, fell, grew, grow, growing, grown, increase, increased, increases, increasing,
  jump, jumped, jumping, lower, lowered, lowering, lowers, moved, quadrupled, raise, raised, raises, raising,
  reduce, reduced, reduces, reducing, revise, revised, revising, rise, risen, rises, rising, rocketed, rose,
  shrank, shrunk, slashed, soared, surged, swelled, swollen, tripled, up, went`);

/** Those of them that are verbs, before which stands what changes: "seats increased from 9 to 10". */
export const changeVerbs: ReadonlySet<string> = new Set(
  [...changeWords].filter((word) => word !== "up" && word !== "down"),
);

/** Words before the two ends of a change: "from 36 to 41". Origin: own list. */
export const changeEnds: ReadonlySet<string> = new Set(["from", "to"]);
