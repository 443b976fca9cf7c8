import type { Scene, Statement } from "./statement.ts";

/** Two names for the same acts that exclude each other: what the doer calls them, and what others do. */
export function findFrameConflict(_scene: Scene, later: Statement, earlier: Statement): string | null {
  if (later.account.polarity === "negative" || earlier.account.polarity === "negative") return null;
  for (const one of later.acts) {
    const other = earlier.acts.find(({ frame, isGrave }) => frame === one.frame && isGrave !== one.isGrave);
    if (other !== undefined)
      return `“${one.name}” and “${other.name}” are names for the same acts that exclude each other`;
  }
  return null;
}
