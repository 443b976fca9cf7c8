import { CounterclaimError } from "../errors.ts";

/** What PostgreSQL's text cannot hold: U+0000, and half of a surrogate pair. */
const unstorable = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Throws `text-not-storable`, with the offset in UTF-16 code units, for a text that a database cannot keep as it is. */
export function checkStorable(id: string, text: string): void {
  const offset = text.search(unstorable);
  if (offset === -1) return;
  const what = text[offset] === "\0" ? "the character U+0000" : "half of a surrogate pair";
  throw new CounterclaimError("text-not-storable", { id, offset, what });
}
