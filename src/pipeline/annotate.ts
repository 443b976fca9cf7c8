import { findChannels } from "../claims/find-channels.ts";
import { findQuoted, isQuotingTail } from "../claims/find-quoted.ts";
import { findUnread } from "../claims/find-unread.ts";
import { freeClauses } from "../claims/free-clauses.ts";
import { typeAttributions } from "../claims/type-attributions.ts";
import { castReport } from "../entities/cast-report.ts";
import { findEverybody, toPressNames } from "../entities/find-everybody.ts";
import { CounterclaimError } from "../errors.ts";
import { analyse } from "../language/analyse.ts";
import type { ReaderModel } from "../language/reader-model.ts";
import { findForeign } from "../reports/find-foreign.ts";
import { readReport } from "../reports/read-report.ts";
import type { FoundAttribution } from "../schema/analysis.ts";
import type { AnnotateInput, Annotation } from "../schema/annotation.ts";
import type { Report } from "../schema/report.ts";
import type { Span } from "../text/span.ts";
import type { AnnotateOptions } from "./annotate-options.ts";
import { keepOnly, keepSure } from "./keep-sure.ts";
import { toProvenance } from "./provenance.ts";
import { toPassages } from "./to-passages.ts";

/** Languages the model was trained to read. */
const languagesRead: ReadonlySet<string> = new Set(["en"]);

/**
 * Reads one report: its page or text first, then who says what in it. `openModel` is only called when a model is needed.
 * Throws a `CounterclaimError` when the report cannot be read; what was read but not understood is in `findings`.
 */
export async function annotate(
  input: AnnotateInput,
  openModel: () => Promise<ReaderModel>,
  { only, minConfidence, limits }: AnnotateOptions = {},
): Promise<Annotation> {
  const { text, report } = await readReport(input, limits);
  if (only === "report") return { id: input.id, text, report, provenance: toProvenance(text) };
  checkLanguage(report);
  const model = await openModel();
  const analysis = await analyse(text, toPassages(report), model);
  const kept = keepSure(analysis.attributions, minConfidence ?? model.settings.keep);
  const sure = freeClauses(
    text,
    keepOnly(kept, (one) => !isQuotingTail(text, one, kept)),
  );
  const read = { ...analysis, attributions: sure };
  const scene = { ...read, names: findEverybody(text, read, report) };
  const channels = findChannels(text, { ...scene, names: toPressNames(scene.names) });
  const sources = sure.map((one) => toSource(text, one));
  const { entities, voicings } = castReport(text, { ...scene, sources, channels });
  const attributions = typeAttributions(text, scene, voicings);
  const provenance = toProvenance(text, model);
  if (only === "attributions") return { id: input.id, text, entities, attributions, provenance };
  const unread = findUnread(text, attributions, analysis.quotes);
  const foreign = findForeign(text, report.parts, report.language);
  const findings = [...unread, ...foreign].sort((one, other) => one.span[0] - other.span[0]);
  return { id: input.id, text, report, sentences: analysis.sentences, entities, attributions, findings, provenance };
}

/** Whose words they are: the source, or whom the source quotes. */
function toSource(text: string, attribution: FoundAttribution): readonly Span[] {
  const quoted = findQuoted(text, attribution);
  return quoted === null ? attribution.source : [quoted];
}

function checkLanguage({ language }: Report): void {
  if (language !== null && !languagesRead.has(language)) throw new CounterclaimError("language-not-read", { language });
}
