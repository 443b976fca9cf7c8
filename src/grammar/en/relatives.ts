/** Pronouns that stand for somebody told of already, and open a clause. Origin: own list. */
export const relatives: ReadonlySet<string> = new Set(["that", "which", "who"]);
