import { CounterclaimError } from "../errors.ts";
import type { AnnotationError } from "../schema/annotation.ts";

/** What stands in the place of a report that could not be read. Errors that are none of ours are passed on. */
export function toAnnotationError(id: string | null, error: unknown): AnnotationError {
  if (!(error instanceof CounterclaimError)) throw error;
  return { id, error: { code: error.code, message: error.message } };
}
