import type { TreebankWord } from "../eval/read-conllu.ts";
import type { NameKind } from "../src/schema/analysis.ts";
import { titles } from "./en/titles.ts";

/** A word's label: outside, the first or a further word of a name, or "?" where the treebank does not tell. */
export type NameLabel = "O" | "?" | `${"B" | "I"}-${NameKind}`;

/** A mention of GUM: `GRP-etype-infstat-salience-centering-minspan-link-identity`, words [first, last]. */
interface Mention {
  readonly number: string;
  readonly type: string;
  /** Its words that must be there, counted from 1 in the mention. */
  readonly least: readonly number[];
  readonly hasIdentity: boolean;
  readonly first: number;
  readonly last: number;
}

/** Kinds of GUM that are the product's. Of all others only what has an article of its own in Wikipedia is taken for a name. */
const kinds: Readonly<Record<string, NameKind>> = { organization: "organisation", person: "person", place: "place" };
/** Parts of speech that may stand between two words of a name: "University of Sydney". */
const links: ReadonlySet<string> = new Set(["ADP", "CCONJ", "DET", "PART"]);
const longestLink = 2;

/**
 * Labels of a sentence of GUM, made from its mentions: the name of a mention is what its least words span, if they are proper
 * nouns. Titles before people are no part of them, days and months are no names. Where names stand in names, the longest counts.
 */
export function readNameLabels(words: readonly TreebankWord[], text: string): readonly NameLabel[] {
  const isCapital = ({ span }: TreebankWord): boolean => /^\p{Lu}/u.test(text.slice(...span));
  const labels = words.map((word, index): NameLabel => {
    const isOpen = word.part === "PROPN" || (index > 0 && isCapital(word) && ["ADJ", "NOUN"].includes(word.part));
    return isOpen ? "?" : "O";
  });
  const mentions = findMentions(words);
  for (const { first, last } of mentions.filter(({ type }) => type === "time")) labels.fill("O", first, last + 1);
  const names = mentions
    .filter(({ type }) => type !== "time")
    .flatMap((mention) => toName(mention, words, isCapital, text))
    .sort((one, other) => other.last - other.first - (one.last - one.first));
  const taken = new Set<number>();
  for (const { first, last, kind } of names) {
    const range = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    if (range.some((index) => taken.has(index))) continue;
    for (const index of range) {
      taken.add(index);
      labels[index] = kind === null ? "?" : `${index === first ? "B" : "I"}-${kind}`;
    }
  }
  return labels;
}

interface Name {
  readonly first: number;
  readonly last: number;
  /** `null` where it is not plain of what kind it is, or whether it is a name. */
  readonly kind: NameKind | null;
}

function toName(
  mention: Mention,
  words: readonly TreebankWord[],
  isCapital: (word: TreebankWord) => boolean,
  text: string,
): readonly Name[] {
  const least = mention.least.map((number) => mention.first + number - 1).filter((index) => index <= mention.last);
  let [first, last] = [least[0] ?? mention.first, least[0] ?? mention.first];
  for (const index of least.slice(1)) {
    const between = words.slice(last + 1, index);
    if (between.length > longestLink || !between.every(({ part }) => links.has(part))) break;
    last = index;
  }
  const content = words.slice(first, last + 1).filter(({ part }) => !links.has(part));
  if (!content.some(({ part }) => part === "PROPN") || !content.every(isCapital)) return [];
  const kind = kinds[mention.type] ?? (mention.hasIdentity ? "other" : null);
  if (kind !== "person") return [{ first, last, kind }];
  // "The Spanish" are a people, not a person.
  if (words[mention.first]!.part === "DET") return [{ first, last, kind: null }];
  const isTitle = (index: number): boolean => titles.has(text.slice(...words[index]!.span).toLowerCase());
  while (first < last && isTitle(first)) first += 1;
  return isTitle(first) ? [{ first, last, kind: null }] : [{ first, last, kind }];
}

/** Mentions that begin and end in the sentence. */
function findMentions(words: readonly TreebankWord[]): readonly Mention[] {
  const open: Omit<Mention, "last">[] = [];
  const found: Mention[] = [];
  for (const [index, { brackets }] of words.entries()) {
    for (const [, whole, opened, closed] of brackets.matchAll(/\(([^()]+)\)|\(([^()]+)|([^()]+)\)/g)) {
      const mark = whole ?? opened;
      if (mark !== undefined) open.push(toMention(mark, index));
      const number = (closed ?? whole)?.split("-")[0];
      if (number === undefined) continue;
      const at = open.findLastIndex((one) => one.number === number);
      if (at !== -1) found.push({ ...open.splice(at, 1)[0]!, last: index });
    }
  }
  return found;
}

function toMention(mark: string, first: number): Omit<Mention, "last"> {
  const [number, type, , , , least, , ...identity] = mark.split("-");
  return {
    number: number!,
    type: type ?? "",
    least: (least ?? "1").split(",").map(Number),
    hasIdentity: identity.length > 0,
    first,
  };
}
