import { frames } from "./en/frames.ts";
import type { Account, NamedAct } from "./statement.ts";

/** The names for acts in a statement, however they are quoted or hyphenated; not those of which it has both. */
export function namesOfActs(text: string, { content }: Account): readonly NamedAct[] {
  const plain = content
    .map((span) => text.slice(...span))
    .join(" ")
    .toLowerCase()
    .replace(/["“”‘’'.,;:\s]+/gu, " ");
  const words = ` ${plain} `;
  const nameIn = (names: readonly string[]): string | undefined => names.find((name) => words.includes(` ${name} `));
  return frames.flatMap((names, frame): readonly NamedAct[] => {
    const [mild, grave] = [nameIn(names.mild), nameIn(names.grave)];
    if (mild !== undefined && grave !== undefined) return [];
    if (mild !== undefined) return [{ frame, isGrave: false, name: mild }];
    return grave === undefined ? [] : [{ frame, isGrave: true, name: grave }];
  });
}
