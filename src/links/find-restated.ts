import { isAbout, isSameSide } from "./camps.ts";
import { type Concepts, coverage, isAct, shared } from "./concepts.ts";
import { dropAround, isInside } from "./inside.ts";
import type { Scene, Statement } from "./statement.ts";

/** Share of what a denial says that a statement must say too to be what it denies. Chosen on invented reports. */
const least = 0.6;

/** The same where they have but one word for it, near each other. */
const leastAlone = 0.6;

/** Sentences apart up to which one word is enough. */
const near = 3;

const saying: ReadonlySet<string> = new Set([
  "accuse",
  "concede",
  "confirm",
  "expect",
  "judge",
  "question",
  "state",
  "warn",
]);
const asking: ReadonlySet<string> = new Set(["demand", "promise", "propose"]);

/** What a denial or refusal answers that says in its own words what it denies, wherever it stands in the report. */
export function findRestated(scene: Scene, denial: Statement, about: Concepts): readonly Statement[] {
  const fitting = denial.account.act === "refuse" ? asking : saying;
  const candidates = scene.statements.filter(
    (other) =>
      fitting.has(other.account.act) &&
      other.account.stance === "affirms" &&
      (fitting === asking || other.account.polarity === denial.account.polarity) &&
      !isSameSide(scene, other.account, denial.account) &&
      !isInside(scene, other.account, denial.account),
  );
  return dropAround(
    candidates.filter((other) => saysSame(scene, other, denial, about)),
    denial,
  );
}

function saysSame(scene: Scene, other: Statement, denial: Statement, about: Concepts): boolean {
  const both = shared(about, other.concepts);
  const isOffered = denial.account.act === "refuse" && Math.abs(other.sentence - denial.sentence) <= near;
  const isPlain = both.some((concept) => isOffered || isAct(concept) || isVerbOf(scene, denial, concept));
  const isMeant = other.account.act === "accuse" || isAbout(scene, other, denial.account);
  const isNear = Math.abs(other.sentence - denial.sentence) <= near;
  const back = coverage(about, other.concepts, scene.weightOf);
  const forth = asking.has(other.account.act) && isNear ? coverage(other.concepts, about, scene.weightOf) : 0;
  const needed = both.length > 1 || isMeant ? least : leastAlone;
  return isPlain && (both.length > 1 || isMeant || isNear) && Math.max(back, forth) >= needed;
}

const isVerbOf = ({ tokens }: Scene, { words }: Statement, concept: string): boolean =>
  words.some((at) => tokens[at]!.upos === "VERB" && tokens[at]!.lemma.toLowerCase() === concept);
