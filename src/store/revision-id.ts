import { toId } from "./ids.ts";
import type { RevisionRow } from "./tables.ts";

/** A revision as people see it: "r5.2", the second text of report r5. */
export const toRevisionId = ({ report, number }: Pick<RevisionRow, "report" | "number">): string =>
  `${toId("reports", report)}.${number}`;

/** What is sealed of a revision: its text is held by its own hash. */
export function withoutText({ text: _, ...rest }: RevisionRow): Omit<RevisionRow, "text"> {
  return rest;
}
