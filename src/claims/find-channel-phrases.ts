import type { ChannelWords } from "../schema/cast.ts";
import type { ChannelKind } from "../schema/channel.ts";
import type { Span } from "../text/span.ts";
import { agencyNoun, broadcastPhrase, documentPhrase, mayCarry, postingPhrase, pressPhrase } from "./en/channels.ts";

const phrases: readonly (readonly [pattern: RegExp, kind: ChannelKind])[] = [
  [postingPhrase, "social"],
  [documentPhrase, "document"],
  [broadcastPhrase, "broadcaster"],
  [pressPhrase, "newspaper"],
];

/** Channels without a name. */
export function findChannelPhrases(text: string, [start, end]: Span): readonly ChannelWords[] {
  const words = text.slice(start, end);
  if (!mayCarry.test(words)) return [];
  return phrases.flatMap(([pattern, kind]) =>
    [...words.matchAll(pattern)].flatMap((match): readonly ChannelWords[] => {
      const channel = match.groups!.channel!;
      const at = start + match.index + match[0].lastIndexOf(channel);
      return [{ span: [at, at + channel.length], kind: agencyNoun.test(channel) ? "agency" : kind }];
    }),
  );
}
