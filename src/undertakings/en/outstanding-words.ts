/**
 * What no outcome is told by: "no agreement was reached on …". Origin: own list.
 */
export const outcomeNouns: ReadonlySet<string> = new Set([
  "accord",
  "agreement",
  "breakthrough",
  "compromise",
  "consensus",
  "date",
  "deal",
  "decision",
  "settlement",
  "solution",
  "timetable",
]);

/** Verbs by which an outcome comes about. Origin: own list. */
export const reachVerbs: ReadonlySet<string> = new Set([
  "achieve",
  "come",
  "conclude",
  "find",
  "fix",
  "make",
  "reach",
  "set",
  "sign",
  "strike",
  "take",
]);

/** Verbs that settle what was open. Origin: own list. */
export const settlingVerbs: ReadonlySet<string> = new Set([
  "agree",
  "approve",
  "clarify",
  "decide",
  "define",
  "determine",
  "discuss",
  "finalise",
  "finalize",
  "fix",
  "fulfil",
  "implement",
  "negotiate",
  "pay",
  "ratify",
  "resolve",
  "set",
  "settle",
  "sign",
  "solve",
  "work",
]);

/** What is still open is so. Origin: own list. */
export const openWords: ReadonlySet<string> = new Set([
  "disputed",
  "open",
  "outstanding",
  "pending",
  "unanswered",
  "unclear",
  "undecided",
  "unfinished",
  "unfulfilled",
  "unpaid",
  "unresolved",
  "unsettled",
  "unsigned",
  "unsolved",
]);

/** What is waited for, if it is to be decided or agreed. Origin: own list. */
export const awaitedNouns: ReadonlySet<string> = new Set([
  "agreement",
  "answer",
  "approval",
  "confirmation",
  "consent",
  "deal",
  "decision",
  "guarantee",
  "permission",
  "permit",
  "ratification",
  "reply",
  "response",
  "ruling",
  "signature",
  "verdict",
]);

/** What is open is a matter, not a person or a place. Origin: own list. */
export const matters: ReadonlySet<string> = new Set([
  "agreement",
  "amount",
  "boundary",
  "condition",
  "date",
  "deal",
  "demand",
  "detail",
  "difference",
  "dispute",
  "exchange",
  "fate",
  "future",
  "issue",
  "list",
  "matter",
  "point",
  "promise",
  "proposal",
  "question",
  "settlement",
  "status",
  "term",
  "timetable",
]);
