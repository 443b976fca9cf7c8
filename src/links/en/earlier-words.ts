/** Words by which an account is said to be an old one. Origin: own list. */
export const earlierWords: ReadonlySet<string> = new Set(["earlier", "first", "initially", "originally", "previously"]);
