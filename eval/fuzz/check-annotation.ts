import type { EncodedText } from "../../src/language/encode-text.ts";
import { type Annotation, annotationSchema } from "../../src/schema/annotation.ts";
import type { Attribution } from "../../src/schema/attribution.ts";
import type { Entity } from "../../src/schema/entity.ts";
import type { Span } from "../../src/text/span.ts";
import { checkDeeds } from "./check-deeds.ts";
import { checkList, checkSpans } from "./check-spans.ts";
import { checkIds, checkValues } from "./check-values.ts";

/** What is wrong with an annotation, each in a few words; nothing when all that is promised of it holds. */
export function checkAnnotation({
  text,
  report,
  sentences,
  entities = [],
  attributions = [],
  findings = [],
  ...rest
}: Annotation): readonly string[] {
  const whole = { text, report, sentences, entities, attributions, findings, ...rest };
  const parts = report?.parts.map(({ span }) => span) ?? [];
  const read = report?.parts.filter(({ kind }) => kind !== "furniture").map(({ span }) => span) ?? [];
  return [
    ...(annotationSchema.safeParse(whole).success ? [] : ["it does not fit its schema"]),
    ...checkList("parts", parts, text),
    ...(report ? checkCovered("parts", [[0, text.length]], parts, text) : []),
    ...checkSpans("dateline", report?.dateline ? [report.dateline.span] : [], text),
    ...checkList("sentences", sentences ?? [], text),
    ...(sentences && report ? checkCovered("sentences", read, sentences, text) : []),
    ...entities.flatMap(({ id, mentions }) => checkList(`mentions of ${id}`, mentions, text)),
    ...attributions.flatMap((one) => checkAttribution(one, text)),
    ...checkReferences(entities, attributions),
    ...checkReasons(entities),
    ...checkParents(attributions),
    ...checkValues(whole),
    ...checkDeeds(whole),
    ...checkSpans(
      "findings",
      findings.map(({ span }) => span),
      text,
    ),
  ];
}

/** The same for a text as the model would read it, so that what is only scanned is checked too. */
export function checkEncoded({ starts, ends, sentences, quotes }: EncodedText, text: string): readonly string[] {
  return [
    ...checkList(
      "pieces",
      [...starts].map((start, index): Span => [start, ends[index]!]),
      text,
    ),
    ...checkList("sentences", sentences, text),
    ...checkList(
      "quotes",
      quotes.map(({ span }) => span),
      text,
    ),
  ];
}

/** How many spans an annotation has: a check of nothing proves nothing. */
export const countSpans = ({
  report,
  sentences = [],
  entities = [],
  attributions = [],
  figures = [],
  times = [],
  places = [],
  findings = [],
}: Annotation): number =>
  (report?.parts.length ?? 0) +
  sentences.length +
  figures.length +
  times.length +
  places.length +
  findings.length +
  entities.reduce((sum, { mentions }) => sum + mentions.length, 0) +
  attributions.flatMap(({ source, cue, content, through }) => [...source, ...cue, ...content, ...through]).length;

/** Entities that are named by id and not there, and ids that two have. */
function checkReferences(entities: readonly Entity[], attributions: readonly Attribution[]): readonly string[] {
  const ids = new Set(entities.map(({ id }) => id));
  const named = [
    ...entities.map(({ party }) => party),
    ...attributions.flatMap(({ speaker, through }) => [speaker, ...through.map(({ entity }) => entity)]),
  ];
  return [
    ...checkIds("entities", entities),
    ...named.flatMap((id) => (id === null || ids.has(id) ? [] : [`the entity ${id} does not exist`])),
  ];
}

/** Each says in words why one more name is taken for theirs. */
const checkReasons = (entities: readonly Entity[]): readonly string[] =>
  entities.flatMap(({ id, reasons }) => [
    ...(reasons.every((reason) => notBlank.test(reason)) ? [] : [`a reason of ${id} is blank`]),
    ...(new Set(reasons).size === reasons.length ? [] : [`two reasons of ${id} are the same`]),
  ]);

function checkAttribution({ id, source, cue, content, through }: Attribution, text: string): readonly string[] {
  return [
    ...checkList(`source of ${id}`, source, text),
    ...checkList(`cue of ${id}`, cue, text),
    ...checkList(`content of ${id}`, content, text),
    ...checkSpans(
      `channels of ${id}`,
      through.map(({ span }) => span),
      text,
    ),
    ...(cue.length === 0 || content.length === 0 ? [`${id} has no cue or no content`] : []),
  ];
}

/** Unicode's white space and JavaScript's: each has a character that the other has not. */
const notBlank = /[^\s\p{White_Space}]/u;

/** Whether all of `stretches` that is not blank stands in `spans`; both are in order. */
function checkCovered(
  name: string,
  stretches: readonly Span[],
  spans: readonly Span[],
  text: string,
): readonly string[] {
  let next = 0;
  for (const [start, end] of stretches) {
    let at = start;
    for (; next < spans.length && spans[next]![0] < end; next += 1) {
      if (notBlank.test(text.slice(at, spans[next]![0]))) return [`${name}: [${at},${spans[next]![0]}] is left out`];
      at = spans[next]![1];
    }
    if (notBlank.test(text.slice(at, end))) return [`${name}: [${at},${end}] is left out`];
  }
  return [];
}

function checkParents(attributions: readonly Attribution[]): readonly string[] {
  const parents = new Map(attributions.map(({ id, parent }) => [id, parent]));
  return attributions.flatMap(({ id, parent }) => {
    const passed = new Set([id]);
    for (let at = parent; at !== null; at = parents.get(at) ?? null) {
      if (!parents.has(at)) return [`the parent of ${id}, ${at}, does not exist`];
      if (passed.has(at)) return [`${id} stands in a circle of parents`];
      passed.add(at);
    }
    return [];
  });
}
