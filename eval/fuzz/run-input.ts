import type { EncodedText } from "../../src/language/encode-text.ts";
import type { AnnotateOptions } from "../../src/pipeline/annotate-options.ts";
import type { AnnotateInput, Annotation } from "../../src/schema/annotation.ts";
import type { Span } from "../../src/text/span.ts";
import { checkAnnotation, checkEncoded, countSpans } from "./check-annotation.ts";
import type { FuzzInput } from "./make-input.ts";

/** What of the product is tried. */
export interface Subject {
  readonly decodePage: (bytes: Uint8Array) => string;
  readonly annotate: (input: AnnotateInput, options: AnnotateOptions) => Promise<Annotation>;
  readonly encode: (text: string, blocks: readonly Span[]) => EncodedText;
  /** The code of an error that the product throws on purpose; `null` for every other. */
  readonly codeOf: (error: unknown) => string | null;
}

/** What became of an input. */
export interface Outcome {
  /** "annotated", the code of the error in its place, or "failed". */
  readonly outcome: string;
  /** Why it counts as failed, else `null`. */
  readonly failure: string | null;
  /** Spans that were checked, and statements among what they belong to. */
  readonly spans: number;
  readonly statements: number;
  /** Characters that the model read; 0 where it was left out. */
  readonly read: number;
}

/** Reads one input, and checks what comes of it. Never throws. */
export async function runInput(input: FuzzInput, subject: Subject): Promise<Outcome> {
  const nothing = { spans: 0, statements: 0, read: 0 };
  try {
    const annotation = await read(input, subject);
    const wrong = [
      ...checkText(input, annotation, subject),
      ...checkAnnotation(annotation),
      ...scan(input, annotation, subject),
    ];
    return {
      outcome: wrong.length > 0 ? "failed" : "annotated",
      failure: wrong.length > 0 ? wrong.slice(0, 5).join("; ") : null,
      spans: countSpans(annotation),
      statements: annotation.attributions?.length ?? 0,
      read: input.withModel ? countRead(annotation) : 0,
    };
  } catch (error) {
    const code = subject.codeOf(error);
    if (code !== null) return { outcome: code, failure: null, ...nothing };
    return {
      outcome: "failed",
      failure: error instanceof Error ? (error.stack ?? error.message) : String(error),
      ...nothing,
    };
  }
}

const countRead = ({ report }: Annotation): number =>
  (report?.parts ?? []).reduce((sum, { kind, span }) => sum + (kind === "furniture" ? 0 : span[1] - span[0]), 0);

const toContent = ({ content, encoded }: FuzzInput, { decodePage }: Subject): string =>
  encoded ? decodePage(Buffer.from(content, "latin1")) : content;

function read(input: FuzzInput, subject: Subject): Promise<Annotation> {
  const content = toContent(input, subject);
  const body = input.kind === "text" ? { text: content } : { html: content };
  return subject.annotate(
    { id: String(input.index), ...input.given, ...body },
    input.withModel ? {} : { only: "report" },
  );
}

function checkText(input: FuzzInput, { text }: Annotation, subject: Subject): readonly string[] {
  return input.kind === "html" || text === toContent(input, subject) ? [] : ["the text was changed"];
}

/** What the model would be given, where it was not asked. */
function scan({ withModel }: FuzzInput, { text, report }: Annotation, { encode }: Subject): readonly string[] {
  if (withModel) return [];
  const read = (report?.parts ?? []).filter(({ kind }) => kind !== "furniture");
  return checkEncoded(
    encode(
      text,
      read.map(({ span }) => span),
    ),
    text,
  );
}
