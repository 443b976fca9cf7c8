/** What a noun for others' words asks of them: which acts it can stand for. */
export type AnsweredKind = "accusation" | "claim" | "demand" | "offer";

/** Nouns by which a denial points at what others said. Origin: own list. */
export const answeredNouns: Readonly<Record<string, AnsweredKind>> = {
  account: "claim",
  accusation: "accusation",
  allegation: "accusation",
  appeal: "demand",
  assertion: "claim",
  assessment: "claim",
  call: "demand",
  charge: "accusation",
  claim: "claim",
  condition: "demand",
  criticism: "accusation",
  demand: "demand",
  description: "claim",
  figure: "claim",
  insinuation: "accusation",
  invitation: "offer",
  offer: "offer",
  plan: "offer",
  proposal: "offer",
  report: "claim",
  request: "demand",
  rumor: "claim",
  rumour: "claim",
  statement: "claim",
  story: "claim",
  suggestion: "claim",
  term: "demand",
  toll: "claim",
  ultimatum: "demand",
  version: "claim",
};

/** Words that stand for what was said before, without a noun. Origin: own list. */
export const answeredPronouns: ReadonlySet<string> = new Set(["both", "it", "that", "these", "this", "those", "which"]);

/** What one denies without saying of what. Origin: own list. */
export const generalDenials: ReadonlySet<string> = new Set([
  "behind",
  "blame",
  "breach",
  "complicit",
  "complicity",
  "fault",
  "guilt",
  "guilty",
  "involve",
  "involved",
  "involvement",
  "responsibility",
  "responsible",
  "role",
  "violation",
  "wrongdoing",
]);
