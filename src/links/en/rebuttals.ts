/** Words that say of a statement that it is not so. Origin: own list. */
export const rebuttals: ReadonlySet<string> = new Set([
  "absurd",
  "baseless",
  "bogus",
  "fabricate",
  "fabrication",
  "fairy-tale",
  "fake",
  "false",
  "falsehood",
  "fantasy",
  "fiction",
  "groundless",
  "hoax",
  "inaccurate",
  "incorrect",
  "invent",
  "invention",
  "laughable",
  "lie",
  "ludicrous",
  "myth",
  "nonsense",
  "preposterous",
  "rubbish",
  "tale",
  "unfounded",
  "unsubstantiated",
  "untrue",
  "wrong",
]);

/** Of these, those that say it plainly, so that "this is …" is enough. Origin: own list. */
export const plainRebuttals: ReadonlySet<string> = new Set([
  "baseless",
  "fabrication",
  "fake",
  "false",
  "falsehood",
  "fiction",
  "groundless",
  "incorrect",
  "invention",
  "lie",
  "nonsense",
  "unfounded",
  "untrue",
]);

/** Words that rebut with "not". Origin: own list. */
export const truths: ReadonlySet<string> = new Set(["accurate", "case", "correct", "true", "truth"]);

/** Words by which a rebuttal is not said to be so ("if it was not true"). Origin: own list. */
export const unsure: ReadonlySet<string> = new Set(["if", "unless", "whether"]);
