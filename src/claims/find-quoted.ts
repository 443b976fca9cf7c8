import type { FoundAttribution } from "../schema/analysis.ts";
import { type Span, slice } from "../text/span.ts";
import { objectOfQuoting, quotingCue, quotingTail } from "./en/channels.ts";

/**
 * Whose words they are where a source quotes somebody: "an unnamed member of the cabinet" in "DR1 quoted an unnamed member
 * of the cabinet as saying". `null` for every other cue. The source itself has then only carried them.
 */
export function findQuoted(text: string, { cue }: FoundAttribution): Span | null {
  if (!quotingCue.test(slice(text, cue))) return null;
  const [, gap = "", quoted = ""] = objectOfQuoting.exec(text.slice(cue[1])) ?? [];
  return quoted === "" ? null : [cue[1] + gap.length, cue[1] + gap.length + quoted.length];
}

/** Whether a cue is the "as saying" of another's "quoted", which the reader at times takes for a saying of its own. */
export const isQuotingTail = (text: string, one: FoundAttribution, all: readonly FoundAttribution[]): boolean =>
  quotingTail.test(slice(text, one.cue)) &&
  all.some((other) => {
    const quoted = other === one ? null : findQuoted(text, other);
    return quoted !== null && quoted[1] < one.cue[0] && one.cue[1] <= quoted[1] + longestTail;
  });

const longestTail = " as saying to ".length;
