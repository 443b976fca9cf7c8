import { overlaps } from "../text/span.ts";
import type { Account, Scene, Somebody, Statement } from "./statement.ts";

/** Whether two statements are made for the same side: by one speaker, by one for another, or by two for a third. */
export function isSameSide(scene: Scene, one: Account, other: Account): boolean {
  if (one.speaker === null || other.speaker === null) return sourceOf(scene, one) === sourceOf(scene, other);
  const sides = sidesOf(scene, one.speaker);
  return sidesOf(scene, other.speaker).some((side) => sides.includes(side));
}

/** Whether the speakers are one and the same, and known. */
export const isSameSpeaker = (one: Account, other: Account): boolean =>
  one.speaker !== null && one.speaker === other.speaker;

const sourceOf = ({ text }: Scene, { source, id }: Account): string =>
  source.map((span) => text.slice(...span).toLowerCase()).join(" ") || id;

const entityOf = ({ entities }: Scene, id: string | null): Somebody | undefined =>
  entities.find((entity) => entity.id === id);

/** The entity, the one it acts for, and so on up. */
function sidesOf(scene: Scene, id: string): readonly string[] {
  const sides: string[] = [];
  for (let at: string | null = id; at !== null && !sides.includes(at); at = entityOf(scene, at)?.party ?? null)
    sides.push(at);
  return sides;
}

/** Whether a statement's content names the speaker of another, or the side it speaks for. */
export function isAbout(scene: Scene, { account }: Statement, other: Account): boolean {
  if (other.speaker === null) return false;
  const sides = sidesOf(scene, other.speaker);
  const members = scene.entities.filter(
    ({ id, party }) => sides.includes(id) || (party !== null && sides.includes(party)),
  );
  return members.some((entity) => isNamedIn(scene, entity, account));
}

/** Whether a statement's content names the speaker of another, not only that one's side. */
export function namesSpeaker(scene: Scene, { account }: Statement, { speaker }: Account): boolean {
  const entity = entityOf(scene, speaker);
  return entity !== undefined && account.speaker !== speaker && isNamedIn(scene, entity, account);
}

function isNamedIn({ text }: Scene, { mentions, name, aliases }: Somebody, { content }: Account): boolean {
  const words = content.map((span) => text.slice(...span)).join(" ");
  return (
    mentions.some((mention) => content.some((piece) => overlaps(piece, mention))) ||
    [name, ...aliases].some((called) => /^\p{Lu}/u.test(called) && words.includes(called))
  );
}

/** The entities that are mentioned in some stretch of text. */
export const entitiesIn = ({ entities }: Scene, stretch: readonly [number, number]): readonly Somebody[] =>
  entities.filter(({ mentions }) => mentions.some((mention) => overlaps(mention, stretch)));

/** Whether an entity is the speaker of a statement, or of the speaker's side. */
export function speaksFor(scene: Scene, { id }: Somebody, { speaker }: Account): boolean {
  return speaker !== null && (sidesOf(scene, speaker).includes(id) || sidesOf(scene, id).includes(speaker));
}
