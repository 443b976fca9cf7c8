import { CounterclaimError } from "../errors.ts";
import { analyse } from "../language/analyse.ts";
import { findForeign } from "../reports/find-foreign.ts";
import { readReport } from "../reports/read-report.ts";
import type { AnnotateInput, Annotation } from "../schema/annotation.ts";
import type { Report } from "../schema/report.ts";
import type { AnnotateOptions } from "./annotate-options.ts";
import type { Instruments } from "./instruments.ts";
import { keepFields } from "./keep-fields.ts";
import { keepSureFigures } from "./keep-sure-figures.ts";
import { toProvenance } from "./provenance.ts";
import { toBlocks, toPassages } from "./to-passages.ts";

/** Languages the model was trained to read. */
const languagesRead: ReadonlySet<string> = new Set(["en"]);

/**
 * Reads one report: its page or text first, then who says what in it, how many, when and where, what
 * happened and was undertaken, and who contradicts whom. Throws a `CounterclaimError` when the report cannot be read; what was
 * read but not understood is in `findings`.
 */
export async function annotate(
  input: AnnotateInput,
  { openModel, openGazetteer }: Instruments,
  { only, minConfidence, limits }: AnnotateOptions = {},
): Promise<Annotation> {
  const { text, report } = await readReport(input, limits);
  if (only === "report") return { id: input.id, text, report, provenance: toProvenance(text) };
  checkLanguage(report);
  const laterRooms = import("./later-rooms.ts");
  const model = await openModel();
  const analysis = await analyse(text, toPassages(report), model);
  const { findFigures, findLinks, findPlaces, findTimes, findUnread, readDeeds, readStatements } = await laterRooms;
  const { sentences, tokens } = analysis;
  const blocks = toBlocks(report);
  const certainty = { least: minConfidence, usual: model.settings.keep, inner: model.settings.keepInner };
  const { attributions, names, doubted, ...said } = readStatements(text, { report, analysis }, certainty);
  const when = findTimes(text, { blocks, sentences, published: report.published, dateline: datelineOf(report) });
  const howMany = findFigures(text, {
    blocks,
    sentences,
    tokens,
    times: when.times,
    attributions,
    names: names.map(({ span }) => span),
  });
  const figures = keepSureFigures(howMany.figures, attributions, doubted);
  const gazetteer = withPlaces.has(only) ? await openGazetteer() : null;
  const places = gazetteer === null ? [] : findPlaces(text, { names, dateline: report.dateline }, gazetteer);
  const { entities, events, undertakings } = readDeeds(
    text,
    { sentences, tokens, attributions, times: when.times, places, entities: said.entities },
    doubted,
  );
  const links = findLinks(text, { sentences, tokens, attributions, entities, figures });
  const findings = [
    ...findUnread(text, attributions, analysis.quotes),
    ...findForeign(text, report.parts, report.language),
    ...when.findings,
    ...howMany.findings,
    ...links.findings,
  ].sort((one, other) => one.span[0] - other.span[0]);
  const annotation: Annotation = {
    id: input.id,
    text,
    report,
    sentences,
    entities,
    attributions,
    figures,
    times: when.times,
    places,
    events,
    undertakings,
    links: links.links,
    findings,
    provenance: toProvenance(text, model),
  };
  return only === undefined ? annotation : keepFields(annotation, only);
}

/** Readings for which the gazetteer is opened. */
const withPlaces: ReadonlySet<AnnotateOptions["only"]> = new Set([undefined, "places", "events"]);

/** Where the line with place, day and agency stands. */
const datelineOf = ({ parts }: Report): Report["parts"][number]["span"] | null =>
  parts.find(({ kind }) => kind === "dateline")?.span ?? null;

function checkLanguage({ language }: Report): void {
  if (language !== null && !languagesRead.has(language)) throw new CounterclaimError("language-not-read", { language });
}
