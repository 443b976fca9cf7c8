import { CounterclaimError } from "../errors.ts";

/** The pieces an encoder knows. Continuation pieces are written with "##" in front. */
export interface Vocabulary {
  readonly ids: ReadonlyMap<string, number>;
  /** Id of `[UNK]`. */
  readonly unknown: number;
  /** Id of `[CLS]`. */
  readonly classify: number;
  /** Id of `[SEP]`. */
  readonly separate: number;
  /** Id of `[PAD]`. */
  readonly pad: number;
}

/**
 * Reads a vocabulary: one piece a line, its id the number of its line, counted from 0.
 * Throws `model-missing` when one of the four special pieces is not in it.
 */
export function readVocabulary(text: string): Vocabulary {
  // Some pieces are exotic line separators themselves, so only "\n" (and a "\r" before it) ends a line.
  const pieces = text.replace(/\r?\n$/, "").split(/\r?\n/);
  const ids = new Map(pieces.map((piece, id) => [piece, id] as const));
  const special = (piece: string): number => {
    const id = ids.get(piece);
    if (id === undefined) {
      throw new CounterclaimError("model-missing", { path: "vocabulary.txt", reason: `it has no piece ${piece}` });
    }
    return id;
  };
  return {
    ids,
    unknown: special("[UNK]"),
    classify: special("[CLS]"),
    separate: special("[SEP]"),
    pad: special("[PAD]"),
  };
}
