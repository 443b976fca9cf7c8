import type { FoundName } from "../schema/analysis.ts";
import type { Span } from "../text/span.ts";
import { findWords, type Word } from "../text/words.ts";
import { findRuns } from "./find-runs.ts";
import { foundWithin, toFoundNames, toStarts } from "./found-names.ts";
import { findWithin, isHeadlineCase, type NamesInText, toNamesInText } from "./headline-case.ts";
import { isGivenName } from "./is-given-name.ts";
import { findKnown } from "./known-names.ts";
import type { NameMention } from "./name-mention.ts";
import { readName, type Sight } from "./read-name.ts";
import type { Run } from "./run.ts";

export interface FindNamesOptions {
  /** No name goes over a cue: in a headline, "Spokesman Says" is nobody's name. */
  readonly cues?: readonly Span[];
  /** Names that the reader found: they tell kinds where no rule does, and names from words that only begin a sentence. */
  readonly found?: readonly FoundName[];
}

/** All names in some sentences, in text order. In headlines whose words all have capitals, those that the text has too. */
export function findNames(
  text: string,
  sentences: readonly Span[],
  { cues = [], found = [] }: FindNamesOptions = {},
): readonly NameMention[] {
  const lines = toLines(text, sentences, cues);
  const [headlines, running] = [lines.filter(({ isHeadline }) => isHeadline), lines.filter((line) => !line.isHeadline)];
  const inside = new Set(
    running.flatMap(({ words }) => words.slice(1).flatMap((word) => (word.isCapital ? [word.text] : []))),
  );
  const asFound = toFoundNames(found);
  const sight: Sight = { text, inside, found: asFound };
  const starts = toStarts(text, asFound);
  const runsOf = (line: Line): readonly Run[] => findRuns(text, line.words, { cues: line.cues, starts });
  const inText = running.flatMap((line) => runsOf(line).flatMap((run) => readName(line.words, run, sight) ?? []));
  if (headlines.length === 0) return inText;
  const names = toNamesInText(inText.flatMap(formsInHeadlines));
  const inHeadlines = headlines.flatMap((line) =>
    runsOf(line).flatMap((run) => readHeadlineRun(line.words, run, names, sight)),
  );
  return [...inText, ...inHeadlines].sort((one, other) => one.nameSpan[0] - other.nameSpan[0]);
}

/** A sentence in its words, and the cues in it. */
interface Line {
  readonly words: readonly Word[];
  readonly cues: readonly Span[];
  readonly isHeadline: boolean;
}

function toLines(text: string, sentences: readonly Span[], cues: readonly Span[]): readonly Line[] {
  const sorted = cues.toSorted((one, other) => one[0] - other[0]);
  let next = 0;
  return sentences.map((sentence) => {
    while (next < sorted.length && sorted[next]![0] < sentence[0]) next += 1;
    const from = next;
    while (next < sorted.length && sorted[next]![0] < sentence[1]) next += 1;
    const words = findWords(text, sentence);
    return { words, cues: sorted.slice(from, next), isHeadline: isHeadlineCase(text, words) };
  });
}

/** The names of a run of capitals in a headline: its own, if the text has it too, else those of the text that it holds. */
function readHeadlineRun(words: readonly Word[], run: Run, names: NamesInText, sight: Sight): readonly NameMention[] {
  const stretch: Span = [words[run.first]!.start, words[run.end - 1]!.end];
  const seen = foundWithin(stretch, sight.found).map(({ span }) => span);
  const within = findWithin(words, run, names, seen).flatMap((part) => readName(words, part, sight) ?? []);
  const whole = readName(words, run, sight);
  if (whole === null) return [];
  const isInText = within.some(
    ({ nameSpan: [start, end] }) => start === whole.nameSpan[0] && end === whole.nameSpan[1],
  );
  const found = isInText ? [whole] : within.length > 0 ? within : [{ ...whole, isWeak: !looksLikePerson(whole.name) }];
  // Capitals throughout are no sign of a body there.
  return found.map((one) => (isCapitals(one.name) && findKnown(one.name) === null ? { ...one, kind: null } : one));
}

/** "Hanna Brandt", "P. Sorel": a given name or first letter, and not much more. */
function looksLikePerson(name: string): boolean {
  const words = name.split(/\s/u);
  return words.length > 1 && words.length < 4 && (isGivenName(words[0]!) || /^\p{Lu}\.$/u.test(words[0]!));
}

const isCapitals = (name: string): boolean => !/\p{Ll}/u.test(name);

/** A name, and of a person the surname, which is what headlines have. */
const formsInHeadlines = ({ name, kind, isWeak }: NameMention): readonly string[] =>
  isWeak ? [] : kind === "person" ? [name, name.split(/\s/u).at(-1)!] : [name];
