import { childOf, isRelative, subjectOf, type WordTree } from "./word-tree.ts";

/** Who does what a verb tells of: its subject, or that of the verb that it completes or goes on from. */
export function doerOf(tree: WordTree, verb: number, depth = 0): number | undefined {
  const own = subjectOf(tree, verb);
  if (own !== undefined) return resolved(tree, own, verb);
  const governor = governorOf(tree, verb);
  if (governor === null || depth > 3) return undefined;
  const { deprel } = tree.tokens[verb]!;
  if (deprel === "acl" || deprel === "acl:relcl") return tree.tokens[governor]!.upos === "VERB" ? undefined : governor;
  if (deprel === "ccomp" || deprel === "parataxis") return undefined;
  // "Urged the army to leave", "accused the army of leaving": whoever is named does it.
  const isNamed = deprel === "xcomp" || (deprel === "advcl" && marksOf(tree, verb).includes("of"));
  const asked = isNamed ? childOf(tree, governor, ["obj", "iobj"]) : undefined;
  return asked ?? doerOf(tree, governor, depth + 1);
}

const marksOf = ({ tokens, children }: WordTree, verb: number): readonly string[] =>
  children[verb]!.filter((child) => tokens[child]!.deprel === "mark").map((child) =>
    tokens[child]!.lemma.toLowerCase(),
  );

/** Of "who" and "which" the noun that they stand for. */
export function resolved(tree: WordTree, at: number, verb: number): number | undefined {
  if (!isRelative(tree, at)) return at;
  const { deprel, head } = tree.tokens[verb]!;
  return deprel === "acl:relcl" ? head : undefined;
}

/** The verb that a verb without a subject of its own hangs on, or the noun that it tells of; `null` where it stands alone. */
export function governorOf({ tokens }: WordTree, verb: number): number | null {
  const { head, deprel } = tokens[verb]!;
  return head >= 0 && governed.has(deprel) ? head : null;
}

const governed = new Set(["xcomp", "advcl", "acl", "acl:relcl", "ccomp", "conj", "parataxis"]);
