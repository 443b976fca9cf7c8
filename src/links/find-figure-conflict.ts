import type { Figure } from "../schema/figure.ts";
import { coverage, wordsIn } from "./concepts.ts";
import { anyPeople } from "./en/any-people.ts";
import { dayParts } from "./en/day-parts.ts";
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

/** Of these, two numbers exclude each other only where the same is told of them. */
const things: ReadonlySet<string> = new Set([
  "aircraft",
  "attacks",
  "buildings",
  "count",
  "people",
  "ships",
  "troops",
  "vehicles",
  "weapons",
]);

/** Two exact numbers for the same thing at the same time. */
export function findFigureConflict(scene: Scene, later: Statement, earlier: Statement): string | null {
  if (later.sentence - earlier.sentence > nearest) return null;
  if (isOld(scene, later) || isOld(scene, earlier) || areApart(scene, later, earlier)) return null;
  for (const one of figuresOf(scene, later))
    for (const other of figuresOf(scene, earlier))
      if (
        isSameCount(one, other) &&
        (counted.has(one.measure) || isSameAct(scene, later, earlier)) &&
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
  (counted.has(one.measure) || things.has(one.measure)) &&
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

/** Whether both tell the same of what they count: "opened three gates", "six gates had been opened". */
function isSameAct({ tokens, weightOf }: Scene, later: Statement, earlier: Statement): boolean {
  const verbs = (words: readonly number[]): readonly string[] =>
    words.flatMap((at) => (tokens[at]!.upos === "VERB" ? [tokens[at]!.lemma.toLowerCase()] : []));
  const others = verbs(earlier.words);
  return (
    verbs(later.words).some((verb) => others.includes(verb)) &&
    Math.max(
      coverage(later.concepts, earlier.concepts, weightOf),
      coverage(earlier.concepts, later.concepts, weightOf),
    ) >= leastAct
  );
}

const leastAct = 0.4;

/** Whether they are told of two parts of a day: what was true at noon is not at nightfall. */
function areApart({ text, sentences }: Scene, later: Statement, earlier: Statement): boolean {
  const partsOf = ({ sentence }: Statement): readonly string[] => {
    const span = sentences[sentence];
    if (span === undefined) return [];
    return (
      text
        .slice(...span)
        .toLowerCase()
        .match(/[a-z]+/gu)
        ?.filter((word) => dayParts.has(word)) ?? []
    );
  };
  const [one, other] = [partsOf(later), partsOf(earlier)];
  return one.length > 0 && other.length > 0 && !one.some((part) => other.includes(part));
}

/** Whether they may be of the same event: where both name places or people, one of these is named by both. */
function isSameEvent({ tokens }: Scene, later: Statement, earlier: Statement): boolean {
  const [one, other] = [later, earlier].map(({ words }) =>
    words.flatMap((at) => (tokens[at]!.upos === "PROPN" ? [tokens[at]!.lemma] : [])),
  );
  return one!.length === 0 || other!.length === 0 || one!.some((name) => other!.includes(name));
}
