import { doerOf, governorOf, resolved } from "../grammar/doer-of.ts";
import { childOf, type WordTree } from "../grammar/word-tree.ts";
import type { EventType } from "../schema/event.ts";
import { eventNouns } from "./en/event-nouns.ts";
import { noParties } from "./en/no-parties.ts";
import { byPreposition, isPeople, mutual, nounRoles, type Roles, shared } from "./noun-roles.ts";
import { phrasesOf } from "./verb-words.ts";

/** Who does what a verb tells of, and to whom; `object` is the noun that completes it. */
export function verbRoles(
  tree: WordTree,
  verb: number,
  {
    type,
    object,
    isSuffering,
  }: { readonly type: EventType; readonly object: number | null; readonly isSuffering: boolean },
): Roles {
  const isPassive = childOf(tree, verb, ["nsubj:pass", "aux:pass", "obl:agent"]) !== undefined;
  const around = phrasesOf(tree, verb, ["obl", "obl:agent", "nmod", "obj", "iobj"]).filter(
    ({ head }) => head !== object,
  );
  const subject = known(isPassive ? passiveSubject(tree, verb) : doerOf(tree, verb)).filter(
    (at) => isPassive || at !== object,
  );
  const { actors, recipients } = merge(byPreposition(around, type), ofObject(tree, object, type, subject.length > 0));
  const owners = around.filter(({ preposition }) => preposition === null).flatMap(({ head }) => ownersOf(tree, head));
  const isActor = mutual.has(type) || (!isPassive && !isSuffering);
  return {
    actors: isActor ? [...subject, ...actors] : actors,
    recipients: [
      ...(isActor ? [] : subject),
      ...recipients,
      ...(mutual.has(type) ? [] : owners),
      ...askedOf(tree, verb, type),
    ],
  };
}

/** The parties of the noun that completes a verb: whose it is, it is done to, if somebody else does it. */
function ofObject(tree: WordTree, object: number | null, type: EventType, hasSubject: boolean): Roles {
  if (object === null) return none;
  const own = nounRoles(tree, object, type);
  return hasSubject && !shared.has(type) ? { actors: [], recipients: [...own.actors, ...own.recipients] } : own;
}

/** Whose a thing is that nobody can be: "rejected Israel's proposal". */
function ownersOf(tree: WordTree, object: number): readonly number[] {
  const { tokens, children } = tree;
  const name = tokens[object]!.lemma.toLowerCase();
  if (!noParties.has(name) && !eventNouns.has(name)) return [];
  const of = phrasesOf(tree, object, ["nmod"]).filter(
    ({ preposition }) => preposition !== null && ownerWords.has(preposition),
  );
  const before = children[object]!.filter(
    (child) => tokens[child]!.deprel === "nmod:poss" || isPeople(tree, child, name),
  );
  return [...before, ...of.map(({ head }) => head)];
}

const ownerWords: ReadonlySet<string> = new Set(["against", "by", "from", "of", "on", "to", "with"]);

const none: Roles = { actors: [], recipients: [] };

const known = (at: number | undefined): readonly number[] => (at === undefined ? [] : [at]);

const merge = (...all: readonly Roles[]): Roles => ({
  actors: all.flatMap(({ actors }) => actors),
  recipients: all.flatMap(({ recipients }) => recipients),
});

function passiveSubject(tree: WordTree, verb: number): number | undefined {
  const own = childOf(tree, verb, ["nsubj:pass"]);
  if (own !== undefined) return resolved(tree, own, verb);
  const governor = governorOf(tree, verb);
  if (governor === null) return undefined;
  if (tree.tokens[verb]!.deprel.startsWith("acl")) return governor;
  return childOf(tree, governor, ["nsubj:pass", "nsubj"]);
}

/** Whom a demand is made to: who is to do what is demanded. */
function askedOf(tree: WordTree, verb: number, type: EventType): readonly number[] {
  if (type !== "REQUEST" && type !== "ACCUSE" && type !== "THREATEN") return [];
  const clause = childOf(tree, verb, ["ccomp"]);
  const subject = clause === undefined || type === "THREATEN" ? undefined : childOf(tree, clause, ["nsubj"]);
  return subject === undefined ? [] : [subject];
}
