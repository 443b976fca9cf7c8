import type { FoundName, Token } from "../schema/analysis.ts";

/** Kinds of names that go on with "of": "University of Cambridge", "Gulf of Aden". */
const mayGoOn: ReadonlySet<FoundName["kind"]> = new Set(["organisation", "place"]);

/**
 * Makes one name of a body or place and the name that hangs on it with nothing but "of" between: "State Railway of Thailand". Names
 * and tokens are in text order.
 */
export function joinOfNames<Name extends FoundName>(
  text: string,
  names: readonly Name[],
  tokens: readonly Token[],
): readonly Name[] {
  const at = new Map(tokens.map(({ span }, index) => [span[0], index] as const));
  const joined: Name[] = [];
  for (const name of names) {
    const last = joined.at(-1);
    const isPart = last && mayGoOn.has(last.kind) && name.kind !== "person" && isOf(text, last, name);
    if (isPart && hangsOn(name, last, tokens, at))
      joined[joined.length - 1] = { ...last, span: [last.span[0], name.span[1]] };
    else joined.push(name);
  }
  return joined;
}

const isOf = (text: string, one: FoundName, other: FoundName): boolean =>
  /^\s+of\s+$/u.test(text.slice(one.span[1], other.span[0]));

/** Whether a word of the name has its head in the other. */
function hangsOn(
  name: FoundName,
  other: FoundName,
  tokens: readonly Token[],
  at: ReadonlyMap<number, number>,
): boolean {
  const first = at.get(name.span[0]) ?? tokens.length;
  for (let index = first; index < tokens.length && tokens[index]!.span[1] <= name.span[1]; index += 1) {
    const head = tokens[tokens[index]!.head]?.span[0] ?? -1;
    if (other.span[0] <= head && head < other.span[1]) return true;
  }
  return false;
}
