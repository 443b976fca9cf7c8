import type { Link } from "../schema/link.ts";
import { isSameSide } from "./camps.ts";
import { coverage, isAct, shared } from "./concepts.ts";
import { isInside } from "./inside.ts";
import { quoteOf } from "./reasons.ts";
import type { Account, Scene, Statement } from "./statement.ts";

/** Share of what either says that the other must say too, of one side, of one side but no headline, of two sides, and of two sides in a headline. Chosen on invented reports. */
const least = { same: 0.6, both: 0.4, other: 0.75, headed: 0.7 };

/** Links each statement to the first before it that says the same. */
export function findRepeats(scene: Scene): readonly Link[] {
  return scene.statements.flatMap((later, at) => {
    const earlier = scene.statements.slice(0, at).find((other) => saysSame(scene, later, other));
    return earlier === undefined ? [] : [toLink(scene, later, earlier)];
  });
}

function saysSame(scene: Scene, later: Statement, earlier: Statement): boolean {
  const [one, other] = [later.account, earlier.account];
  if (one.stance !== other.stance || one.polarity !== other.polarity || isInside(scene, one, other)) return false;
  if (later.sentence === earlier.sentence || asks(one) !== asks(other)) return false;
  const both = shared(later.concepts, earlier.concepts);
  const [back, forth] = [
    coverage(later.concepts, earlier.concepts, scene.weightOf),
    coverage(earlier.concepts, later.concepts, scene.weightOf),
  ];
  const isHeaded = isHeading(scene, later) || isHeading(scene, earlier);
  if (!isSameSide(scene, one, other))
    return isHeaded
      ? both.length > 2 && Math.max(back, forth) >= least.headed
      : both.length > 1 && Math.min(back, forth) >= least.other;
  const [most, fewest] = isHeaded ? [Math.max(back, forth), 1] : [Math.max(back, forth), Math.min(back, forth)];
  return both.length > 1 ? most >= least.same && fewest >= least.both : forth === 1 && both.some(isAct) && fewest === 1;
}

const asks = ({ act }: Account): boolean => act === "demand" || act === "propose";

/** A headline or heading has no full stop, and tells but a part of what the text says. */
function isHeading({ text, sentences }: Scene, { sentence }: Statement): boolean {
  const span = sentences[sentence];
  return span !== undefined && !/[.!?…]["”’')\]]*\s*$/u.test(text.slice(...span));
}

const toLink = (scene: Scene, later: Statement, earlier: Statement): Link => ({
  kind: "repeats",
  from: later.account.id,
  to: earlier.account.id,
  reasons: [`says the same as ${quoteOf(scene, earlier)}`],
  score: 0.7,
});
