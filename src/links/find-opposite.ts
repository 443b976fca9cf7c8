import { coverage, isAct, shared } from "./concepts.ts";
import type { Scene, Statement } from "./statement.ts";

/** Share of what either says that the other must say too, with only the "not" between them. Chosen on invented reports. */
const least = { negative: 0.65, positive: 0.4 };

const saying: ReadonlySet<string> = new Set(["accuse", "concede", "confirm", "state", "warn"]);

/** The same said with and without "not". */
export function findOpposite({ weightOf }: Scene, later: Statement, earlier: Statement): string | null {
  const [one, other] = [later.account, earlier.account];
  if (one.polarity === other.polarity || !saying.has(one.act) || !saying.has(other.act)) return null;
  const both = shared(later.concepts, earlier.concepts);
  const negative = one.polarity === "negative" ? later : earlier;
  const positive = negative === later ? earlier : later;
  const isSame =
    both.length > 1 &&
    both.some(isAct) &&
    coverage(negative.concepts, positive.concepts, weightOf) >= least.negative &&
    coverage(positive.concepts, negative.concepts, weightOf) >= least.positive;
  return isSame ? "the one says that it is so, the other that it is not" : null;
}
