/** One line of a stream, as bytes, or the note that it was too long to keep. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** `null` where the line was longer than the limit. */
  readonly bytes: Uint8Array | null;
  readonly length: number;
}

const newline = 0x0a;

/** Splits a stream of bytes into lines and holds no more than one of them, and no more than `longest` bytes of it. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  let number = 1;
  let held: Uint8Array[] = [];
  let length = 0;
  const take = (): Line => {
    const line = { number, bytes: length > longest ? null : Buffer.concat(held), length };
    number += 1;
    held = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
      keep(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    keep(chunk.subarray(from));
  }
  if (length > 0) yield take();

  function keep(bytes: Uint8Array): void {
    length += bytes.length;
    if (length <= longest) held.push(bytes);
    else held = [];
  }
}
