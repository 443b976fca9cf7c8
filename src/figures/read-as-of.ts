import type { Time } from "../schema/time.ts";
import { slice } from "../text/span.ts";
import type { Measured } from "./count.ts";

const untold = /\b(?:will|to|must|should|shall|would|plans?|expected|due|promised|deadline)\b/i;
const asOfBefore = /\b(?:as of|as at|as on)\s+(?:the\s+)?$/i;
const byBefore = /\bby\s+(?:the\s+)?(?:end\s+of\s+)?(?:late\s+|early\s+)?$/i;

/** As of when a count stands: "by Friday morning", "as of 3 March", in its own sentence; `null` where it is not said. */
export function readAsOf(text: string, { count, measure }: Measured, times: readonly Time[]): string | null {
  const { lexemes } = count;
  const [start, end] = [lexemes[0]!.start, lexemes.at(-1)!.end];
  const here = times.filter(({ span }) => span[0] >= start && span[1] <= end);
  const dated = here.find(({ span }) => {
    const before = slice(text, [start, span[0]]);
    return (
      asOfBefore.test(before) ||
      (measure !== "duration" && byBefore.test(before) && !untold.test(slice(text, [start, end])))
    );
  });
  return dated?.value ?? null;
}
