import { entitiesIn, isAbout, isSameSide, namesSpeaker, speaksFor } from "./camps.ts";
import { coverage } from "./concepts.ts";
import type { AnsweredKind } from "./en/answered-nouns.ts";
import { dropAround, isInside } from "./inside.ts";
import type { Denied } from "./read-denied.ts";
import type { Scene, Statement } from "./statement.ts";

/** Sentences back in which what a noun or pronoun stands for is looked for. */
const reach: Readonly<Record<AnsweredKind | "guilt" | "pronoun", number>> = {
  accusation: 6,
  claim: 3,
  demand: 6,
  guilt: 8,
  offer: 6,
  pronoun: 2,
};

const actsOf: Readonly<Record<AnsweredKind | "guilt" | "pronoun", ReadonlySet<string>>> = {
  accusation: new Set(["accuse", "concede", "judge", "state", "warn"]),
  claim: new Set(["accuse", "concede", "confirm", "question", "state"]),
  demand: new Set(["demand", "propose"]),
  guilt: new Set(["accuse", "state"]),
  offer: new Set(["demand", "promise", "propose"]),
  pronoun: new Set(["accuse", "confirm", "question", "state", "warn"]),
};

/** Share of what a noun says it is about that a statement must be about too. */
const leastAbout = 0.4;

/** What a denial denies that points at it by a noun or pronoun. */
export function findDenied(
  scene: Scene,
  denial: Statement,
  denied: Exclude<Denied, { by: "content" }>,
): readonly Statement[] {
  const kind = kindOf(denial, denied);
  const before = scene.statements.filter(
    (other) =>
      other.start < denial.start &&
      denial.sentence - other.sentence <= reach[kind] &&
      other.account.stance !== "denies" &&
      other.account.stance !== "declines" &&
      actsOf[kind].has(other.account.act) &&
      !isInside(scene, other.account, denial.account) &&
      isOther(scene, other, denial),
  );
  const inner = dropAround(before, denial);
  if (denied.by === "noun" && denied.owner !== null) return findOwned(scene, inner, denied.owner, denied.plural);
  if (denied.by === "noun" && denied.about.size > 0)
    return inner.filter((other) => coverage(denied.about, other.concepts, scene.weightOf) >= leastAbout).slice(-2);
  return pick(scene, inner, denial, { kind, plural: denied.by === "guilt" ? false : denied.plural });
}

/** Who refuses "it" refuses what was asked. */
const kindOf = (
  { account }: Statement,
  denied: Exclude<Denied, { by: "content" }>,
): AnsweredKind | "guilt" | "pronoun" => {
  if (denied.by === "noun") return denied.kind;
  return account.act === "refuse" ? "demand" : denied.by;
};

/** Of another side; or nobody known, whose word the body that it belongs to denies ("a police sergeant said"); or who accuses the one that denies. */
const isOther = (scene: Scene, statement: Statement, denial: Statement): boolean =>
  !isSameSide(scene, statement.account, denial.account) ||
  (statement.account.anonymous && statement.account.speaker !== denial.account.speaker) ||
  (statement.account.act === "accuse" && namesSpeaker(scene, statement, denial.account));

/** "The commander's account": only his. */
function findOwned(
  scene: Scene,
  before: readonly Statement[],
  owner: readonly [number, number],
  plural: boolean,
): readonly Statement[] {
  const owners = entitiesIn(scene, owner);
  const own = before.filter(({ account }) => owners.some((entity) => speaksFor(scene, entity, account)));
  return plural ? runOf(scene, own) : own.slice(-1);
}

/** The nearest that fits, with those that its speaker makes beside it where several are meant. */
function pick(
  scene: Scene,
  before: readonly Statement[],
  denial: Statement,
  { kind, plural }: { readonly kind: AnsweredKind | "guilt" | "pronoun"; readonly plural: boolean },
): readonly Statement[] {
  const isMeant = (other: Statement): boolean => isAbout(scene, other, denial.account);
  const isAccusation = (other: Statement): boolean => other.account.act === "accuse";
  const isNext = (other: Statement): boolean => denial.sentence - other.sentence <= 1;
  const isSpoken = denial.account.act !== "deny";
  const isSame = (other: Statement): boolean => other.sentence === denial.sentence;
  const fits: Readonly<Record<typeof kind, (other: Statement) => boolean>> = {
    accusation: (other) => isMeant(other) || (isAccusation(other) && isNext(other)) || isSame(other),
    claim: (other) => isMeant(other) || isNext(other),
    demand: (other) => isMeant(other) || isNext(other),
    guilt: (other) => isMeant(other) && (isAccusation(other) || denial.sentence - other.sentence <= 3),
    offer: (other) => isMeant(other) || isNext(other),
    pronoun: (other) => isNext(other) && (isMeant(other) || isSpoken || isInParagraph(scene, other, denial)),
  };
  const nearest = before.findLast(fits[kind]);
  if (nearest === undefined) return [];
  if (!plural) return [nearest];
  const upTo = before.slice(0, before.indexOf(nearest) + 1);
  const parallel = kind === "accusation" ? upTo.filter((other) => isMeant(other) && isAccusation(other)) : [];
  return [...new Set([...runOf(scene, upTo), ...parallel])];
}

/** Whether no paragraph ends between two statements. */
const isInParagraph = ({ text }: Scene, earlier: Statement, later: Statement): boolean =>
  !text.slice(earlier.start, later.start).includes("\n");

/** The last, and those right before it by the same side. */
function runOf(scene: Scene, statements: readonly Statement[]): readonly Statement[] {
  const last = statements.at(-1);
  if (last === undefined) return [];
  const run = [last];
  for (const other of statements.slice(0, -1).toReversed()) {
    const isBeside = run[0]!.sentence - other.sentence <= 1 && isSameSide(scene, other.account, last.account);
    if (!isBeside) break;
    run.unshift(other);
  }
  return run;
}
