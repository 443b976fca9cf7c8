import type { FoundAttribution } from "../schema/analysis.ts";
import type { ChannelWords, PressName } from "../schema/cast.ts";
import { overlaps, type Span } from "../text/span.ts";
import type { ChannelScene } from "./channel-scene.ts";
import { findChannelPhrases } from "./find-channel-phrases.ts";
import { findNamedChannels } from "./find-named-channels.ts";
import { findQuoted } from "./find-quoted.ts";
import { findStretches, toPieces } from "./find-stretches.ts";
import { isPostedOn, withoutAddressee } from "./join-channels.ts";

/**
 * For each attribution the words that say who or what carried it to the outlet ("told Reuters", "in a statement"), in text
 * order. They are looked for in its sentence, outside who speaks and what is said. Who is only addressed carries nothing.
 */
export function findChannels(text: string, scene: ChannelScene): readonly (readonly ChannelWords[])[] {
  const pieces = scene.attributions.flatMap(toPieces).sort((one, other) => one.span[0] - other.span[0]);
  return scene.attributions.map((attribution, index) => {
    const stretches = findStretches(index, pieces, scene, text);
    const quoting = findQuoted(text, attribution) === null ? [] : pressIn(attribution.source, scene.names);
    const beside = stretches.flatMap((stretch) => findIn(text, stretch, attribution, scene.names));
    return withoutOverlaps([...quoting, ...beside]);
  });
}

/** The name of whoever quotes; of what the tables do not know, a paper's. */
const pressIn = (spans: readonly Span[], names: readonly PressName[]): readonly ChannelWords[] =>
  names
    .filter(({ span }) => spans.some((one) => overlaps(one, span)))
    .map(({ span, kind }) => ({ span, kind: kind ?? "newspaper" }))
    .slice(0, 1);

function findIn(
  text: string,
  stretch: Span,
  attribution: FoundAttribution,
  names: readonly PressName[],
): readonly ChannelWords[] {
  const named = findNamedChannels(text, stretch, attribution, names);
  const phrased = findChannelPhrases(text, stretch).map((one) => withoutAddressee(text, one, named));
  return [...named, ...phrased.filter((one) => !isPostedOn(text, one, [...named, ...phrased]))];
}

/** Of two that share words the shorter, which is a name inside a phrase; of networks the longer, "his Telegram channel". */
function withoutOverlaps(found: readonly ChannelWords[]): readonly ChannelWords[] {
  const size = ({ span, kind }: ChannelWords): number => (kind === "social" ? -1 : 1) * (span[1] - span[0]);
  const byLength = found.toSorted((one, other) => size(one) - size(other));
  const kept: ChannelWords[] = [];
  for (const one of byLength) if (!kept.some(({ span }) => overlaps(span, one.span))) kept.push(one);
  return kept.sort((one, other) => one.span[0] - other.span[0]);
}
