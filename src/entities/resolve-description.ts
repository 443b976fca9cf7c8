import { type Span, slice } from "../text/span.ts";
import { bodyNouns, documentNouns } from "./en/bodies.ts";
import { articleBefore, behindName, indefinites, leadingArticle, partNouns } from "./en/grammar.ts";
import { backwardNouns, gendered, kin, unnamedPeople } from "./en/people.ts";
import { findDescribed, findSide } from "./find-described.ts";
import { isOffice } from "./nouns.ts";
import type { Description, Phrase } from "./read-phrase.ts";
import { addOnce, type Somebody, toSomebody } from "./somebody.ts";
import type { Stage } from "./stage.ts";

/** Whom a description stands for: somebody told of before, or somebody new; `null` where it must be the former and is nobody. */
export function resolveDescription(description: Description, stage: Stage): Somebody | null {
  const spoken = spokenBefore(description.span[0], stage);
  const fitting =
    findSide(description, spoken) ??
    findDescribed(description, spoken, toSpeaking(stage)) ??
    findDescribed(description, namedAfter(description.span[0], stage));
  const known = fitting !== null && isIntroducedSince(description, fitting, stage) ? null : fitting;
  if (known === null && pointsBack(description)) return null;
  if (known === null) {
    const who = describe(description, stage, kindOfDescription(description));
    addOnce(who.descriptions, description.ownName);
    if (description.ownName !== null) addOnce(who.reasons, `"${description.ownName}" is told to be a name of theirs`);
    return who;
  }
  known.mentions.push(description.span);
  addOnce(known.descriptions, withoutArticle(toName(stage.text, description.span)));
  stage.described.push({ span: description.span, who: known });
  return known;
}

const toSpeaking = ({ speakers }: Stage): ReadonlySet<Somebody> =>
  new Set(speakers.filter((who): who is Somebody => who !== null));

/** Those named or described before a place, the latest first, each once. */
function spokenBefore(at: number, { scene: { names }, described }: Stage): readonly Somebody[] {
  const last = names.findLastIndex(({ nameSpan }) => nameSpan[0] < at);
  const named = names
    .slice(Math.max(0, last + 1 - mostNamesBack), last + 1)
    .flatMap(({ bearer, nameSpan }) => (bearer ? [{ span: nameSpan, who: bearer }] : []));
  const all = [...named, ...described.slice(-mostNamesBack).filter(({ span }) => span[0] < at)];
  return [...new Set(all.sort((one, other) => other.span[0] - one.span[0]).map(({ who }) => who))];
}

/** Names and descriptions in which whom "the minister" stands for is looked for: more than most reports have. */
const mostNamesBack = 400;

/** "The group", "the official": words that only ever stand for somebody told of before, and of whom nobody was found. */
const pointsBack = ({ isDefinite, isPlural, isBare, head }: Description): boolean =>
  isDefinite && !isPlural && isBare && backwardNouns.has(head);

/** "A security official … The official": the noun was brought in for somebody else since the one it fits was last told of. */
function isIntroducedSince({ head, span: [at] }: Description, known: Somebody, stage: Stage): boolean {
  if (known.isAnonymous) return false;
  const told = [
    ...stage.scene.names.flatMap(({ bearer, nameSpan }) => (bearer === known ? [nameSpan[0]] : [])),
    ...stage.described.flatMap(({ who, span }) => (who === known ? [span[0]] : [])),
  ].filter((start) => start < at);
  const since = Math.max(...told, -1) + 1;
  const last = stage.text.lastIndexOf(head, at - 1);
  if (last < since) return false;
  const [article] = articleBefore.exec(stage.text.slice(since, last)) ?? [];
  return article !== undefined && !isApposed(stage.text, last - article.length);
}

/** ", a security official," behind a name says who that is, and brings in nobody. */
const isApposed = (text: string, at: number): boolean =>
  /\p{Lu}[\p{L}’'-]+,\s$/u.test(text.slice(Math.max(0, at - 40), at));

/** Those named behind a place, the nearest first: headlines say "the minister" before the report names him. */
const namedAfter = (at: number, { scene: { names } }: Stage): readonly Somebody[] => [
  ...new Set(names.flatMap(({ bearer, nameSpan }) => (bearer && nameSpan[0] > at ? [bearer] : []))),
];

const isPersonNoun = (noun: string): boolean =>
  isOffice(noun) ||
  unnamedPeople.has(noun) ||
  kin.has(noun) ||
  Object.hasOwn(gendered, noun) ||
  indefinites.has(noun) ||
  partNouns.has(noun);

function kindOfDescription({ head, isPlural, isAnonymous, modifiers, owner }: Description): Partial<Somebody> {
  const isBody = (bodyNouns.has(head) && !isAnonymous) || documentNouns.has(head);
  return {
    kind: isPlural ? "group" : !isBody && isPersonNoun(head) ? "person" : "organisation",
    isPlural,
    isAnonymous,
    gender: gendered[head] ?? null,
    nouns: [head],
    owners: modifiers.includes("ethnic")
      ? []
      : [owner, ...modifiers].filter((word) => word !== null && /^\p{Lu}/u.test(word)).filter((word) => word !== null),
  };
}

/** Somebody new, known only by these words. */
export function describe(phrase: Phrase, { text, described }: Stage, known: Partial<Somebody>): Somebody {
  const words = phrase.form === "list" ? slice(text, phrase.span).trim() : toName(text, phrase.span);
  const same = known.isAnonymous ? undefined : described.find(({ who }) => sameWords(who, words));
  const who = same?.who ?? toSomebody({ ...known, descriptions: [words], mentions: [] });
  who.mentions.push(phrase.span);
  described.push({ span: phrase.span, who });
  return who;
}

const sameWords = ({ descriptions, isAnonymous }: Somebody, words: string): boolean =>
  !isAnonymous &&
  descriptions.some((other) => withoutArticle(other).toLowerCase() === withoutArticle(words).toLowerCase());

/** The words up to the first comma or relative clause: who it is, without what is told of them. */
const toName = (text: string, span: Span): string => slice(text, span).trim().split(behindName)[0]!;

const withoutArticle = (words: string): string => words.trim().replace(leadingArticle, "");
