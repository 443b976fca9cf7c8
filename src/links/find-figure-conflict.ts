import type { Figure } from "../schema/figure.ts";
import { wordsIn } from "./concepts.ts";
import { anyPeople } from "./en/any-people.ts";
import { figuresOf, isOld } from "./find-revisions.ts";
import type { Scene, Statement } from "./statement.ts";

/** Sentences apart up to which two counts are taken for counts of the same thing. */
const nearest = 4;

/** Of what is counted whole by everybody, so that two numbers exclude each other. */
const counted: ReadonlySet<string> = new Set([
  "killed",
  "wounded",
  "casualties",
  "missing",
  "detained",
  "arrested",
  "captured",
  "displaced",
  "attended",
]);

/** Two exact numbers for the same thing at the same time. */
export function findFigureConflict(scene: Scene, later: Statement, earlier: Statement): string | null {
  if (later.sentence - earlier.sentence > nearest) return null;
  if (isOld(scene, later) || isOld(scene, earlier)) return null;
  for (const one of figuresOf(scene, later))
    for (const other of figuresOf(scene, earlier))
      if (
        isSameCount(one, other) &&
        isSameKind(scene, one, other) &&
        one.low !== other.low &&
        isSameEvent(scene, later, earlier)
      )
        return `“${one.text}” and “${other.text}” are two numbers for one thing`;
  return null;
}

const isExact = ({ low, high, approximate, exclusive, basis, including }: Figure): boolean =>
  low !== null && low === high && !approximate && !exclusive && basis !== "additional" && including === null;

const isSameCount = (one: Figure, other: Figure): boolean =>
  isExact(one) &&
  isExact(other) &&
  counted.has(one.measure) &&
  one.measure === other.measure &&
  one.unit === other.unit &&
  (one.asOf === other.asOf || one.asOf === null || other.asOf === null);

/** "Civilians" and "insurgents" are two kinds; "people" and "dead" may be any. */
function isSameKind({ tree, tokens }: Scene, one: Figure, other: Figure): boolean {
  const [first, second] = [one, other].map(({ span }) =>
    wordsIn(tree, [span]).flatMap((at) => {
      const { upos, lemma } = tokens[at]!;
      return upos === "NOUN" && !anyPeople.has(lemma.toLowerCase()) ? [lemma.toLowerCase()] : [];
    }),
  );
  return first!.length === 0 || second!.length === 0 || first!.some((kind) => second!.includes(kind));
}

/** Whether they may be of the same event: where both name places or people, one of these is named by both. */
function isSameEvent({ tokens }: Scene, later: Statement, earlier: Statement): boolean {
  const [one, other] = [later, earlier].map(({ words }) =>
    words.flatMap((at) => (tokens[at]!.upos === "PROPN" ? [tokens[at]!.lemma] : [])),
  );
  return one!.length === 0 || other!.length === 0 || one!.some((name) => other!.includes(name));
}
