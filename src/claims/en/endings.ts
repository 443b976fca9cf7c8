/** Endings and what may stand in their place; the first result that a table knows is the lemma, so their order tells. Origin: own list. */
export const endings: readonly (readonly [ending: RegExp, instead: string])[] = [
  [/ies$/, "y"],
  [/ied$/, "y"],
  [/ying$/, "ie"],
  [/es$/, ""],
  [/s$/, ""],
  [/ed$/, ""],
  [/d$/, ""],
  [/ing$/, ""],
  [/ing$/, "e"],
  [/([bdglmnprt])\1ed$/, "$1"],
  [/([bdglmnprt])\1ing$/, "$1"],
];
