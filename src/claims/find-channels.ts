import type { FoundAttribution } from "../schema/analysis.ts";
import type { ChannelWords, PressName } from "../schema/cast.ts";
import type { ChannelKind } from "../schema/channel.ts";
import { overlaps, type Span, slice } from "../text/span.ts";
import {
  broadcastPhrase,
  carriedByAhead,
  documentPhrase,
  inInterview,
  lettersOnly,
  mayCarry,
  nounBehind,
  onAirAhead,
  postedOn,
  postedOnAhead,
  postingPhrase,
  pressPhrase,
  quotedBehind,
  quotedByAhead,
  saidOfSource,
  tellingCue,
} from "./en/channels.ts";
import { findQuoted } from "./find-quoted.ts";

export interface ChannelScene {
  readonly sentences: readonly Span[];
  readonly attributions: readonly FoundAttribution[];
  /** Names of the report in text order, with what kind of press they are. */
  readonly names: readonly PressName[];
}

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

/** What belongs to some attribution already. */
interface Piece {
  readonly span: Span;
  readonly index: number;
  readonly role: "source" | "cue" | "content";
}

function toPieces({ source, cue, content }: FoundAttribution, index: number): readonly Piece[] {
  return [
    ...source.map((span): Piece => ({ span, index, role: "source" })),
    { span: cue, index, role: "cue" },
    ...content.map((span): Piece => ({ span, index, role: "content" })),
  ];
}

/**
 * The stretches of its sentence that belong to an attribution: behind its own pieces, up to the next attribution's, and
 * before them at the head of the sentence. A cue is part of its stretch, as in "told Reuters" and "wrote on X".
 */
function findStretches(index: number, pieces: readonly Piece[], scene: ChannelScene, text: string): readonly Span[] {
  const { cue, source, parent } = scene.attributions[index]!;
  const [from, to] = findRange(cue, parent, scene);
  const beside = pieces.filter(
    (piece) => scene.attributions[piece.index]!.parent === parent && overlaps(piece.span, [from, to]),
  );
  const stretches: Span[] = [];
  let at = from;
  let owner = beside[0]?.index ?? index;
  for (const { span, index: whose, role } of beside) {
    if (span[0] > at && owner === index) stretches.push([at, span[0]]);
    at = Math.max(at, role === "cue" ? span[0] : span[1]);
    owner = whose;
  }
  if (to > at && owner === index) stretches.push([at, to]);
  // "Josef Lund, quoted by the broadcaster DR1,": the words may be counted to the source.
  const tails = source.flatMap(([start, end]): readonly Span[] => {
    const comma = slice(text, [start, end]).search(saidOfSource);
    return comma === -1 ? [] : [[start + comma, end]];
  });
  return [...stretches, ...tails];
}

/** Where an attribution's channels can stand: in its sentence, and in what its parent says. */
function findRange(cue: Span, parent: number | null, { sentences, attributions }: ChannelScene): Span {
  const isAround = ([start, end]: Span): boolean => start <= cue[0] && cue[0] < end;
  const sentence = sentences.find(isAround) ?? cue;
  const content = parent === null ? sentence : (attributions[parent]!.content.find(isAround) ?? sentence);
  return [Math.max(sentence[0], content[0]), Math.min(sentence[1], content[1])];
}

function findIn(
  text: string,
  stretch: Span,
  attribution: FoundAttribution,
  names: readonly PressName[],
): readonly ChannelWords[] {
  const named = findNamed(text, stretch, attribution, names);
  const phrased = findPhrases(text, stretch).map((one) => withoutAddressee(text, one, named));
  return [...named, ...phrased.filter((one) => !isPostedOn(text, one, [...named, ...phrased]))];
}

/** "A statement to Reuters" is two channels: the document ends before the name. */
function withoutAddressee(text: string, one: ChannelWords, named: readonly ChannelWords[]): ChannelWords {
  if (one.kind !== "document" || !named.some(({ span }) => overlaps(span, one.span))) return one;
  const to = slice(text, one.span).search(/\s+to\s+/u);
  return to === -1 ? one : { ...one, span: [one.span[0], one.span[0] + to] };
}

/** "A message on his Telegram channel" is one channel, the network's. */
const isPostedOn = (text: string, { kind, span }: ChannelWords, all: readonly ChannelWords[]): boolean =>
  kind === "document" &&
  all.some(
    (other) => other.kind === "social" && other.span[0] > span[1] && postedOn.test(text.slice(span[1], other.span[0])),
  );

/** How far before a name the words stand that say that it carried something. */
const sightBefore = 90;

function findNamed(
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

const phrases: readonly (readonly [pattern: RegExp, kind: ChannelKind])[] = [
  [postingPhrase, "social"],
  [documentPhrase, "document"],
  [broadcastPhrase, "broadcaster"],
  [pressPhrase, "newspaper"],
];

/** Channels without a name. */
function findPhrases(text: string, [start, end]: Span): readonly ChannelWords[] {
  const words = text.slice(start, end);
  if (!mayCarry.test(words)) return [];
  return phrases.flatMap(([pattern, kind]) =>
    [...words.matchAll(pattern)].flatMap((match): readonly ChannelWords[] => {
      const channel = match.groups!.channel!;
      const at = start + match.index + match[0].lastIndexOf(channel);
      return [{ span: [at, at + channel.length], kind: /agenc(?:y|ies)$/u.test(channel) ? "agency" : kind }];
    }),
  );
}

/** Of two that share words the shorter, which is a name inside a phrase; of networks the longer, "his Telegram channel". */
function withoutOverlaps(found: readonly ChannelWords[]): readonly ChannelWords[] {
  const size = ({ span, kind }: ChannelWords): number => (kind === "social" ? -1 : 1) * (span[1] - span[0]);
  const byLength = found.toSorted((one, other) => size(one) - size(other));
  const kept: ChannelWords[] = [];
  for (const one of byLength) if (!kept.some(({ span }) => overlaps(span, one.span))) kept.push(one);
  return kept.sort((one, other) => one.span[0] - other.span[0]);
}
