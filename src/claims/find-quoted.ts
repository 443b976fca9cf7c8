import type { FoundAttribution } from "../schema/analysis.ts";
import { type Span, slice } from "../text/span.ts";
import { objectOfQuoting, quotingCue } from "./en/channels.ts";

/**
 * Whose words they are where a source quotes somebody: "an unnamed member of the cabinet" in "DR1 quoted an unnamed member
 * of the cabinet as saying". `null` for every other cue. The source itself has then only carried them.
 */
export function findQuoted(text: string, { cue }: FoundAttribution): Span | null {
  if (!quotingCue.test(slice(text, cue))) return null;
  const [, gap = "", quoted = ""] = objectOfQuoting.exec(text.slice(cue[1])) ?? [];
  return quoted === "" ? null : [cue[1] + gap.length, cue[1] + gap.length + quoted.length];
}
