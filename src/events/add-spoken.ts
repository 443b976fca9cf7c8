import { childOf, subjectOf, type WordTree } from "../grammar/word-tree.ts";
import { overlaps } from "../text/span.ts";
import { actTypes, noEventOf } from "./act-types.ts";
import type { EventDraft } from "./event-draft.ts";
import type { EventAccount } from "./read-account.ts";

/** An event as its words show it, and who says it where the saying is the event. */
export interface SpokenDraft extends EventDraft {
  readonly speaker: string | null;
}

/**
 * The events of a report with those that are made by saying something: a demand, an accusation, a refusal. Where the
 * statement is a mere statement, denial or question, its own verb ("said", "asked why") tells of no event.
 */
export function addSpoken(
  tree: WordTree,
  drafts: readonly EventDraft[],
  accounts: readonly EventAccount[],
): readonly SpokenDraft[] {
  const words = wordsAt(tree, accounts);
  const accountAt = new Map<number, EventAccount>();
  for (const [index, account] of accounts.entries()) for (const word of words[index]!) accountAt.set(word, account);
  const told = drafts.flatMap((draft) =>
    withSaying(tree, draft, accountAt.get(draft.verb) ?? accountAt.get(draft.head)),
  );
  const toldAt = new Set(drafts.flatMap(({ head, verb }) => [head, verb]));
  const more = accounts.flatMap((account, index) =>
    words[index]!.some((word) => toldAt.has(word)) ? [] : (toDraft(tree, account, words[index]!) ?? []),
  );
  return [...told, ...more];
}

function withSaying(tree: WordTree, draft: EventDraft, account: EventAccount | undefined): readonly SpokenDraft[] {
  const own = withSpeaker(tree, draft, account);
  if (own === null) return [];
  if (account === undefined || !isAlsoSaid(tree, draft, account)) return [own];
  return [{ ...own, kind: { type: actTypes[account.act]!, mode: null }, speaker: account.speaker }, own];
}

/** "Asked not to be named": asked of the reporter, and no event. */
function isForName({ tokens, children }: WordTree, verb: number): boolean {
  return children[verb]!.some((child) => naming.has(tokens[child]!.lemma) && tokens[child]!.upos === "VERB");
}

const naming: ReadonlySet<string> = new Set(["identify", "name", "quote"]);

/** A warning of what is so is none of what one will do, unless somebody is warned of it to their face. */
function isThreat(tree: WordTree, { verb, kind, recipients }: EventDraft, { content }: EventAccount): boolean {
  if (kind.type !== "THREATEN" || childOf(tree, verb, ["obj"]) !== undefined || recipients.length > 0) return true;
  const isIn = (at: number): boolean => content.some((piece) => overlaps(piece, tree.tokens[at]!.span));
  return tree.children.some((_, at) => willing.has(tree.tokens[at]!.lemma.toLowerCase()) && isIn(at));
}

const willing: ReadonlySet<string> = new Set(["shall", "will", "would", "'ll"]);

function withSpeaker(tree: WordTree, draft: EventDraft, account: EventAccount | undefined): SpokenDraft | null {
  if (draft.kind.type === "REQUEST" && isForName(tree, draft.verb)) return null;
  if (account === undefined) return { ...draft, speaker: null };
  if (account.act === "warn" && !isThreat(tree, draft, account)) return null;
  if (noEventOf[account.act]?.has(draft.kind.type) && draft.object === null) return null;
  const isSaid = actTypes[account.act] === draft.kind.type || account.act === "judge";
  return { ...draft, speaker: isSaid ? account.speaker : null };
}

/** A saying that is one event and tells of another: an offer of help, promised by the words and help by what they name. */
const isAlsoSaid = (tree: WordTree, { kind, verb }: EventDraft, { act }: EventAccount): boolean =>
  alsoSaid.has(act) &&
  actTypes[act] !== kind.type &&
  (act !== "agree" || tree.children[verb]!.some((child) => willing.has(tree.tokens[child]!.lemma)));

const alsoSaid: ReadonlySet<string> = new Set(["agree", "promise", "refuse", "threaten"]);

function toDraft(tree: WordTree, account: EventAccount, cue: readonly number[]): SpokenDraft | null {
  const type = actTypes[account.act];
  const verb = cue.find((word) => tree.tokens[word]!.upos === "VERB") ?? cue[0];
  if (type === undefined || verb === undefined) return null;
  const asked = type === "REQUEST" ? askedIn(tree, verb) : [];
  const subject = subjectOf(tree, verb);
  return {
    kind: { type, mode: null },
    head: verb,
    verb,
    object: null,
    actors: subject === undefined ? [] : [subject],
    recipients: asked,
    isBare: false,
    stands: true,
    speaker: account.speaker,
  };
}

/** "Told them to leave", "said that Sudan must return it": who is to do it. */
function askedIn(tree: WordTree, verb: number): readonly number[] {
  const clause = childOf(tree, verb, ["ccomp"]);
  const asked = childOf(tree, verb, ["obj", "iobj"]) ?? (clause === undefined ? undefined : subjectOf(tree, clause));
  return asked === undefined ? [] : [asked];
}

/** The words of each account's cue. */
function wordsAt({ tokens }: WordTree, accounts: readonly EventAccount[]): readonly (readonly number[])[] {
  const starts = tokens.map(({ span }) => span[0]);
  return accounts.map(({ cue }) =>
    cue.flatMap((piece) => {
      const found: number[] = [];
      for (let at = firstFrom(starts, piece[0]); at < tokens.length && overlaps(tokens[at]!.span, piece); at++)
        found.push(at);
      return found;
    }),
  );
}

/** The first of some rising numbers that is not below another. */
export function firstFrom(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
