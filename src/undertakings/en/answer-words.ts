/**
 * Verbs, with their particles, by which a demand or an offer is answered as a whole. Origin: own list, after CAMEO's roots 05
 * and 12.
 */
export const answerVerbs: Readonly<Record<string, "agreed" | "refused">> = {
  accept: "agreed",
  decline: "refused",
  dismiss: "refused",
  rebuff: "refused",
  refuse: "refused",
  reject: "refused",
  "rule out": "refused",
  spurn: "refused",
  "throw out": "refused",
  "turn down": "refused",
  veto: "refused",
};

/** What was demanded or offered, as it is spoken of when it is answered, and which of the two it can be. Origin: own list. */
export const answerNouns: Readonly<Record<string, readonly ("demanded" | "promised")[]>> = {
  appeal: ["demanded"],
  call: ["demanded"],
  condition: ["demanded"],
  demand: ["demanded"],
  invitation: ["demanded", "promised"],
  offer: ["promised"],
  plea: ["demanded"],
  proposal: ["demanded", "promised"],
  request: ["demanded"],
  term: ["demanded", "promised"],
  ultimatum: ["demanded"],
};
