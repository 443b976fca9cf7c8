import { spanOf, type WordTree } from "../grammar/word-tree.ts";
import type { Span } from "../text/span.ts";
import type { EventDraft } from "./event-draft.ts";
import { wordsNear } from "./words-near.ts";

/** The words of an event: its verb with its particle and object, or its noun with what hangs on it by prepositions. */
export function readWords(tree: WordTree, { kind, head, verb, object }: EventDraft): Span {
  const { tokens, children } = tree;
  const noun = object ?? (tokens[head]!.upos === "NOUN" ? head : null);
  if (noun !== null) {
    const words = wordsNear(tree, noun, left).filter(
      (word) => tokens[word]!.deprel !== "case" || tokens[word]!.head !== noun,
    );
    return spanOf(tree, object === null ? words : sorted([verb, ...words]));
  }
  const own = children[verb]!.filter((child) => parts.has(tokens[child]!.deprel));
  const more =
    own.length === 0 || asking.has(kind.type) ? children[verb]!.filter((child) => isBehind(tree, child, verb)) : [];
  return spanOf(tree, sorted([verb, ...[...own, ...more].flatMap((child) => wordsNear(tree, child, left))]));
}

const isBehind = ({ tokens }: WordTree, child: number, verb: number): boolean =>
  child > verb && (tokens[child]!.deprel === "xcomp" || (tokens[child]!.deprel === "obl" && child - verb <= nearest));

/** Words behind a verb within which a phrase still belongs to what it tells of. */
const nearest = 6;
const asking: ReadonlySet<string> = new Set(["AGREE", "REJECT", "REQUEST", "THREATEN"]);
const parts: ReadonlySet<string> = new Set(["compound:prt", "obj"]);
const left: ReadonlySet<string> = new Set(["acl:relcl", "acl", "advcl", "parataxis", "appos", "dep"]);
const sorted = (words: readonly number[]): readonly number[] =>
  [...new Set(words)].toSorted((one, other) => one - other);
