import type { PieceRange } from "./cut-windows.ts";

export interface Cue extends PieceRange {
  /** Highest chance in the run that a piece is of a cue. */
  readonly score: number;
}

/** Labels of the cue head, in this order: outside, begins a cue, goes on with one. */
const labels = 3;

/** The chance that piece `at` is of a cue at all. */
const cueChance = (chances: Float32Array, at: number): number => chances[at * labels + 1]! + chances[at * labels + 2]!;

/**
 * Runs of pieces whose chance is above `floor`, split where beginning a cue is likelier than going on with one.
 * `chances` holds three numbers a piece; ranges count from its first piece.
 */
export function findCues(chances: Float32Array, pieces: number, floor: number): readonly Cue[] {
  const cues: Cue[] = [];
  let firstPiece: number | null = null;
  let score = 0;
  for (let at = 0; at <= pieces; at += 1) {
    const chance = at < pieces ? cueChance(chances, at) : 0;
    const begins = chances[at * labels + 1]! > chances[at * labels + 2]!;
    if (firstPiece !== null && (chance <= floor || begins)) {
      cues.push({ firstPiece, endPiece: at, score });
      firstPiece = null;
    }
    if (chance <= floor) continue;
    if (firstPiece === null) {
      firstPiece = at;
      score = 0;
    }
    score = Math.max(score, chance);
  }
  return cues;
}
