import type { UndertakingKind } from "../../schema/undertaking.ts";

/**
 * Verbs, with their particles, by which somebody takes something on or wants it of another, and how what is to be done may
 * follow: "to" a verb with "to" ("apart" where it
 * was read as standing apart), "deed" only one that can be refused ("declined to sign", not "to comment"), "object" a noun, "clause" a clause that says what is to be, or a preposition before a noun or
 * "-ing". Origin: own list, after the commissive and directive verbs of VerbNet (promise-37.13, order-60, urge-58, conspire-71)
 * and CAMEO's roots 05, 10 and 12.
 */
export const undertakingVerbs: Readonly<
  Record<string, { readonly kind: UndertakingKind; readonly by: readonly Frame[] }>
> = {
  accept: { kind: "agreed", by: ["object"] },
  agree: { kind: "agreed", by: ["to", "object", "clause", "in:to", "in:on", "in:upon"] },
  appeal: { kind: "demanded", by: ["to", "in:for"] },
  ask: { kind: "demanded", by: ["to", "clause", "in:for"] },
  assure: { kind: "promised", by: ["clause"] },
  balk: { kind: "refused", by: ["in:at"] },
  beg: { kind: "demanded", by: ["to", "clause", "in:for"] },
  call: { kind: "demanded", by: ["in:for", "to"] },
  command: { kind: "demanded", by: ["to"] },
  commit: { kind: "promised", by: ["in:to", "to"] },
  consent: { kind: "agreed", by: ["to", "in:to"] },
  decline: { kind: "refused", by: ["deed"] },
  demand: { kind: "demanded", by: ["to", "object", "clause"] },
  exhort: { kind: "demanded", by: ["to"] },
  guarantee: { kind: "promised", by: ["to", "object", "clause"] },
  implore: { kind: "demanded", by: ["to"] },
  insist: { kind: "demanded", by: ["in:on", "in:upon", "clause"] },
  instruct: { kind: "demanded", by: ["to"] },
  oblige: { kind: "demanded", by: ["to"] },
  offer: { kind: "promised", by: ["to", "object"] },
  order: { kind: "demanded", by: ["to", "object", "clause"] },
  plead: { kind: "demanded", by: ["to", "in:for", "in:with"] },
  pledge: { kind: "promised", by: ["to", "object", "clause"] },
  press: { kind: "demanded", by: ["to", "in:for"] },
  promise: { kind: "promised", by: ["to", "object", "clause"] },
  push: { kind: "demanded", by: ["in:for"] },
  rebuff: { kind: "refused", by: ["object"] },
  refuse: { kind: "refused", by: ["to", "object"] },
  reject: { kind: "refused", by: ["object"] },
  request: { kind: "demanded", by: ["to", "object", "clause"] },
  "rule out": { kind: "refused", by: ["object"] },
  settle: { kind: "agreed", by: ["in:on"] },
  "sign up": { kind: "agreed", by: ["in:to"] },
  spurn: { kind: "refused", by: ["object"] },
  swear: { kind: "promised", by: ["to", "clause"] },
  tell: { kind: "demanded", by: ["to"] },
  "throw out": { kind: "refused", by: ["object"] },
  "turn down": { kind: "refused", by: ["object"] },
  undertake: { kind: "promised", by: ["to", "clause"] },
  urge: { kind: "demanded", by: ["to", "object", "clause"] },
  veto: { kind: "refused", by: ["object"] },
  volunteer: { kind: "promised", by: ["to"] },
  vow: { kind: "promised", by: ["to", "object", "clause"] },
};

export type Frame = "apart" | "deed" | "to" | "object" | "clause" | `in:${string}`;

/** Nouns that tell of an undertaking with what follows them. Origin: the nouns of the verbs above. */
export const undertakingNouns: Readonly<
  Record<string, { readonly kind: UndertakingKind; readonly by: readonly Frame[] }>
> = {
  agreement: { kind: "agreed", by: ["to", "in:on"] },
  appeal: { kind: "demanded", by: ["to", "in:for"] },
  assurance: { kind: "promised", by: ["clause"] },
  call: { kind: "demanded", by: ["to", "in:for"] },
  commitment: { kind: "promised", by: ["to", "clause"] },
  deal: { kind: "agreed", by: ["to", "in:on"] },
  demand: { kind: "demanded", by: ["to", "in:for", "clause"] },
  guarantee: { kind: "promised", by: ["clause", "in:of"] },
  offer: { kind: "promised", by: ["to", "in:of"] },
  order: { kind: "demanded", by: ["to"] },
  plea: { kind: "demanded", by: ["to", "in:for"] },
  pledge: { kind: "promised", by: ["to", "in:of", "clause"] },
  promise: { kind: "promised", by: ["to", "in:of", "clause"] },
  refusal: { kind: "refused", by: ["to"] },
  request: { kind: "demanded", by: ["to", "in:for"] },
  undertaking: { kind: "promised", by: ["to", "clause"] },
  vow: { kind: "promised", by: ["to"] },
};

/** Being "ready to" do something offers it. Origin: own list. */
export const readyWords: ReadonlySet<string> = new Set(["prepared", "ready", "willing"]);

/** Prepositions before the other side of an undertaking, by its kind. Origin: own list. */
export const sides: Readonly<Partial<Record<UndertakingKind, ReadonlySet<string>>>> = {
  agreed: new Set(["with"]),
  demanded: new Set(["from", "of", "on", "to", "upon", "with"]),
  promised: new Set(["to"]),
  refused: new Set(["from"]),
};

/** Verbs beside which an undertaking is none yet, or none any more. Origin: own list. */
export const hollowVerbs: ReadonlySet<string> = new Set([
  "break",
  "consider",
  "expect",
  "fail",
  "have",
  "hope",
  "need",
  "plan",
  "remain",
  "violate",
  "want",
]);

/** Auxiliaries of what only may be. Origin: own list. */
export const maybeWords: ReadonlySet<string> = new Set(["can", "could", "may", "might", "must", "should", "would"]);

/** Auxiliaries that say in a clause what is to be done. Origin: own list. */
export const dutyWords: ReadonlySet<string> = new Set(["'d", "'ll", "must", "shall", "should", "will", "would"]);

/** What is asked of a reporter, or is no deed. Origin: own list. */
export const idleDemands: ReadonlySet<string> = new Set(["anonymity", "identify", "name", "question", "quote"]);

/** What nobody undertakes: words about words and about the report itself. Origin: own list. */
export const idleWords: ReadonlySet<string> = new Set([
  "accusation",
  "allegation",
  "answer",
  "anonymity",
  "apology",
  "assertion",
  "blame",
  "cause",
  "challenge",
  "charge",
  "claim",
  "clue",
  "comment",
  "condolence",
  "criticism",
  "defeat",
  "detail",
  "elaborate",
  "explanation",
  "idea",
  "identify",
  "name",
  "notion",
  "one",
  "opinion",
  "question",
  "quote",
  "reason",
  "report",
  "responsibility",
  "say",
  "speculation",
  "suggestion",
  "thanks",
  "view",
]);
