import type { FoundAttribution } from "../schema/analysis.ts";
import type { ChannelWords, PressName } from "../schema/cast.ts";
import type { ChannelKind } from "../schema/channel.ts";
import { type Span, slice } from "../text/span.ts";
import {
  carriedByAhead,
  inInterview,
  lettersOnly,
  nounBehind,
  onAirAhead,
  postedOnAhead,
  quotedBehind,
  quotedByAhead,
  tellingCue,
} from "./en/channels.ts";

/** How far before a name the words stand that say that it carried something. */
const sightBefore = 90;

/** Names of the press in a stretch that the words around show to have carried something. */
export function findNamedChannels(
  text: string,
  [start, end]: Span,
  { cue }: FoundAttribution,
  names: readonly PressName[],
): readonly ChannelWords[] {
  return names
    .filter(({ span }) => start <= span[0] && span[1] <= end)
    .flatMap(({ span, kind, mayBe }): readonly ChannelWords[] => {
      if (!mayBe) return [];
      const before = text.slice(Math.max(start, span[0] - sightBefore), span[0]);
      const after = text.slice(span[1], Math.max(end, cue[1]));
      if (kind === "social") return postedOnAhead.test(before) ? [{ span, kind }] : [];
      if (kind !== null) return carriedByAhead.test(before) || quotedBehind.test(after) ? [{ span, kind }] : [];
      const guessed = guessKind(slice(text, span), { before, after, isTold: isToldAt(text, cue, span) });
      return guessed === null ? [] : [{ span, kind: guessed }];
    });
}

interface Around {
  readonly before: string;
  readonly after: string;
  readonly isTold: boolean;
}

/** What a name is that only the grammar shows to be the press's: "quoted by KPS", "said on DR1", "told Iskel Morning in an interview". */
function guessKind(name: string, { before, after, isTold }: Around): ChannelKind | null {
  if (nounBehind.test(after)) return null;
  const isLetters = lettersOnly.test(name);
  if (quotedByAhead.test(before)) return isLetters ? "agency" : "newspaper";
  if (isTold && inInterview.test(after)) return "newspaper";
  if (isLetters && onAirAhead.test(before)) return "broadcaster";
  return isTold && isLetters ? "agency" : null;
}

const isToldAt = (text: string, cue: Span, name: Span): boolean =>
  cue[1] < name[0] && tellingCue.test(slice(text, cue)) && /^\s+$/u.test(text.slice(cue[1], name[0]));
