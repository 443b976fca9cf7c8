import type { Annotation } from "../../schema/annotation.ts";
import type { Attribution } from "../../schema/attribution.ts";
import type { LinkKind } from "../../schema/link.ts";
import { slice } from "../../text/span.ts";
import { toNamer } from "./name-entities.ts";
import type { Line } from "./print-figures.ts";

const verbs: Partial<Record<LinkKind, string>> = { denies: "denies", contradicts: "contradicts", revises: "revises" };

/** Who denies, contradicts or takes back what whom said; what only says the same again is no dispute. */
export function disputeLines(annotation: Annotation): readonly Line[] {
  const { attributions = [], links = [] } = annotation;
  const byId = new Map(attributions.map((one) => [one.id, one]));
  return links.flatMap(({ kind, from, to, reasons }): readonly Line[] => {
    const [one, other, verb] = [byId.get(from), byId.get(to), verbs[kind]];
    if (one === undefined || other === undefined || verb === undefined) return [];
    return [
      {
        offset: one.cue[0]![0],
        words: wordsOf(annotation, one),
        about: [
          `${verb} ${sourceOf(annotation, other)}: “${contentOf(annotation, other)}”`,
          ...whyOf(kind, reasons),
        ].join(" · "),
      },
    ];
  });
}

/** "the army denied", with what was denied where it says so. */
const wordsOf = (annotation: Annotation, one: Attribution): string =>
  `${sourceOf(annotation, one)}: ${contentOf(annotation, one)}`;

const sourceOf = (annotation: Annotation, { speaker, source }: Attribution): string =>
  (speaker === null ? "" : toNamer(annotation)([speaker])) ||
  source.map((span) => slice(annotation.text, span)).join(" ") ||
  "somebody unnamed";

/** What a denial answers stands beside it; of others the reason is told. */
const whyOf = (kind: LinkKind, reasons: readonly string[]): readonly string[] => (kind === "denies" ? [] : reasons);

const contentOf = ({ text }: Annotation, { content }: Attribution): string =>
  content
    .map((span) => slice(text, span))
    .join(" … ")
    .replace(/^["“”]|["“”,]+$/gu, "");
