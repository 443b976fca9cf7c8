import type { WordTree } from "../grammar/word-tree.ts";
import type { EventType } from "../schema/event.ts";
import { goingOn, whereWords } from "./en/phrase-words.ts";
import { protesters } from "./en/protesters.ts";
import type { EventDraft } from "./event-draft.ts";
import { leaveContents } from "./leave-contents.ts";
import { nounRoles } from "./noun-roles.ts";
import { nounKind, readAdjective, readVerb, type VerbReading } from "./read-kind.ts";
import { verbRoles } from "./read-roles.ts";
import { phrasesOf } from "./verb-words.ts";

/** All words that tell of an event, in the order of the text, with those that they name for it. */
export function findDrafts(tree: WordTree): readonly EventDraft[] {
  const { tokens } = tree;
  const verbs = new Map<number, VerbReading>();
  const spoken = new Set<number>();
  const drafts: EventDraft[] = [];
  for (const [at, { upos, deprel }] of tokens.entries()) {
    if ((upos !== "VERB" && upos !== "ADJ") || deprel === "amod" || deprel === "compound") continue;
    const reading = readAdjective(tree, at) ?? (upos === "VERB" ? readVerb(tree, at) : null);
    if (reading === null) continue;
    verbs.set(at, reading);
    if (reading.object !== null) spoken.add(reading.object);
  }
  for (const at of tokens.keys()) {
    const reading = verbs.get(at);
    const draft =
      reading === undefined ? (spoken.has(at) ? null : nounDraft(tree, at, verbs)) : verbDraft(tree, at, reading);
    if (draft !== null) drafts.push(draft);
  }
  return leaveContents(tree, drafts);
}

function verbDraft(tree: WordTree, verb: number, { kind, object, isSuffering }: VerbReading): EventDraft {
  const roles = verbRoles(tree, verb, { type: kind.type, object, isSuffering });
  return { kind, head: object ?? verb, verb, object, ...roles, isBare: false, stands: true };
}

/** An event noun on its own; one that is only part of a name or of another noun is none. */
function nounDraft(tree: WordTree, noun: number, verbs: ReadonlyMap<number, VerbReading>): EventDraft | null {
  if (tree.tokens[noun]!.deprel === "compound") return null;
  const kind = nounKind(tree, noun);
  if (kind === null) return protestDraft(tree, noun, verbs);
  const roles = nounRoles(tree, noun, kind.type);
  const isBare = roles.actors.length + roles.recipients.length === 0;
  return {
    kind,
    head: noun,
    verb: carrierOf(tree, noun),
    object: null,
    ...roles,
    isBare,
    stands: !isBare || isTold(tree, noun) || isNew(tree, noun, kind.type),
  };
}

/** "Police dispersed demonstrators": whoever meets force as one who protests, protests. */
function protestDraft({ tokens }: WordTree, noun: number, verbs: ReadonlyMap<number, VerbReading>): EventDraft | null {
  const { lemma, head } = tokens[noun]!;
  const kind = protesters.get(lemma.toLowerCase());
  const met = verbs.get(head)?.kind.type;
  if (kind === undefined || met === undefined || !force.has(met)) return null;
  return { kind, head: noun, verb: noun, object: null, actors: [noun], recipients: [], isBare: false, stands: true };
}

const force: ReadonlySet<string> = new Set(["ASSAULT", "COERCE", "PROTEST"]);

/** "In a riot": told of here for the first time. */
const isNew = ({ tokens, children }: WordTree, noun: number, type: EventType): boolean =>
  nameless.has(type) && children[noun]!.some((child) => articles.has(tokens[child]!.lemma.toLowerCase()));

const nameless: ReadonlySet<EventType> = new Set(["ASSAULT", "PROTEST"]);
const articles: ReadonlySet<string> = new Set(["a", "an"]);

/** "The fighting around Bekhaz", "the strike began": told of by its place, or as something that goes on. */
function isTold(tree: WordTree, noun: number): boolean {
  const { head, deprel } = tree.tokens[noun]!;
  const isSubject = head >= 0 && deprel.startsWith("nsubj") && goingOn.has(tree.tokens[head]!.lemma.toLowerCase());
  const places = phrasesOf(tree, noun, ["nmod"]).filter(
    ({ preposition }) => preposition !== null && whereWords.has(preposition),
  );
  return isSubject || places.some(({ head: place }) => tree.tokens[place]!.upos === "PROPN");
}

/** The verb that an event noun is the subject of ("the shelling continued"), else the noun itself. */
function carrierOf({ tokens }: WordTree, noun: number): number {
  const { head, deprel } = tokens[noun]!;
  return head >= 0 && deprel.startsWith("nsubj") && tokens[head]!.upos === "VERB" ? head : noun;
}
