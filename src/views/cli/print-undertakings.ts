import type { Annotation } from "../../schema/annotation.ts";
import type { Undertaking } from "../../schema/undertaking.ts";
import { slice } from "../../text/span.ts";
import { accountOf, toNamer } from "./name-entities.ts";
import type { Line } from "./print-figures.ts";

/** What was agreed, promised, demanded, refused and is open, by whom and on what terms. */
export function undertakingLines(annotation: Annotation): readonly Line[] {
  const { text, undertakings = [] } = annotation;
  const namesOf = toNamer(annotation);
  return undertakings.map((one): Line => {
    const parts = [
      sayKind(one, namesOf),
      one.due === null ? null : `due ${one.due}`,
      one.condition,
      accountOf(annotation, one.attribution, one.by),
    ];
    return {
      offset: one.what[0]![0],
      words: one.what.map((span) => slice(text, span)).join(" … "),
      about: parts.filter((part) => part !== null).join(" · "),
    };
  });
}

/** "Promised by the ministry to the union", "demanded of the army by the mayor", "still open between the two sides". */
function sayKind({ kind, by, to }: Undertaking, namesOf: (ids: readonly string[]) => string): string {
  const [whose, whom] = [namesOf(by), namesOf(to)];
  if (kind === "outstanding")
    return `still open${whose === "" ? "" : ` ${by.length > 1 ? "between" : "for"} ${whose}`}`;
  const toWhom = whom === "" ? "" : kind === "demanded" ? ` of ${whom}` : ` to ${whom}`;
  return `${kind}${toWhom}${whose === "" ? "" : ` by ${whose}`}`;
}
