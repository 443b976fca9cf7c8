import type { Finding } from "../schema/finding.ts";
import type { Link } from "../schema/link.ts";
import { isAbout, isSameSide } from "./camps.ts";
import { wordsIn } from "./concepts.ts";
import { answeredNouns } from "./en/answered-nouns.ts";
import { couldBe, questionWords } from "./en/unsaid.ts";
import { findDenied } from "./find-denied.ts";
import { findRebuttal } from "./find-rebuttal.ts";
import { findRestated } from "./find-restated.ts";
import { isInside } from "./inside.ts";
import { type Denied, readDenied, topOf } from "./read-denied.ts";
import { cueOf, quoteOf } from "./reasons.ts";
import type { Scene, Statement } from "./statement.ts";

/** What denials point at, and those that point at something which the report does not have. */
export interface Denials {
  readonly links: readonly Link[];
  readonly findings: readonly Finding[];
}

/** Links each denial and refusal to what it denies or refuses. */
export function findDenials(scene: Scene): Denials {
  const targets = new Map<Statement, readonly Statement[]>();
  const findings: Finding[] = [];
  for (const denial of scene.statements) {
    const denied = denialIn(scene, denial);
    if (denied === null) continue;
    const found = findTargets(scene, denial, denied, targets);
    targets.set(denial, found);
    if (found.length === 0 && needsAnswer(denied) && denial.account.act === "deny") findings.push(toFinding(denial));
  }
  const links = [...targets].flatMap(([denial, found]) => found.map((target) => toLink(scene, denial, target)));
  return { links, findings };
}

function denialIn(scene: Scene, statement: Statement): Denied | null {
  const { act, stance } = statement.account;
  if (isUnsaid(scene, statement)) return null;
  if (stance === "denies" && (act === "deny" || act === "refuse")) return readDenied(scene, statement);
  if (["state", "accuse", "judge"].includes(act) && !isBesideDenial(scene, statement))
    return findRebuttal(scene, statement);
  return null;
}

/** "Never said how many", "would deny": nothing is denied. */
function isUnsaid({ tokens, tree }: Scene, { account, words }: Statement): boolean {
  const [first, second] = words.map((at) => tokens[at]!.lemma.toLowerCase());
  const isAsked = questionWords.has(first ?? "") && second !== undefined;
  const isHeld = wordsIn(tree, account.cue).some((at) => couldBe.has(tokens[at]!.lemma.toLowerCase()));
  return isAsked || (account.act === "deny" && isHeld);
}

/** "Denied the allegations and said disinformation was being spread": the second is no denial of its own. */
const isBesideDenial = (scene: Scene, { account, sentence }: Statement): boolean =>
  scene.statements.some(
    (other) => other.sentence === sentence && other.account.act === "deny" && isSameSide(scene, other.account, account),
  );

function findTargets(
  scene: Scene,
  denial: Statement,
  denied: Denied,
  before: ReadonlyMap<Statement, readonly Statement[]>,
): readonly Statement[] {
  const nested = nestedIn(scene, denial);
  if (nested !== undefined) return [nested];
  if (denied.by === "content") {
    const restated = findRestated(scene, denial, denied.about);
    return restated.length > 0 ? restated : answeredBy(scene, denial);
  }
  const again = denied.by === "pronoun" ? goesOn(scene, denial, before) : undefined;
  return again ?? findDenied(scene, denial, denied);
}

/** "Accused the council of keeping bombs there. The council denied that …": who is accused and denies at once denies that. */
function answeredBy(scene: Scene, denial: Statement): readonly Statement[] {
  if (denial.account.act !== "deny") return [];
  const accusation = scene.statements.findLast(
    ({ account, start, sentence }) =>
      account.act === "accuse" &&
      start < denial.start &&
      denial.sentence - sentence <= 1 &&
      account.stance === "affirms",
  );
  const isAnswered =
    accusation !== undefined &&
    isAbout(scene, accusation, denial.account) &&
    !isSameSide(scene, accusation.account, denial.account) &&
    !isInside(scene, accusation.account, denial.account);
  return isAnswered ? [accusation] : [];
}

/** "Rejected his offer of talks": what is denied is told in the denial itself. */
function nestedIn(scene: Scene, denial: Statement): Statement | undefined {
  const token = scene.tokens[topOf(scene, denial.words) ?? -1];
  if (token === undefined || !(token.lemma.toLowerCase() in answeredNouns)) return undefined;
  const top = token.span;
  return scene.statements.find(
    ({ account }) =>
      account.parent === denial.account.id &&
      account.cue.some(([start, end]) => start <= top[0] && top[1] <= end) &&
      !isSameSide(scene, account, denial.account),
  );
}

/** "He denied the charge. ‘That is a lie,’ he said": the second denies what the first does. */
function goesOn(
  scene: Scene,
  denial: Statement,
  before: ReadonlyMap<Statement, readonly Statement[]>,
): readonly Statement[] | undefined {
  const last = [...before].findLast(
    ([other]) => denial.sentence - other.sentence <= 1 && isSameSide(scene, other.account, denial.account),
  );
  return last?.[1];
}

const needsAnswer = (denied: Denied): boolean =>
  denied.by === "guilt" || denied.by === "pronoun" || (denied.by === "noun" && denied.about.size === 0);

const toLink = (scene: Scene, denial: Statement, target: Statement): Link => ({
  kind: "denies",
  from: denial.account.id,
  to: target.account.id,
  reasons: [`${cueOf(scene, denial)} answers ${quoteOf(scene, target)}`],
  score: 0.9,
});

const toFinding = ({ account }: Statement): Finding => ({
  rule: "denial-unlinked",
  span: [
    Math.min(...[...account.cue, ...account.content].map(([start]) => start)),
    Math.max(...[...account.cue, ...account.content].map(([, end]) => end)),
  ],
  note: "What is denied here was not found in the report.",
});
