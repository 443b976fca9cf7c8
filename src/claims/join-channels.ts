import type { ChannelWords } from "../schema/cast.ts";
import { overlaps, slice } from "../text/span.ts";
import { addressee, postedOn } from "./en/channels.ts";

/** "A statement to Reuters" is two channels: the document ends before the name. */
export function withoutAddressee(text: string, one: ChannelWords, named: readonly ChannelWords[]): ChannelWords {
  if (one.kind !== "document" || !named.some(({ span }) => overlaps(span, one.span))) return one;
  const to = slice(text, one.span).search(addressee);
  return to === -1 ? one : { ...one, span: [one.span[0], one.span[0] + to] };
}

/** "A message on his Telegram channel" is one channel, the network's. */
export const isPostedOn = (text: string, { kind, span }: ChannelWords, all: readonly ChannelWords[]): boolean =>
  kind === "document" &&
  all.some(
    (other) => other.kind === "social" && other.span[0] > span[1] && postedOn.test(text.slice(span[1], other.span[0])),
  );
