import type { Finding } from "../schema/finding.ts";
import type { Part } from "../schema/report.ts";
import { slice } from "../text/span.ts";
import { detectLanguage } from "./detect-language.ts";

/** In shorter passages, names and borrowed words look like a language of their own. */
const shortest = 120;

/** Paragraphs that are not in the language of the report: they are read all the same, and likely misread. */
export function findForeign(text: string, parts: readonly Part[], language: string | null): readonly Finding[] {
  if (language === null) return [];
  return parts
    .filter(({ kind, span: [start, end] }) => kind === "paragraph" && end - start >= shortest)
    .map(({ span }) => ({ span, found: detectLanguage(slice(text, span)) }))
    .filter(({ found }) => found !== null && found !== language)
    .map(({ span, found }) => ({
      rule: "passage-foreign",
      span,
      note: `This seems to be in another language (${found}) and may have been misread.`,
    }));
}
