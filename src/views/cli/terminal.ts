import type { Readable, Writable } from "node:stream";

/** Everything of the outside that a command may touch. Only main.ts makes one from the real process. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
  /** Whether colour is wanted on `output`. */
  readonly hasColour: boolean;
  readonly columns: number;
  /** Whether a person sees what is said beside the output as it is said. */
  readonly isWatched: boolean;
  /** Says something to the person, beside the output. */
  readonly complain: (line: string) => void;
  /** Processors that may be used. */
  readonly processors: number;
}

/** Writes a line; see `writePiece`. */
export const writeLine = (output: Writable, line: string): Promise<void> => writePiece(output, `${line}\n`);

/** Writes and waits until there is room for the next, so that a slow reader does not fill the memory. */
export function writePiece(output: Writable, piece: string): Promise<void> {
  return new Promise((resolve, reject) => {
    if (output.write(piece)) return resolve();
    const settle = (error?: Error): void => {
      output.off("drain", settle).off("error", settle).off("close", settle);
      if (error) reject(error);
      else resolve();
    };
    output.once("drain", settle).once("error", settle).once("close", settle);
  });
}
