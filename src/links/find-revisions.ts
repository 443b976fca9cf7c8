import type { Figure } from "../schema/figure.ts";
import type { Link } from "../schema/link.ts";
import { overlaps } from "../text/span.ts";
import { isSameSide, isSameSpeaker } from "./camps.ts";
import { wordsIn } from "./concepts.ts";
import { earlierWords } from "./en/earlier-words.ts";
import { quoteOf } from "./reasons.ts";
import type { Scene, Statement } from "./statement.ts";

/** Links a side's count to the one it gave before, where the report says that this was before. */
export function findRevisions(scene: Scene): readonly Link[] {
  const old = scene.statements.filter((statement) => isOld(scene, statement));
  return old.flatMap((earlier) => {
    const later = scene.statements
      .toSorted(byNearness(earlier))
      .find(
        (other) =>
          !old.includes(other) &&
          other.account.stance === "affirms" &&
          isSameSide(scene, other.account, earlier.account) &&
          replaces(figuresOf(scene, other), figuresOf(scene, earlier)),
      );
    return later === undefined ? [] : [toLink(scene, later, earlier)];
  });
}

/** "Had reported", "earlier said", "had initially put". */
export function isOld({ text, tokens, tree, sentences }: Scene, { account, sentence }: Statement): boolean {
  const around = sentences[sentence];
  if (around === undefined || account.stance !== "affirms") return false;
  const cue = wordsIn(tree, account.cue);
  const beside = cue.flatMap((at) => [at - 2, at - 1, at, at + 1]).map((at) => tokens[at]);
  const isPast =
    cue.length > 1 && tokens[cue[0]!]!.lemma === "have" && text.slice(...tokens[cue[0]!]!.span).toLowerCase() === "had";
  return (
    isPast ||
    beside.some((token) => token !== undefined && overlaps(token.span, around) && earlierWords.has(token.lemma))
  );
}

/** Those of the same speaker first, and of these the nearest before it. */
const byNearness =
  (to: Statement) =>
  (one: Statement, other: Statement): number =>
    far(to, one) - far(to, other);

const far = (to: Statement, { account, start }: Statement): number =>
  (isSameSpeaker(account, to.account) ? 0 : 2 * beyond) + (start < to.start ? to.start - start : beyond + start);

/** More characters than a report has. */
const beyond = 1e9;

/** The figures of a statement. */
export const figuresOf = ({ figures }: Scene, { account }: Statement): readonly Figure[] =>
  figures.filter(({ attribution }) => attribution === account.id);

const replaces = (later: readonly Figure[], earlier: readonly Figure[]): boolean =>
  later.some((one) =>
    earlier.some(
      (other) =>
        one.measure === other.measure && one.unit === other.unit && (one.low !== other.low || one.high !== other.high),
    ),
  );

const toLink = (scene: Scene, later: Statement, earlier: Statement): Link => ({
  kind: "revises",
  from: later.account.id,
  to: earlier.account.id,
  reasons: [`the same side had said ${quoteOf(scene, earlier)} before`],
  score: 0.8,
});
