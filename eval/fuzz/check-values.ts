import type { Annotation } from "../../src/schema/annotation.ts";
import type { Figure } from "../../src/schema/figure.ts";
import type { Place } from "../../src/schema/place.ts";
import type { Time } from "../../src/schema/time.ts";
import { slice } from "../../src/text/span.ts";
import { checkList, checkSpans } from "./check-spans.ts";

/** What is wrong with the figures, times and places of an annotation, each in a few words. */
export function checkValues({
  text,
  entities = [],
  attributions = [],
  figures = [],
  times = [],
  places = [],
}: Annotation): readonly string[] {
  const statements = new Set(attributions.map(({ id }) => id));
  const bearers = new Set(entities.map(({ id }) => id));
  return [
    ...checkIds("figures", figures),
    ...checkIds("statements", attributions),
    ...figures.flatMap((figure) => checkFigure(figure, figures, statements, text)),
    ...checkTimes(times, text),
    ...places.flatMap((place) => checkPlace(place, bearers, text)),
  ];
}

/** Ids that two have. */
export const checkIds = (name: string, all: readonly { readonly id: string }[]): readonly string[] =>
  new Set(all.map(({ id }) => id)).size === all.length ? [] : [`two ${name} have one id`];

const point = String.raw`(?:\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?|\d{3}X)`;
/** EDTF as far as the product writes it: a day, month, year or decade, or from one to another, an end of it left open. */
export const edtf = new RegExp(String.raw`^(?:${point}|${point}/(?:${point}|\.\.)?|(?:\.\.)?/${point})$`);

function checkFigure(
  { id, low, high, text: words, span, including, attribution, asOf }: Figure,
  figures: readonly Figure[],
  statements: ReadonlySet<string>,
  text: string,
): readonly string[] {
  const isWhole = including === null || figures.some((one) => one.id === including && one.id !== id);
  return [
    ...checkSpans(`figure ${id}`, [span], text),
    ...(slice(text, span) === words ? [] : [`the text of ${id} is not what its span cuts`]),
    ...(low === null && high === null ? [`${id} has no number`] : []),
    ...(low !== null && high !== null && low > high ? [`${id} is from ${low} to ${high}`] : []),
    ...(isWhole ? [] : [`the figure ${including} that ${id} is a part of does not exist`]),
    ...(attribution === null || statements.has(attribution) ? [] : [`the statement ${attribution} does not exist`]),
    ...(asOf === null || edtf.test(asOf) ? [] : [`${id} stands as of ${asOf}, which is no date`]),
  ];
}

const checkTimes = (times: readonly Time[], text: string): readonly string[] => [
  ...checkList(
    "times",
    times.map(({ span }) => span),
    text,
  ),
  ...times.flatMap(({ span, value }) =>
    edtf.test(value) ? [] : [`the time at [${span}] is ${value}, which is no date`],
  ),
];

function checkPlace(
  { span, lat, lon, precision, entity }: Place,
  bearers: ReadonlySet<string>,
  text: string,
): readonly string[] {
  const isFound = lat !== null && lon !== null;
  return [
    ...checkSpans("places", [span], text),
    ...((lat === null) === (lon === null) ? [] : [`the place at [${span}] has half its coordinates`]),
    ...(lat === 0 && lon === 0 ? [`the place at [${span}] lies at 0, 0`] : []),
    ...((precision !== null) === isFound ? [] : [`the place at [${span}] has a precision of nothing, or none`]),
    ...(entity === null || bearers.has(entity) ? [] : [`the entity ${entity} of a place does not exist`]),
  ];
}
