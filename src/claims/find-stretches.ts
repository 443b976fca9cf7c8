import type { FoundAttribution } from "../schema/analysis.ts";
import { overlaps, type Span, slice } from "../text/span.ts";
import type { ChannelScene } from "./channel-scene.ts";
import { saidOfSource } from "./en/channels.ts";

/** What belongs to some attribution already. */
interface Piece {
  readonly span: Span;
  readonly index: number;
  readonly role: "source" | "cue" | "content";
}

/** What belongs to an attribution, with the part that it plays there. */
export function toPieces({ source, cue, content }: FoundAttribution, index: number): readonly Piece[] {
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
export function findStretches(
  index: number,
  pieces: readonly Piece[],
  scene: ChannelScene,
  text: string,
): readonly Span[] {
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
