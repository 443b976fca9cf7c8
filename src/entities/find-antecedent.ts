import { overlaps, type Span } from "../text/span.ts";
import { pronounForms, pronouns } from "./en/grammar.ts";
import type { Somebody } from "./somebody.ts";

/** Somebody at a place in the text. */
export interface Heard {
  readonly span: Span;
  readonly who: Somebody;
  /** Whether something is attributed to them there, by the report itself. */
  readonly speaks: boolean;
}

export interface Sight {
  readonly text: string;
  readonly sentences: readonly Span[];
  /** In text order. */
  readonly heard: readonly Heard[];
  /** What the pronoun's own statement says: whoever is only named in there is not meant. */
  readonly content: readonly Span[];
}

/** Sentences before its own in which a pronoun's bearer is looked for; those that only go on with the pronoun are not counted. */
const sentencesBack = 3;

/**
 * Whom a pronoun that speaks stands for: of the nearest sentence that has somebody it fits, the one who speaks there, else
 * who is named first outside what others say. A sentence that has the pronoun itself before any such name goes on with
 * somebody told of before it, and is passed over. After Hobbs's left-to-right, nearest-first search (1978), with the
 * preference for speakers that quotations have. `null` where nobody near fits.
 */
export function findAntecedent(word: string, at: number, { text, sentences, heard, content }: Sight): Somebody | null {
  const here = sentences.findIndex(([start, end]) => start <= at && at < end);
  let left = sentencesBack;
  for (let index = here; index >= 0 && left >= 0; index -= 1) {
    const sentence = sentences[index]!;
    const fitting = heard.filter(
      ({ span, who, speaks }) =>
        overlaps(span, sentence) &&
        span[0] < at &&
        agrees(word, who, speaks) &&
        !content.some((piece) => overlaps(piece, span)),
    );
    const speakers = fitting.filter(({ speaks }) => speaks);
    const speaker = index === here ? speakers[0] : speakers.at(-1);
    if (speaker) return speaker.who;
    const goesOn = findForm(text, [sentence[0], Math.min(sentence[1], at)], word);
    const [named] = fitting;
    if (named && (goesOn === null || named.span[0] < goesOn))
      return isSubject(named, sentence) || isAlone(named, fitting) ? named.who : null;
    if (goesOn === null || index === here) left -= 1;
  }
  return null;
}

/** Whether the sentence begins with a name, offices before it included. */
const isSubject = ({ span }: Heard, [start]: Span): boolean => span[0] - start < mostBeforeSubject;

/** Characters of an office before a name at the head of its sentence. */
const mostBeforeSubject = 30;

/** Whether no other of those whom the pronoun fits is named beside somebody who does not speak. */
const isAlone = (named: Heard, fitting: readonly Heard[]): boolean => fitting.every(({ who }) => who === named.who);

/** Where a form of the pronoun first stands in a sentence: "he", "his", "him". */
function findForm(text: string, [start, end]: Span, word: string): number | null {
  const forms = pronounForms[word];
  const at = forms ? text.slice(start, end).search(forms) : -1;
  return at === -1 ? null : start + at;
}

/** Whether a pronoun can stand for somebody, as far as is known. */
function agrees(word: string, { kind, gender, isPlural, press }: Somebody, speaks: boolean): boolean {
  const means = pronouns[word];
  if (means === "plural") return isPlural || kind === "group" || (kind === "organisation" && speaks);
  if (means === "thing") return !isPlural && (kind === "organisation" || kind === "place" || (kind === null && speaks));
  const isPerson = kind === "person" || (kind === null && speaks && press === null);
  return isPerson && !isPlural && (gender === null || gender === means);
}
