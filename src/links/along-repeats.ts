import type { Link } from "../schema/link.ts";
import { isSameSide } from "./camps.ts";
import type { Account, Scene } from "./statement.ts";

/** Whoever denies a statement denies it where it is said again, too; and so does whoever says the denial again. */
export function alongRepeats(scene: Scene, denials: readonly Link[], repeats: readonly Link[]): readonly Link[] {
  const accountOf = (id: string): Account => scene.attributions.find((account) => account.id === id)!;
  const isOfOneSide = ({ from, to }: Link): boolean => isSameSide(scene, accountOf(from), accountOf(to));
  const again = repeats.filter(isOfOneSide);
  const sameAs = (id: string): readonly string[] => [
    id,
    ...again.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])),
  ];
  const added = denials.flatMap((link) =>
    sameAs(link.from).flatMap((from) =>
      sameAs(link.to).flatMap((to): readonly Link[] =>
        from === link.from && to === link.to ? [] : [{ ...link, from, to }],
      ),
    ),
  );
  const all = [...denials, ...added];
  return all.filter((one, at) => all.findIndex(({ from, to }) => from === one.from && to === one.to) === at);
}
