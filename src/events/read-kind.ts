import { childOf, type WordTree } from "../grammar/word-tree.ts";
import type { EventType } from "../schema/event.ts";
import { eventAdjectives } from "./en/event-adjectives.ts";
import { eventNouns } from "./en/event-nouns.ts";
import { eventPhrases } from "./en/event-phrases.ts";
import { eventSubjects } from "./en/event-subjects.ts";
import { eventVerbs } from "./en/event-verbs.ts";
import { lightVerbs, sufferingVerbs } from "./en/light-verbs.ts";
import { byPreposition } from "./en/phrase-words.ts";
import type { EventKind } from "./event-kind.ts";
import { nounNames, nounsOf, phrasesOf, verbName } from "./verb-words.ts";

/** What a verb tells of, and the noun it needs for it. */
export interface VerbReading {
  readonly kind: EventKind;
  readonly object: number | null;
  /** Whether its subject is the one it is done to. */
  readonly isSuffering: boolean;
}

/** "Is ready to talk": what an adjective tells of, with what it is about. */
export function readAdjective(tree: WordTree, at: number): VerbReading | null {
  const kind = eventAdjectives.get(tree.tokens[at]!.lemma.toLowerCase());
  if (kind === undefined || childOf(tree, at, ["cop", "aux:pass"]) === undefined) return null;
  return childOf(tree, at, ["xcomp", "advcl", "ccomp", "obl"]) === undefined
    ? null
    : { kind, object: null, isSuffering: false };
}

/** What a verb tells of: with one of its nouns, by a noun that it lends its tense, or by itself; `null` of most verbs. */
export function readVerb(tree: WordTree, verb: number): VerbReading | null {
  const name = verbName(tree, verb);
  const nouns = nounsOf(tree, verb);
  return (
    phraseReading(tree, name, nouns) ??
    lightReading(tree, name, nouns) ??
    ownReading(tree, name, verb) ??
    subjectReading(tree, name, verb)
  );
}

function phraseReading(tree: WordTree, name: string, nouns: readonly number[]): VerbReading | null {
  for (const { kind, nouns: fitting } of eventPhrases.get(name) ?? []) {
    const object = nouns.find(
      (noun) => isFit(tree, noun, kind.type) && nounNames(tree, noun).some((one) => fitting.has(one)),
    );
    if (object !== undefined) return { kind, object, isSuffering: sufferingVerbs.has(name) };
  }
  return null;
}

/** "Shells fell on", "troops left": the subject says what the verb tells of. */
function subjectReading(tree: WordTree, name: string, verb: number): VerbReading | null {
  const subject = childOf(tree, verb, ["nsubj"]);
  if (subject === undefined) return null;
  const names = nounNames(tree, subject);
  const phrase = eventSubjects.get(name)?.find(({ nouns }) => names.some((one) => nouns.has(one)));
  return phrase === undefined ? null : { kind: phrase.kind, object: null, isSuffering: false };
}

/** What is given, sent or held is the verb's own object, not a word beside it. */
function isFit({ tokens, children }: WordTree, noun: number, type: EventType): boolean {
  const { head, deprel } = tokens[noun]!;
  if (!objectOnly.has(type) || ["obj", "nsubj:pass", "conj", "nmod"].includes(deprel)) return true;
  return !children[head]!.some((child) => tokens[child]!.deprel === "obj" || tokens[child]!.deprel === "nsubj:pass");
}

const objectOnly: ReadonlySet<EventType> = new Set(["AID", "CONSULT", "COOPERATE", "MOBILIZE"]);

function lightReading(tree: WordTree, name: string, nouns: readonly number[]): VerbReading | null {
  const isSuffering = sufferingVerbs.has(name);
  if (!isSuffering && !lightVerbs.has(name)) return null;
  for (const object of nouns.slice(0, 3)) {
    if (!["obj", "nsubj:pass", "obl"].includes(tree.tokens[object]!.deprel)) continue;
    if (tree.tokens[object]!.deprel === "obl" && childOf(tree, object, ["case"]) !== undefined && name !== "take part")
      continue;
    const kind = nounKind(tree, object);
    if (kind !== null) return { kind, object, isSuffering };
  }
  return null;
}

function ownReading(tree: WordTree, name: string, verb: number): VerbReading | null {
  const kind = eventVerbs.get(name) ?? eventVerbs.get(withPreposition(tree, name, verb));
  if (kind === undefined || (needsObject.has(kind.type) && !hasObject(tree, verb))) return null;
  return { kind, object: null, isSuffering: false };
}

const needsObject: ReadonlySet<EventType> = new Set(["AID", "COERCE", "SANCTION"]);

const hasObject = (tree: WordTree, verb: number): boolean =>
  tree.tokens[verb]!.deprel.startsWith("acl") ||
  childOf(tree, verb, ["obj", "iobj", "nsubj:pass", "aux:pass", "obl:agent", "ccomp", "xcomp", "compound:prt"]) !==
    undefined ||
  phrasesOf(tree, verb, ["obl"]).some(({ preposition }) => preposition === "into" || preposition === "on");

/** "Call on", "protest against": the preposition that belongs to the verb. */
function withPreposition({ tokens, children }: WordTree, name: string, verb: number): string {
  const phrase = children[verb]!.find((child) => tokens[child]!.deprel === "obl");
  const first = phrase === undefined ? undefined : children[phrase]!.find((child) => tokens[child]!.deprel === "case");
  return first === undefined ? name : `${name} ${tokens[first]!.lemma.toLowerCase()}`;
}

/** What a noun tells of by itself, or with the word before it. */
export function nounKind(tree: WordTree, noun: number): EventKind | null {
  const { upos } = tree.tokens[noun]!;
  if (upos !== "NOUN") return null;
  const prepositions = phrasesOf(tree, noun, ["nmod", "obl"]).map(({ preposition }) => preposition);
  for (const one of prepositions) {
    const type = byPreposition[`${tree.tokens[noun]!.lemma} ${one}`];
    if (type !== undefined) return { type, mode: null };
  }
  for (const name of nounNames(tree, noun)) {
    const kind = eventNouns.get(name) ?? eventNouns.get(name.replace(/s$/u, ""));
    if (kind !== undefined) return kind;
  }
  return null;
}
