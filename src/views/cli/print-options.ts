import pico from "picocolors";
import type { Only } from "../../pipeline/annotate-options.ts";
import type { Terminal } from "./terminal.ts";

/** How words are set off; plain functions, so that a terminal without colour prints the same words. */
export interface Ink {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly cue: (text: string) => string;
  readonly alarm: (text: string) => string;
}

export interface PrintOptions {
  readonly columns: number;
  readonly ink: Ink;
  /** Statements, and lines of each section, that are printed; the rest is counted. All unless given. */
  readonly most?: number | undefined;
  /** What is printed alone, under the head of the report. Everything unless given. */
  readonly only?: Only | undefined;
}

/** How wide, and with what colours, is printed on a terminal. */
export function toPrintOptions({ hasColour, columns }: Terminal): PrintOptions {
  const colours = pico.createColors(hasColour);
  const ink: Ink = { strong: colours.bold, faint: colours.dim, cue: colours.cyan, alarm: colours.red };
  return { columns: Math.min(columns, 80), ink };
}
