import { casesOf, childOf, isRelative, type WordTree, wordsBelow } from "../grammar/word-tree.ts";
import type { UndertakingKind } from "../schema/undertaking.ts";
import { refusedVerbs } from "./en/deed-verbs.ts";
import { dutyWords, type Frame, idleDemands, idleWords, sides } from "./en/undertaking-words.ts";

/** What is to be done, by the word that the others of it hang on, and who else has to do with it. */
export interface Complement {
  readonly top: number;
  /** All its words, in the order of the text. */
  readonly words: readonly number[];
  /** The words for the other side, and for those who agree with whoever agrees. */
  readonly to: readonly number[];
  /** Whether it is insisted that something will be: that is no demand. */
  readonly isFuture: boolean;
}

/** What is known of words besides how they hang together. */
export interface WordFacts {
  readonly isTime: (word: number) => boolean;
  /** Whether it stands in its plain form: "leave", "be". */
  readonly isBase: (word: number) => boolean;
}

/** The kind of undertaking that a word tells of, and how what is to be done may follow it. */
export interface Known {
  readonly kind: UndertakingKind;
  readonly by: readonly Frame[];
}

/** What follows a verb or noun of undertaking, by the first of its frames that fits; `null` where nothing does. */
export function readFrame(
  tree: WordTree,
  word: number,
  { kind, by }: Known,
  { isTime, isBase }: WordFacts,
): Complement | null {
  for (const frame of [...by, ...(by.includes("to") ? (["apart"] as const) : [])]) {
    const top = topOf(tree, word, frame, kind);
    if (top === undefined || isIdle(tree, top, kind) || isTime(top)) continue;
    const isInsisted = frame === "clause" && tree.tokens[word]!.lemma.toLowerCase() === "insist";
    const isFuture = isInsisted && isDuty(tree, top);
    if (isInsisted && !isFuture && !isToBeDone(tree, top, isBase)) continue;
    // Of "the houses that it promised", what it did is no part of what it promised.
    const own = new Set(top < word && tree.tokens[word]!.head === top ? wordsBelow(tree, word) : []);
    const words = wordsBelow(tree, top, aside).filter((at) => !isLead(tree, at, top, frame) && !own.has(at));
    return { top, words, to: isFuture ? [] : sidesOf(tree, word, { top, frame, kind }), isFuture };
  }
  return null;
}

/** "That the army leave", "that they be freed": the verb, or the "be" beside it, in its plain form. */
function isToBeDone(tree: WordTree, clause: number, isBase: (word: number) => boolean): boolean {
  const helper = childOf(tree, clause, ["aux:pass", "cop", "aux"]);
  return helper === undefined ? tree.tokens[clause]!.upos === "VERB" && isBase(clause) : isBase(helper);
}

/** What hangs on a deed without being part of it. */
const aside = ["parataxis", "cc:preconj"];

function topOf(tree: WordTree, word: number, frame: Frame, kind: UndertakingKind): number | undefined {
  const { tokens, children } = tree;
  const later = children[word]!.filter((child) => child > word);
  if (frame === "to") return toClause(tree, word, kind);
  if (frame === "apart")
    return childOf(tree, word, ["obj"]) === undefined
      ? later.find((at) => tokens[at]!.deprel === "advcl" && hasTo(tree, at))
      : undefined;
  if (frame === "deed") {
    const deed = toClause(tree, word, kind);
    return deed !== undefined && refusedVerbs.has(tokens[deed]!.lemma.toLowerCase()) ? deed : undefined;
  }
  if (frame === "clause") {
    const clause = later.find((child) => tokens[child]!.deprel === "ccomp" || tokens[child]!.deprel === "acl");
    if (clause !== undefined) return isToBe(tree, clause, kind) ? clause : undefined;
    const { deprel, head } = tokens[word]!;
    return deprel === "parataxis" && head < word && (isDuty(tree, head) || kind === "demanded") ? head : undefined;
  }
  if (frame === "object") {
    const told = childOf(tree, word, ["obj"]) ?? childOf(tree, word, ["nsubj:pass"]);
    const object = told === undefined || isRelative(tree, told) ? antecedentOf(tree, word) : told;
    return object !== undefined && tokens[object]!.upos !== "PRON" ? object : undefined;
  }
  const preposition = frame.slice("in:".length);
  return later.find(
    (child) =>
      following.has(tokens[child]!.deprel) &&
      children[child]!.some(
        (at) => ["case", "mark"].includes(tokens[at]!.deprel) && tokens[at]!.lemma.toLowerCase() === preposition,
      ),
  );
}

/** "The houses that the agency promised": what a relative clause with another subject is about. */
function antecedentOf(tree: WordTree, word: number): number | undefined {
  const { deprel, head } = tree.tokens[word]!;
  const subject = childOf(tree, word, ["nsubj"]);
  return deprel === "acl:relcl" && subject !== undefined && !isRelative(tree, subject) ? head : undefined;
}

const following = new Set(["obl", "nmod", "advcl", "acl", "xcomp", "ccomp"]);

/** "To open the road": a clause with "to" behind its word, or behind who is to do it. */
function toClause(tree: WordTree, word: number, kind: UndertakingKind): number | undefined {
  const { tokens, children } = tree;
  const isTo = (at: number): boolean => at > word && clausal.has(tokens[at]!.deprel) && hasTo(tree, at);
  const own = children[word]!.find(isTo);
  const asked = askedOf(tree, word);
  const isVerb = tokens[word]!.upos === "VERB";
  const hasDoer = own !== undefined && childOf(tree, own, ["nsubj", "nsubj:pass"]) !== undefined;
  if (isVerb && kind === "demanded" && asked.length === 0 && !hasDoer) return undefined;
  if (own !== undefined && tokens[own]!.deprel !== "advcl") return own;
  if (own !== undefined && kind === "demanded") return own;
  // "Promised during the campaign to free them": the clause was hung on the words between.
  const between = children[word]!.filter((at) => at > word && tokens[at]!.deprel === "obl");
  const hung = isVerb && own === undefined ? between.flatMap((at) => children[at]!.filter(isTo))[0] : undefined;
  if (hung !== undefined && kind !== "demanded") return hung;
  return kind === "demanded" ? asked.flatMap((at) => children[at]!.filter(isTo))[0] : undefined;
}

const clausal = new Set(["xcomp", "ccomp", "acl", "advcl"]);

const hasTo = ({ tokens, children }: WordTree, at: number): boolean =>
  children[at]!.some((child) => tokens[child]!.deprel === "mark" && tokens[child]!.lemma.toLowerCase() === "to");

/** Whom a verb of demanding is said to; "called for him to resign" says it of him. */
function askedOf(tree: WordTree, word: number): readonly number[] {
  const { tokens, children } = tree;
  return children[word]!.filter(
    (child) =>
      ["obj", "iobj", "nsubj:pass"].includes(tokens[child]!.deprel) ||
      (["obl", "nmod"].includes(tokens[child]!.deprel) &&
        (isSide(tree, child, "demanded") || (casesOf(tree, child).includes("for") && isBeforeTo(tree, word, child)))),
  );
}

/** Whether a clause with "to" hangs on some words, or follows them at once. */
function isBeforeTo(tree: WordTree, word: number, at: number): boolean {
  const end = wordsBelow(tree, at).at(-1)!;
  if (tree.children[at]!.some((child) => tree.tokens[child]!.deprel === "acl" && hasTo(tree, child))) return true;
  return tree.children[word]!.some(
    (child) => child > end && hasTo(tree, child) && wordsBelow(tree, child)[0] === end + 1,
  );
}

const isSide = (tree: WordTree, at: number, kind: UndertakingKind): boolean =>
  casesOf(tree, at).some((preposition) => sides[kind]?.has(preposition.toLowerCase()));

/** Whether a clause says what is to be, not what is: "agreed that it would leave", not "agreed that it was cold". */
function isToBe({ tokens, children }: WordTree, clause: number, kind: UndertakingKind): boolean {
  const marks = children[clause]!.filter((child) => tokens[child]!.deprel === "mark");
  if (marks.some((mark) => asking.has(tokens[mark]!.lemma.toLowerCase()))) return false;
  const isThere = childOf({ tokens, children }, clause, ["expl"]) !== undefined;
  if (isThere && kind !== "promised" && !isDuty({ tokens, children }, clause)) return false;
  return (kind === "demanded" && marks.length > 0) || isDuty({ tokens, children }, clause);
}

const isDuty = ({ tokens, children }: WordTree, clause: number): boolean =>
  children[clause]!.some((child) => dutyWords.has(tokens[child]!.lemma.toLowerCase()));

const asking = new Set(["as", "because", "how", "if", "whether", "why"]);

/** Words that lead to what is to be done and are not part of it: "that", and the prepositions of some verbs. */
function isLead({ tokens }: WordTree, at: number, top: number, frame: Frame): boolean {
  const { head, deprel, lemma } = tokens[at]!;
  if (head !== top) return false;
  return (
    (deprel === "mark" && lemma.toLowerCase() === "that") ||
    ((frame.startsWith("in:") || frame === "object") && deprel === "case")
  );
}

/** Nobody undertakes words about words: a comment, an allegation. An apology or an answer may be demanded. */
const isIdle = ({ tokens }: WordTree, top: number, kind: UndertakingKind): boolean =>
  (kind === "demanded" ? idleDemands : idleWords).has(tokens[top]!.lemma.toLowerCase());

function sidesOf(
  tree: WordTree,
  word: number,
  { top, frame, kind }: { readonly top: number; readonly frame: Frame; readonly kind: UndertakingKind },
): readonly number[] {
  const { tokens, children } = tree;
  const beside = children[word]!.filter((child) => child !== top);
  const named = beside.filter((child) => ["obl", "nmod"].includes(tokens[child]!.deprel) && isSide(tree, child, kind));
  const told = beside.filter((child) => tokens[child]!.deprel === "iobj");
  if (kind !== "demanded") return frame === "object" || kind === "agreed" ? [...told, ...named] : [...told];
  const asked =
    frame === "object" ? [] : askedOf(tree, word).filter((child) => child !== top && !named.includes(child));
  const doer = frame === "clause" ? childOf(tree, top, ["nsubj"]) : undefined;
  return [...new Set([...told, ...asked, ...named, ...(doer === undefined ? [] : [doer])])];
}
