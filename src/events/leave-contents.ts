import { childOf, type WordTree } from "../grammar/word-tree.ts";
import type { EventType } from "../schema/event.ts";
import type { EventDraft } from "./event-draft.ts";
import type { EventKind } from "./event-kind.ts";

/**
 * Leaves out what is only agreed, refused, threatened or asked for: it is no event beside the agreeing, refusing,
 * threatening or asking. What is promised stays, as an event to come; who promises harm threatens.
 */
export function leaveContents(tree: WordTree, drafts: readonly EventDraft[]): readonly EventDraft[] {
  const kinds = new Map(drafts.map(({ verb, kind }) => [verb, kind]));
  const consumers = new Set(drafts.filter((draft) => isConsuming(tree, draft)).map(({ verb }) => verb));
  const meant = drafts.map((draft) => (isThreat(tree, draft, kinds) ? { ...draft, kind: threat } : draft));
  for (const { kind, verb } of meant) if (kind === threat) consumers.add(verb);
  return meant.filter(({ verb }) => !isContent(tree, verb, consumers));
}

const threat: EventKind = { type: "THREATEN", mode: null };

/** Whoever promises something takes it on: what is promised is an event to come, beside the promise. */
const promising: ReadonlySet<string> = new Set(["commit", "offer", "pledge", "promise", "undertake", "vow"]);
const consuming: ReadonlySet<EventType> = new Set(["AGREE", "REJECT", "REQUEST", "THREATEN"]);
const harmful: ReadonlySet<EventType> = new Set(["ASSAULT", "COERCE", "SANCTION"]);

const isPromise = ({ tokens }: WordTree, { kind, verb }: EventDraft): boolean =>
  kind.type === "AGREE" && promising.has(tokens[verb]!.lemma);

const isConsuming = (tree: WordTree, draft: EventDraft): boolean =>
  consuming.has(draft.kind.type) && !isPromise(tree, draft);

/** "Vowed to burn the town". */
function isThreat(tree: WordTree, draft: EventDraft, kinds: ReadonlyMap<number, EventKind>): boolean {
  const done = childOf(tree, draft.verb, ["xcomp"]);
  const kind = done === undefined ? undefined : kinds.get(done);
  return kind !== undefined && harmful.has(kind.type) && isPromise(tree, draft);
}

/** Whether a word stands in what one of some verbs is about. */
function isContent(tree: WordTree, at: number, consumers: ReadonlySet<number>): boolean {
  const { tokens } = tree;
  for (let word = at; word >= 0; word = tokens[word]!.head) {
    const { head, deprel } = tokens[word]!;
    if (consumers.has(head) && isAbout(tree, word)) return true;
    if (aside.has(deprel)) return false;
  }
  return false;
}

const aside: ReadonlySet<string> = new Set(["acl:relcl", "advcl"]);
const contents: ReadonlySet<string> = new Set(["ccomp", "nsubj:pass", "obj", "xcomp"]);

/** What a verb of asking or agreeing is about: its clause or object, "for …", "to …". */
function isAbout(tree: WordTree, child: number): boolean {
  const { deprel } = tree.tokens[child]!;
  const opened = childOf(tree, child, ["mark", "case"]);
  const word = opened === undefined ? "" : tree.tokens[opened]!.lemma;
  return (
    contents.has(deprel) ||
    (deprel === "advcl" && word === "to") ||
    (deprel === "obl" && (word === "for" || word === "to"))
  );
}
