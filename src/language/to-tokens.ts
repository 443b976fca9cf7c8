import type { Token } from "../schema/analysis.ts";
import type { Stretch } from "./cut-stretches.ts";
import type { Parse } from "./read-grammar.ts";
import { toLemma } from "./to-lemma.ts";

/**
 * The words of a text with what was parsed, heads counted in the whole text. The root of a part of a sentence hangs on that of
 * its first part. Of words that are in no parse (nothing but control characters) nothing is known.
 */
export function toTokens(text: string, stretches: readonly Stretch[], parses: readonly Parse[]): readonly Token[] {
  const parseOf = new Map(parses.map((parse) => [parse.stretch.firstWord, parse]));
  let root = -1;
  return stretches.flatMap((stretch) => {
    const { firstWord, words, goesOn } = stretch;
    const parse = parseOf.get(firstWord);
    const ownRoot = parse ? firstWord + parse.words.findIndex(({ head }) => head === 0) : -1;
    if (!goesOn) root = ownRoot;
    const begins = goesOn ? -1 : firstLetters(stretch, parse);
    return words.map(({ span }, index): Token => {
      const form = text.slice(...span);
      const word = parse?.words[index];
      if (word === undefined) return { span, lemma: form, upos: "X", head: -1, deprel: "root" };
      const { upos, head, deprel } = word;
      const lemma = toLemma(form, upos, { isFirst: index === begins, relation: deprel });
      if (head !== 0) return { span, lemma, upos, head: firstWord + head - 1, deprel };
      const hangs = goesOn && root !== -1;
      return { span, lemma, upos, head: hangs ? root : -1, deprel: hangs ? "parataxis" : "root" };
    });
  });
}

/** The word that has a capital for being the first, behind the marks that a sentence may begin with. */
const firstLetters = ({ words }: Stretch, parse: Parse | undefined): number =>
  words.findIndex((_, index) => parse?.words[index]?.upos !== "PUNCT");
