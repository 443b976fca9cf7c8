import type { FoundAttribution, Quote } from "../schema/analysis.ts";
import type { Span } from "../text/span.ts";
import { overlaps, slice } from "../text/span.ts";
import { bodyNouns, documentNouns } from "./en/bodies.ts";
import {
  articleBefore,
  behindName,
  indefinites,
  leadingArticle,
  nounBefore,
  objectForms,
  openingCue,
  partNouns,
  passiveCue,
  pronouns,
  runsOn,
} from "./en/grammar.ts";
import { backwardNouns, gendered, kin, unnamedPeople } from "./en/people.ts";
import { findAntecedent, type Heard, type Sight } from "./find-antecedent.ts";
import { findDescribed, findSide } from "./find-described.ts";
import type { NamedMention } from "./join-names.ts";
import { isOffice } from "./nouns.ts";
import { type Description, type Phrase, readPhrase } from "./read-phrase.ts";
import { addOnce, type Somebody, toSomebody } from "./somebody.ts";

export interface Scene {
  readonly sentences: readonly Span[];
  readonly quotes: readonly Quote[];
  /** In the order of their cues, as everywhere. */
  readonly attributions: readonly FoundAttribution[];
  /** For each attribution whose words they are, as written. */
  readonly sources: readonly (readonly Span[])[];
  readonly names: readonly NamedMention[];
}

/** Who speaks in each attribution; `null` where the words do not tell. */
export function castSpeakers(text: string, scene: Scene): readonly (Somebody | null)[] {
  const described: Described[] = [];
  const speakers: (Somebody | null)[] = scene.attributions.map(() => null);
  for (const index of inReadingOrder(scene.attributions)) {
    const stage: Stage = { text, scene, described, speakers };
    speakers[index] = findSpeaker(index, stage);
  }
  return speakers;
}

interface Described {
  readonly span: Span;
  readonly who: Somebody;
}

interface Stage {
  readonly text: string;
  readonly scene: Scene;
  /** Those without a name so far, each as often as described. */
  readonly described: Described[];
  readonly speakers: readonly (Somebody | null)[];
}

/** Parents before what stands in them, else as the sources stand in the text. */
function inReadingOrder(attributions: readonly FoundAttribution[]): readonly number[] {
  const depth = (index: number): number => {
    const { parent } = attributions[index]!;
    return parent === null ? 0 : 1 + depth(parent);
  };
  const at = ({ source, cue }: FoundAttribution): number => source[0]?.[0] ?? cue[0];
  const rootOf = (index: number): number => {
    const { parent } = attributions[index]!;
    return parent === null ? index : rootOf(parent);
  };
  return attributions
    .map((_, index) => index)
    .sort(
      (one, other) =>
        at(attributions[rootOf(one)]!) - at(attributions[rootOf(other)]!) ||
        depth(one) - depth(other) ||
        at(attributions[one]!) - at(attributions[other]!),
    );
}

function findSpeaker(index: number, stage: Stage): Somebody | null {
  const source = stage.scene.sources[index]!;
  if (source.length === 0) return findUnnamed(index, stage);
  const phrase = readPhrase(stage.text, source[0]!, stage.scene.names);
  return phrase === null ? null : resolve(phrase, index, stage);
}

function resolve(phrase: Phrase, index: number, stage: Stage): Somebody | null {
  if (phrase.form === "pronoun") return resolvePronoun(phrase.word, phrase.span, index, stage);
  if (phrase.form === "name") return resolveName(phrase, stage);
  if (phrase.form === "list") return describe(phrase, stage, { kind: "group", isPlural: true });
  return resolveDescription(phrase, stage);
}

/** A name's bearer; of one that two bear, nobody. */
function resolveName({ mention, span }: Extract<Phrase, { form: "name" }>, stage: Stage): Somebody | null {
  if (mention.bearer) stage.described.push({ span, who: mention.bearer });
  return mention.bearer;
}

function resolvePronoun(word: string, span: Span, index: number, stage: Stage): Somebody | null {
  const { attributions } = stage.scene;
  const { parent, content } = attributions[index]!;
  const means = pronouns[word];
  const around = parent === null ? null : stage.speakers[parent]!;
  const who =
    means === "speaker"
      ? (around ?? findFirstPerson(index, stage))
      : means === "relative"
        ? endingAt(span[0], stage)
        : toBearer(word, span, content, around, stage);
  who?.mentions.push(span);
  return who;
}

/**
 * Whose "I" it is where no statement was found around it: of whoever's quotation it stands in, else of who last began to
 * speak in their own words ("The Foreign Secretary said:") with nobody else named as speaking since.
 */
function findFirstPerson(index: number, { text, scene: { attributions, quotes }, speakers }: Stage): Somebody | null {
  const { cue } = attributions[index]!;
  const quote = quotes.find(({ span }) => overlaps(span, cue))?.span;
  const isSame = ({ content }: FoundAttribution): boolean =>
    quote !== undefined && content.some((piece) => overlaps(piece, quote));
  const around = attributions.findIndex((one, at) => at !== index && isSame(one) && speakers[at]);
  if (around !== -1) return speakers[around]!;
  const before = attributions.findLastIndex(
    (one, at) => one.cue[0] < cue[0] && at !== index && one.parent === null && !isFirstPerson(text, one),
  );
  const opening = attributions[before];
  return opening && openingCue.test(slice(text, [opening.cue[0], opening.cue[1] + 1]))
    ? (speakers[before] ?? null)
    : null;
}

const isFirstPerson = (text: string, { source }: FoundAttribution): boolean =>
  source[0] !== undefined && pronouns[slice(text, source[0]).toLowerCase()] === "speaker";

function toBearer(
  word: string,
  span: Span,
  content: readonly Span[],
  around: Somebody | null,
  stage: Stage,
): Somebody | null {
  // "Kerry urged him to press": whoever urges is not the one who is urged.
  const heard = heardBefore(span[0], stage, around).filter(({ who }) => !objectForms.has(word) || who !== around);
  const sight = { text: stage.text, sentences: stage.scene.sentences, heard, content };
  return findAntecedent(word, span[0], sight) ?? findRetold(word, span[0], sight, stage);
}

/** "Its envoy, Osgar Wennick, welcomed a first step, he told DRT": whoever is named in what is retold, outside quotations. */
function findRetold(word: string, at: number, sight: Sight, { scene: { quotes, sentences } }: Stage): Somebody | null {
  const here = sentences.filter(([start, end]) => start <= at && at < end);
  const heard = sight.heard.filter(({ span }) => !quotes.some((quote) => overlaps(quote.span, span)));
  return findAntecedent(word, at, { ...sight, sentences: here, heard, content: [] });
}

/** Whoever is named or described right before a relative pronoun: "Stev Arrand, who", "a security official who". */
function endingAt(at: number, stage: Stage): Somebody | null {
  const named = stage.scene.names.find(({ nameSpan: [, end] }) => end <= at && at - end <= 2);
  if (named) return named.bearer;
  const [words = ""] = nounBefore.exec(stage.text.slice(Math.max(0, at - mostNounCharacters), at)) ?? [];
  const start = at - words.length;
  const phrase =
    words === ""
      ? null
      : readPhrase(stage.text, [start, start + words.trimEnd().replace(/,$/u, "").length], stage.scene.names);
  return phrase?.form === "description" ? resolveDescription(phrase, stage) : null;
}

const mostNounCharacters = 80;

/** All who are named in the sentences before a place, or to whom something is attributed in them. */
function heardBefore(at: number, { scene, speakers }: Stage, around: Somebody | null): readonly Heard[] {
  const here = scene.sentences.findIndex(([, end]) => at < end);
  const from = scene.sentences[Math.max(0, here - mostSentencesBack)]?.[0] ?? 0;
  const isNear = (span: Span | undefined): boolean => span !== undefined && from <= span[0] && span[0] < at;
  const speaking: Heard[] = [];
  for (const [index, { parent }] of scene.attributions.entries()) {
    const [who, span] = [speakers[index], scene.sources[index]![0]];
    if (who && isNear(span)) speaking.push({ span: span!, who, speaks: parent === null || who === around });
  }
  const named = scene.names
    .filter(({ nameSpan, isWeak }) => isNear(nameSpan) && !isWeak)
    .filter(({ bearer, nameSpan }) => !speaking.some(({ span, who }) => who === bearer && overlaps(span, nameSpan)))
    .flatMap(({ bearer, nameSpan }): readonly Heard[] =>
      bearer ? [{ span: nameSpan, who: bearer, speaks: false }] : [],
    );
  return [...speaking, ...named].sort((one, other) => one.span[0] - other.span[0]);
}

/** Sentences in which somebody may still be told of by pronouns alone. */
const mostSentencesBack = 12;

function resolveDescription(description: Description, stage: Stage): Somebody | null {
  const spoken = spokenBefore(description.span[0], stage);
  const fitting =
    findSide(description, spoken) ??
    findDescribed(description, spoken) ??
    findDescribed(description, namedAfter(description.span[0], stage));
  const known = fitting !== null && isIntroducedSince(description, fitting, stage) ? null : fitting;
  if (known === null && pointsBack(description)) return null;
  if (known === null) return describe(description, stage, kindOfDescription(description));
  known.mentions.push(description.span);
  addOnce(known.descriptions, withoutArticle(toName(stage.text, description.span)));
  stage.described.push({ span: description.span, who: known });
  return known;
}

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

function kindOfDescription({ head, isPlural, isAnonymous, modifiers }: Description): Partial<Somebody> {
  const isBody = (bodyNouns.has(head) && !isAnonymous) || documentNouns.has(head);
  return {
    kind: isPlural ? "group" : !isBody && isPersonNoun(head) ? "person" : "organisation",
    isPlural,
    isAnonymous,
    gender: gendered[head] ?? null,
    nouns: [head],
    owners: modifiers.filter((word) => /^\p{Lu}/u.test(word)),
  };
}

/** Somebody new, known only by these words. */
function describe(phrase: Phrase, { text, described }: Stage, known: Partial<Somebody>): Somebody {
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

/** The speaker of a statement without a source of its own: who spoke just before, where the words run on. */
function findUnnamed(index: number, { text, scene: { attributions, sentences }, speakers }: Stage): Somebody | null {
  const { cue, parent } = attributions[index]!;
  const sentence = sentences.find(([start, end]) => start <= cue[0] && cue[0] < end);
  if (!sentence || passiveCue.test(slice(text, cue)) || !runsOn.test(text.slice(sentence[0], cue[0]))) return null;
  const before = attributions
    .map((one, at) => ({ one, at }))
    .filter(
      ({ one, at }) => at !== index && one.parent === parent && one.cue[0] < cue[0] && overlaps(one.cue, sentence),
    )
    .at(-1);
  return before ? (speakers[before.at] ?? null) : null;
}
