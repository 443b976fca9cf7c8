import { casesOf, childOf, isRelative, spanOf, type WordTree, wordsBelow } from "../grammar/word-tree.ts";
import { relayingVerbs } from "./en/estimates.ts";
import type { StatementWords } from "./statement-words.ts";

/**
 * Whose words somebody only passes on: "According to the agency, which quoted a military spokesman, nobody was harmed", and
 * "…, which quoted a police source as saying that three had died, …".
 */
export function findRelayed(tree: WordTree): readonly StatementWords[] {
  return tree.tokens.flatMap(({ lemma, deprel, head }, verb): readonly StatementWords[] => {
    if (!relayingVerbs.has(lemma) || deprel !== "acl:relcl" || head === -1) return [];
    const which = childOf(tree, verb, ["nsubj"]);
    const quoted = tree.children[verb]!.find((child) => child > verb && tree.tokens[child]!.deprel === "obj");
    if (which === undefined || quoted === undefined || !isRelative(tree, which)) return [];
    const said = findSaid(tree, verb) ?? findClause(tree, head);
    const source = spanOf(tree, wordsBelow(tree, quoted, ["advcl", "acl"]));
    return said.length === 0 ? [] : [{ source: [source], cue: tree.tokens[verb]!.span, content: said }];
  });
}

/** What stands behind "as saying". */
function findSaid(tree: WordTree, verb: number): StatementWords["content"] | null {
  const saying = childOf(tree, verb, ["advcl"]);
  if (saying === undefined) return null;
  const said = childOf(tree, saying, ["ccomp"]);
  return said === undefined ? null : [spanOf(tree, wordsBelow(tree, said))];
}

/** The clause that is told "according to" somebody. */
function findClause(tree: WordTree, teller: number): StatementWords["content"] {
  const { tokens, children } = tree;
  const { head } = tokens[teller]!;
  if (head < teller || !casesOf(tree, teller).includes("accord") || tokens[teller]!.deprel !== "obl") return [];
  const end = wordsBelow(tree, teller).at(-1)!;
  const below = children[head]!.filter((child) => child > end && tokens[child]!.deprel !== "parataxis");
  const words = [head, ...below.flatMap((child) => wordsBelow(tree, child))].toSorted((one, other) => one - other);
  return [spanOf(tree, words)];
}
