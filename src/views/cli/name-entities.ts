import type { Annotation } from "../../schema/annotation.ts";

/** Names of entities, in one breath: "the army, Mara Ilic"; empty for none. */
export function toNamer({ entities = [] }: Annotation): (ids: readonly string[]) => string {
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  return (ids) => ids.map((id) => nameOf.get(id) ?? "somebody unnamed").join(", ");
}

/** Whose word it is, where that is not told by who does it. */
export function accountOf(annotation: Annotation, attribution: string | null, told: readonly string[]): string | null {
  const speaker = annotation.attributions?.find(({ id }) => id === attribution)?.speaker ?? null;
  if (attribution === null || (speaker !== null && told.includes(speaker))) return null;
  return `says ${speaker === null ? "somebody unnamed" : toNamer(annotation)([speaker])}`;
}
