import type { Token } from "../schema/analysis.ts";
import type { Figure } from "../schema/figure.ts";
import type { Time } from "../schema/time.ts";
import { type Span, slice } from "../text/span.ts";
import { bySentence } from "./by-sentence.ts";
import { carriesNumber } from "./carries-number.ts";
import type { Measured } from "./count.ts";
import { findCounts } from "./find-counts.ts";
import { findWhole } from "./find-whole.ts";
import { type Account, innermost } from "./innermost.ts";
import { isFigure } from "./is-figure.ts";
import { measureCounts } from "./measure-counts.ts";
import { readAsOf } from "./read-as-of.ts";
import { readBasis, readBounds } from "./read-bounds.ts";

export interface FigureScene {
  /** Headline, standfirst, headings, captions and paragraphs, in order. */
  readonly blocks: readonly Span[];
  /** In order; those that stand in no block are left out. */
  readonly sentences: readonly Span[];
  /** Parsed words of the report, in order; none where nothing was parsed. */
  readonly tokens: readonly Token[];
  readonly times: readonly Time[];
  readonly attributions: readonly Account[];
  /** Names, whose numbers count nothing. */
  readonly names: readonly Span[];
}

export interface UnparsedFigure {
  readonly rule: "figure-unparsed";
  readonly span: Span;
  readonly note: string;
}

export interface FoundFigures {
  readonly figures: readonly Figure[];
  readonly findings: readonly UnparsedFigure[];
}

/** Counts before one that are looked at for its whole, and for what it points back to. */
const reach = 60;

/**
 * The figures of a report, in text order: numbers that count or measure, with what they are of, their bounds, and whose
 * account they stand in. A figure whose words do not carry its number is left out and becomes a finding.
 */
export function findFigures(text: string, scene: FigureScene): FoundFigures {
  const times = bySentence(scene.sentences, scene.times, ({ span }) => [span]);
  const found = findMeasured(text, scene, times);
  const accounts = bySentence(scene.sentences, scene.attributions, ({ content }) => content);
  const drafts = found.map((one) => {
    const { sentence } = one.count;
    return toDraft(text, one, times.get(sentence) ?? [], accounts.get(sentence) ?? []);
  });
  const unsure = found.map(({ count }) => count.amount.isUnsure);
  const sure = drafts.map((draft, index) => !unsure[index] && carriesNumber(draft.text, draft));
  const kept = found.filter((_, index) => sure[index]);
  const ids = new Map(kept.map((one, index) => [one, `f${index + 1}`] as const));
  const figures = drafts.flatMap((draft, index) => {
    const id = ids.get(found[index]!);
    return id === undefined ? [] : [{ ...draft, id, including: wholeOf(found, index, ids) }];
  });
  const findings = drafts.flatMap((draft, index) => (sure[index] ? [] : [toFinding(draft, unsure[index]!)]));
  return { figures, findings };
}

function findMeasured(
  text: string,
  scene: FigureScene,
  times: ReadonlyMap<number, readonly Time[]>,
): readonly Measured[] {
  const { sentences } = scene;
  const blocks = bySentence(sentences, scene.blocks, (span) => [span]);
  const names = bySentence(sentences, scene.names, (span) => [span]);
  const found: Measured[] = [];
  for (const [index, sentence] of sentences.entries()) {
    if (!blocks.has(index)) continue;
    const own = (times.get(index) ?? []).map(({ span }) => span);
    const around = { times: own, names: names.get(index) ?? [], tokens: scene.tokens };
    const measured = measureCounts(findCounts(text, sentence, index, around), found.slice(-reach));
    for (const one of measured) if (one !== null && isFigure(one, found.slice(-reach))) found.push(one);
  }
  return found;
}

function wholeOf(found: readonly Measured[], index: number, ids: ReadonlyMap<Measured, string>): string | null {
  const whole = findWhole(found[index]!.count, found.slice(Math.max(0, index - reach), index));
  return whole === null ? null : (ids.get(whole) ?? null);
}

/** The words of a figure; without what is counted, where a number in its name would be taken for the figure's. */
function wordsOf(text: string, { count }: Measured): Span {
  const { lexemes, amount, last } = count;
  const start = lexemes[amount.first]!.start;
  const whole: Span = [start, lexemes[last]!.end];
  const short: Span = [start, lexemes[amount.last]!.end];
  const bounds = readBounds(count);
  return !carriesNumber(slice(text, whole), bounds) && carriesNumber(slice(text, short), bounds) ? short : whole;
}

function toDraft(text: string, one: Measured, times: readonly Time[], accounts: readonly Account[]): Figure {
  const span = wordsOf(text, one);
  return {
    id: "",
    measure: one.measure,
    unit: one.unit,
    ...readBounds(one.count),
    basis: readBasis(one.count),
    including: null,
    asOf: readAsOf(text, one, times),
    text: slice(text, span),
    span,
    attribution: innermost(span, accounts),
  };
}

const toFinding = ({ span, text, low, high }: Figure, isUnsure: boolean): UnparsedFigure => ({
  rule: "figure-unparsed",
  span,
  note: isUnsure
    ? `The words “${text}” may be two numbers or one, and were not read.`
    : `The words “${text}” were read as ${low ?? high}, which they do not carry as they stand.`,
});
