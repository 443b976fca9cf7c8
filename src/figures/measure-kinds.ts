import type { MeasureName } from "../schema/figure.ts";

const setOf = (...measures: readonly MeasureName[]): ReadonlySet<MeasureName> => new Set(measures);

/** What is measured on a scale, and not counted one by one. */
export const scaled = setOf("area", "distance", "duration", "money", "share", "weight");

/** What may have become of one person for it to be a figure: hurt, killed, missing, held or freed. */
export const befallen = setOf(
  "arrested",
  "captured",
  "casualties",
  "detained",
  "killed",
  "missing",
  "released",
  "rescued",
  "wounded",
);

/** Harm, of which "no one" and "no casualties" tell the number 0. */
export const harmful = setOf("casualties", "killed", "missing", "wounded");

/** What people did, and not what became of them. */
export const doings = setOf("attended", "troops", "votes");

/** Measures that a noun keeps whatever became of what it names: deaths stay deaths. */
export const fixed = setOf("arrested", "casualties", "killed", "wounded");

/** Fates whose verbs are said of people alone, so that a noun in no table must be people. */
export const ofPeopleOnly = setOf("arrested", "casualties", "displaced", "killed", "wounded");
