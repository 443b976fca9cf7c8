import type { MeasureName } from "../schema/figure.ts";
import { type Count, type Measured, mayBePeople } from "./count.ts";
import { captiveNouns, holdingWords, losingWords, takingWords, wonNouns } from "./en/fates.ts";
import { joints, unitJoints } from "./en/function-words.ts";
import { countedNouns, forces } from "./en/measures.ts";
import { findWhole, opensPart } from "./find-whole.ts";
import { isJoined } from "./is-joined.ts";
import { lowerAt } from "./lexemes.ts";
import { measureBare } from "./measure-bare.ts";
import { fixed, ofPeopleOnly, scaled } from "./measure-kinds.ts";
import { readToll } from "./read-toll.ts";

/** Counts before one that are looked at for what it is of. */
const reach = 40;

/** What each count of a sentence measures; `null` where nothing in reach says so. `before` are those of earlier sentences. */
export function measureCounts(counts: readonly Count[], before: readonly Measured[]): readonly (Measured | null)[] {
  const fates = shareFates(counts);
  const recent = [...before];
  const found = counts.map((count, index) => {
    const measured = measureWithNext(counts, index) ?? measure(count, fates[index] ?? null, recent.slice(-reach));
    if (measured !== null) recent.push(measured);
    return measured;
  });
  return found.map((one, index) => one ?? measureAhead(counts, index, found));
}

function measure(count: Count, fate: MeasureName | null, before: readonly Measured[]): Measured | null {
  const { counted } = count;
  if (isTaken(count)) return { count, measure: "captured", unit: "people" };
  const known = fate === null ? null : withFate(count, fate);
  if (known !== null) return known;
  if (counted !== null && !counted.isPeople) return { count, measure: counted.measure, unit: counted.unit };
  const whole = findWhole(count, before);
  const isLikeWhole = counted === null || (counted.measure === "people" && whole !== null && mayBePeople(whole.count));
  if (whole !== null && isLikeWhole) return { ...whole, count };
  if (counted !== null) return { count, measure: counted.measure, unit: counted.unit };
  return measureBare(count, before);
}

/** What became of people, for nouns that can be people. */
function withFate(count: Count, fate: MeasureName): Measured | null {
  const { counted } = count;
  if (counted === null) return canBefall(count, fate) ? { count, measure: fate, unit: "people" } : null;
  if (fate === "captured" && wonNouns.has(counted.noun)) return null;
  if (fixed.has(countedNouns.get(counted.noun)?.measure ?? "count"))
    return { count, measure: counted.measure, unit: counted.unit };
  if (counted.measure === "captured" && fate === "detained") return { count, measure: "captured", unit: counted.unit };
  if (fate === "troops" && counted.measure === "people" && !forces.has(counted.noun)) return null;
  if (counted.isPeople) return { count, measure: fate, unit: counted.unit };
  const isUnknown = !counted.isKnown && counted.measure === "count" && !isLoss(count);
  return isUnknown && ofPeopleOnly.has(fate) ? { count, measure: fate, unit: "people" } : null;
}

/** A sum befalls nobody; a bare number behind "held" may be of anything: "he has held one this year". */
const canBefall = ({ lexemes, amount, fate }: Count, measure: MeasureName): boolean =>
  amount.currency === null &&
  !(measure === "detained" && fate?.last === null && holdingWords.has(lowerAt(lexemes, amount.first - 1)));

/** "Took 12 prisoners". */
const isTaken = ({ lexemes, amount, counted }: Count): boolean =>
  captiveNouns.has(counted?.noun ?? "") && takingWords.has(lowerAt(lexemes, amount.first - 1));

/** "The loss of 200 jobs", which are no people. */
const isLoss = ({ lexemes, amount }: Count): boolean =>
  [1, 2].some((back) => losingWords.has(lowerAt(lexemes, amount.first - back)));

/** "Sentenced to 18 and eleven years": a bare number before a unit that is measured is of the unit too. */
function measureWithNext(counts: readonly Count[], index: number): Measured | null {
  const [count, next] = [counts[index]!, counts[index + 1]];
  if (count.counted !== null || count.fate !== null || count.amount.currency !== null) return null;
  if (next?.counted == null || next.amount.currency !== null || !scaled.has(next.counted.measure)) return null;
  const isNext = next.amount.first === count.last + 2 && unitJoints.has(lowerAt(count.lexemes, count.last + 1));
  return isNext ? { count, measure: next.counted.measure, unit: next.counted.unit } : null;
}

/** "From 36 to 41 tanks": the first is of what the second is. */
function measureAhead(counts: readonly Count[], index: number, found: readonly (Measured | null)[]): Measured | null {
  const count = counts[index]!;
  const next = found[index + 1] ?? null;
  const joint = lowerAt(count.lexemes, count.last + 1);
  if (next === null || (joint !== "to" && !joints.has(joint))) return null;
  return next.count.amount.first - count.last > 3 ? null : { ...next, count };
}

/** What became of each, shared over lists: "four soldiers and two officers were killed", "killed three men and a woman". */
function shareFates(counts: readonly Count[]): readonly (MeasureName | null)[] {
  const fates = counts.map((count) => (count.fate === null ? null : count.fate.measure));
  for (let index = 1; index < counts.length; index++) {
    if (fates[index] === null && canShare(counts[index]!) && isJoined(counts[index - 1]!, counts[index]!))
      fates[index] = fates[index - 1]!;
  }
  for (let index = counts.length - 2; index >= 0; index--) {
    if (opensPart(counts[index]!)) continue;
    if (fates[index] === null && canShare(counts[index]!) && isJoined(counts[index]!, counts[index + 1]!))
      fates[index] = fates[index + 1]!;
  }
  return fates;
}

/** Whether what became of others in its list can be said of a count too: not if a toll is named for it. */
const canShare = (count: Count): boolean =>
  mayBePeople(count) && (count.counted !== null || readToll(count.lexemes, count.amount.first) === null);
