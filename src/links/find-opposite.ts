import { coverage, isAct, shared } from "./concepts.ts";
import type { Scene, Statement } from "./statement.ts";

/** Share of what either says that the other must say too, with only the "not" between them. Chosen on invented reports. */
const least = { negative: 0.65, total: 0.45, positive: 0.3 };

const saying: ReadonlySet<string> = new Set(["accuse", "concede", "confirm", "state", "warn"]);

/** The same said with and without "not". */
export function findOpposite({ weightOf, tokens }: Scene, later: Statement, earlier: Statement): string | null {
  const [one, other] = [later.account, earlier.account];
  if (one.polarity === other.polarity || !saying.has(one.act) || !saying.has(other.act)) return null;
  const both = shared(later.concepts, earlier.concepts);
  const negative = one.polarity === "negative" ? later : earlier;
  const positive = negative === later ? earlier : later;
  // "Not a single round was fired", "no observer was": that goes for each.
  const isTotal = negative.words.some((at) => totals.has(tokens[at]!.lemma.toLowerCase()));
  if (isTotal && later.sentence - earlier.sentence <= nearest && deniesAll(negative, positive)) return reason;
  const isSame =
    both.length > 1 &&
    both.some(isAct) &&
    coverage(negative.concepts, positive.concepts, weightOf) >= (isTotal ? least.total : least.negative) &&
    coverage(positive.concepts, negative.concepts, weightOf) >= least.positive;
  return isSame ? reason : null;
}

const reason = "the one says that it is so, the other that it is not";

/** Sentences apart up to which "not a single round" is taken for an answer. */
const nearest = 3;

/** "Their men did not fire a single round": all that it says is that what the other tells was not done at all. */
function deniesAll(negative: Statement, positive: Statement): boolean {
  const acts = [...negative.concepts].filter((concept) => !ownMeans.has(concept));
  return acts.length > 0 && acts.every((concept) => isAct(concept) && positive.concepts.has(concept));
}

/** Whose doing is denied, and words that only make the denial whole. */
const ownMeans: ReadonlySet<string> = new Set([
  "army",
  "force",
  "gun",
  "man",
  "night",
  "one",
  "single",
  "soldier",
  "troop",
  "unit",
]);

const totals: ReadonlySet<string> = new Set(["never", "no", "nobody", "none", "nothing", "one", "single"]);
