import { childOf, isRelative, spanOf, subjectOf, toWordTree, type WordTree, wordsBelow } from "../grammar/word-tree.ts";
import type { FoundAttribution, Token } from "../schema/analysis.ts";
import { clauseVerbs, demandVerbs, thingVerbs } from "./en/saying-verbs.ts";
import type { StatementWords } from "./statement-words.ts";

/** Of the sayings that the grammar finds in PolNeAR dev outside of contents, the share with a marked cue and content: 834 of 856. */
const confidence = 0.97;

/**
 * What the grammar alone shows to be said: a verb of saying with who says it and what hangs on it. The reader misses some of these,
 * most often where one stands in the content of another.
 */
export function findSayings(tokens: readonly Token[]): readonly FoundAttribution[] {
  const tree = toWordTree(tokens);
  return tokens.flatMap(({ upos, lemma }, verb): readonly FoundAttribution[] => {
    if (upos !== "VERB") return [];
    const source = subjectOf(tree, verb);
    const content = findContent(tree, verb, lemma);
    if (source === undefined || content === null || isRelative(tree, source)) return [];
    const words = { source: [spanOf(tree, wordsBelow(tree, source))], cue: toCue(tree, verb), content: [content] };
    return [{ ...words, parent: null, confidence }];
  });
}

/** What hangs on a verb of saying, in one piece; `null` where nothing does. */
function findContent(tree: WordTree, verb: number, lemma: string): StatementWords["content"][number] | null {
  const clause = clauseVerbs.has(lemma) ? childOf(tree, verb, ["ccomp"]) : undefined;
  if (clause !== undefined) return spanOf(tree, wordsBelow(tree, clause));
  const [thing, deed] = [childOf(tree, verb, ["obj"]), childOf(tree, verb, ["xcomp"])];
  if (demandVerbs.has(lemma) && thing !== undefined && deed !== undefined && thing < deed)
    return spanOf(tree, [...wordsBelow(tree, thing), ...wordsBelow(tree, deed)]);
  if (thingVerbs.has(lemma) && thing !== undefined && thing > verb) return spanOf(tree, wordsBelow(tree, thing));
  return null;
}

/** The verb with its auxiliaries and negation. */
function toCue({ tokens, children }: WordTree, verb: number): StatementWords["cue"] {
  const before = children[verb]!.filter(
    (child) => child < verb && (tokens[child]!.deprel.startsWith("aux") || tokens[child]!.lemma === "not"),
  );
  return [tokens[before[0] ?? verb]!.span[0], tokens[verb]!.span[1]];
}
