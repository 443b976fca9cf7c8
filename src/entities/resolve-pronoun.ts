import type { FoundAttribution } from "../schema/analysis.ts";
import { overlaps, type Span, slice } from "../text/span.ts";
import { nounBefore, objectForms, openingCue, pronouns } from "./en/grammar.ts";
import { findAntecedent, type Heard, type Sight } from "./find-antecedent.ts";
import { readPhrase } from "./read-phrase.ts";
import { resolveDescription } from "./resolve-description.ts";
import type { Somebody } from "./somebody.ts";
import type { Stage } from "./stage.ts";

/** Whom a pronoun that is a source stands for; `null` where the words do not tell. */
export function resolvePronoun(word: string, span: Span, index: number, stage: Stage): Somebody | null {
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
