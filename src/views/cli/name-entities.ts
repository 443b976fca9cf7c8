import type { Annotation } from "../../schema/annotation.ts";

/** Names of entities, in one breath: "the army, Mara Ilic"; empty for none. */
export function toNamer({ entities = [] }: Annotation): (ids: readonly string[]) => string {
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  return (ids) => ids.map((id) => nameOf.get(id) ?? "somebody unnamed").join(", ");
}

/** Whose word it is, where that is not told by who does it. */
export function accountOf(annotation: Annotation, attribution: string | null, told: readonly string[]): string | null {
  const speaker = annotation.attributions?.find(({ id }) => id === attribution)?.speaker ?? null;
  if (attribution === null) return null;
  if (speaker === null) return "says somebody unnamed";
  const namesOf = toNamer(annotation);
  const name = namesOf([speaker]);
  // "Halmora and Drusenia" say what Halmora and Drusenia agree.
  const isTold = told.length > 0 && told.every((id) => name.includes(namesOf([id])));
  return isTold || told.includes(speaker) ? null : `says ${name}`;
}
