import type { FoundAttribution } from "../schema/analysis.ts";

/** The words of a statement: who speaks, by what word, and what is said. */
export type StatementWords = Pick<FoundAttribution, "source" | "cue" | "content">;
