import { turnBack } from "./body-words.ts";
import { landNames } from "./en/body-forms.ts";
import { isBody } from "./nouns.ts";
import { toSkeleton, toSpelling } from "./same-spelling.ts";
import { type WrittenName, withoutArticle } from "./written-name.ts";

/** By what a name can be found again in another form: every two names of which one is a form of the other share a key. */
export function toKeys({ name, words, plain, known, state, person }: WrittenName): readonly string[] {
  const turned = turnBack(words);
  const keys = [
    `name ${name}`,
    `plain ${plain}`,
    ...(known === null ? [] : [`known ${known}`]),
    ...(/^(?:North|South) Korea$/u.test(state?.state ?? "")
      ? [`name ${state!.state.split(" ")[0]}`, "name Korea"]
      : []),
    toWordKey(person.surname.spelling),
    toWordKey(toSpelling(withoutArticle(words[0]!))),
    ...(words.length > 2
      ? [...words.slice(1, -1).map((word) => toWordKey(toSpelling(word))), ...toLetterKeys(words)]
      : []),
    ...(turned === words ? [] : toLetterKeys(turned)),
    ...words.filter((word) => isBody(word) || landNames.has(word)).map((word) => toWordKey(toSpelling(word))),
  ];
  return [...new Set(keys)];
}

/** The letters that stand for a body, with its small words and without. A word of letters has its skeleton for its key. */
const toLetterKeys = (words: readonly string[]): readonly string[] =>
  [words, words.filter((word) => /^\p{Lu}/u.test(word))].map((some) =>
    toWordKey(toSpelling(some.map((word) => word[0]).join(""))),
  );

const toWordKey = (spelling: string): string => `word ${toSkeleton(spelling)}`;
