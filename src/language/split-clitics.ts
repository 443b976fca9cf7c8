import type { Span } from "../text/span.ts";
import { clitics, contractions } from "./en/clitics.ts";

const ending = new RegExp(`(?:${clitics.map((one) => one.replace("'", "['’]")).join("|")})$`, "iu");
const longest = Math.max(...clitics.map(({ length }) => length));
const decade = /\p{N}0['’]s$/u;
/** "They'd've" has two; more are no English. */
const most = 3;

/** A word as it stands between spaces, cut where it is several: "can|not", "they|'d|'ve", "Sana'a". */
export function splitClitics(text: string, [start, end]: Span): readonly Span[] {
  const parts: Span[] = [];
  let rest = end;
  while (parts.length < most && !decade.test(text.slice(Math.max(start, rest - 4), rest))) {
    // At least one letter is left before it.
    const cut = rest - (ending.exec(text.slice(Math.max(start + 1, rest - longest), rest))?.[0].length ?? 0);
    if (cut === rest) break;
    parts.unshift([cut, rest]);
    rest = cut;
  }
  const first = start + (contractions.get(text.slice(start, Math.min(rest, start + 10)).toLowerCase()) ?? rest - start);
  return first < rest ? [[start, first], [first, rest], ...parts] : [[start, rest], ...parts];
}
