import type { Annotation } from "../schema/annotation.ts";
import type { Finding } from "../schema/finding.ts";
import type { Only } from "./annotate-options.ts";

/** What belongs to each reading: what was asked for, what it refers to, and what was not understood of it. */
const readings: Readonly<Record<Only, Reading>> = {
  report: { fields: ["report"], findings: [] },
  entities: { fields: ["entities"], findings: [] },
  attributions: { fields: ["entities", "attributions"], findings: [] },
  figures: { fields: ["entities", "attributions", "figures"], findings: ["figure-unparsed"] },
  times: { fields: ["times"], findings: ["time-ambiguous"] },
  places: { fields: ["entities", "places"], findings: [] },
  events: { fields: ["entities", "attributions", "events"], findings: [] },
  undertakings: { fields: ["entities", "attributions", "undertakings"], findings: [] },
  links: { fields: ["entities", "attributions", "links"], findings: ["denial-unlinked"] },
};

interface Reading {
  readonly fields: readonly (keyof Annotation)[];
  /** Rules of the findings that tell of it; a reading without any has no `findings`. */
  readonly findings: readonly Finding["rule"][];
}

/** The annotation with what was asked for alone. */
export function keepFields(annotation: Annotation, only: Only): Annotation {
  const { fields } = readings[only];
  const kept = fields.map((field) => [field, annotation[field]] as const);
  const findings = findingsOf(annotation, only);
  const { id, text, provenance } = annotation;
  return { id, text, ...Object.fromEntries(kept), ...(findings === null ? {} : { findings }), provenance };
}

/** What was not understood of one reading; `null` for those of which nothing is ever said. */
function findingsOf({ findings = [] }: Annotation, only: Only): readonly Finding[] | null {
  const rules = readings[only].findings;
  return rules.length === 0 ? null : findings.filter(({ rule }) => rules.includes(rule));
}
