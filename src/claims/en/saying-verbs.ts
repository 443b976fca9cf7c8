/**
 * Verbs whose subject says, wants or thinks what hangs on them, by how it hangs: as a clause of its own ("said that …", "said
 * …"), as what somebody is to do ("urged both sides to …", "asked that …"), or as a thing ("denied the charge"). Origin: own list, of verbs
 * at which PolNeAR's annotators nearly always marked an attribution.
 */
export const clauseVerbs: ReadonlySet<string> = new Set(
  `acknowledge add admit affirm allege announce argue assert believe boast caution claim complain concede conclude confirm contend
  declare deny disclose doubt emphasise emphasize estimate expect explain fear hope imply insist maintain note predict promise pledge
  reiterate remark repeat report reveal say state stress suggest suspect swear tell tweet vow warn write`.split(/\s+/u),
);

/** What somebody is asked, told or urged to do. */
export const demandVerbs: ReadonlySet<string> = new Set("beg implore order tell urge".split(" "));

/** What is said of a thing, and nothing else. */
export const thingVerbs: ReadonlySet<string> = new Set(
  "allege condemn criticise criticize decry denounce deny deplore dispute hail praise refute reject".split(" "),
);
