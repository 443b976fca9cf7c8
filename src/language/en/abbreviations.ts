/**
 * When a sentence may end at an abbreviation's full stop:
 * never; before a word that often begins a sentence; before any capital; or unless a number follows.
 */
export type AbbreviationEnd = "never" | "before-starter" | "before-capital" | "unless-number";

const table: Readonly<Record<AbbreviationEnd, string>> = {
  never: `
    Mr Mrs Ms Mx Messrs Dr Prof Gen Lt Col Maj Capt Cmdr Cpl Sgt Pvt Adm Brig Sen Sens Rep Reps Gov Govs Atty Supt Det Insp
    Rev Fr Msgr Hon Pres Amb Asst Assoc Dep Dir Ald Cllr Mme Mlle Mt Ft vs v cf viz approx ca e.g i.e eg ie`,
  "before-starter": `
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
    Mon Tue Tues Wed Thu Thur Thurs Fri
    St Ave Blvd Rd Ln Sq Jr Sr Esq Inc Ltd Co Cos Corp Bros Plc LLC Assn Dept Univ Est Intl Natl Govt Admin
    Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont Neb Nebr Nev Okla
    Ore Pa Penn Tenn Tex Va Vt Wash Wis Wisc Wyo Ont Que Alta Sask
    Ph.D M.D B.A M.A U.S U.N U.K E.U D.C U.S.A a.m p.m A.M P.M`,
  "before-capital": "etc al",
  "unless-number": "No Nos Art Arts Sec Fig Figs Ch Vol p pp para paras Rule Para",
};

/**
 * Abbreviations without their last full stop. Case counts: "no." ends sentences, "No." counts things.
 * Origin: written by hand after the Associated Press's habits (its state and month names) and the usual titles.
 */
export const abbreviations: ReadonlyMap<string, AbbreviationEnd> = new Map(
  (Object.keys(table) as AbbreviationEnd[]).flatMap((end) =>
    table[end]
      .trim()
      .split(/\s+/)
      .map((word) => [word, end] as const),
  ),
);

/**
 * Capitalised words that often begin a sentence and seldom follow an abbreviation inside one.
 * Origin: written by hand: articles, pronouns, conjunctions, prepositions and adverbs.
 */
export const starters: ReadonlySet<string> = new Set(
  `A About According After All Also Although Among An And Another Any As Asked At Because Before Both But By Despite During Each
  Earlier Either Even Every Few For Former From Given He Her Here His How However I If In Instead It Its Just Last Later Like
  Many Meanwhile More Moreover Most Much My Neither Nevertheless Next No Nobody None Nor Not Nothing Now Of On Once One Only Or
  Other Others Our Over Perhaps Several She Since So Some Soon Still Such That The Their Then There These They This Those Though
  Through Thus To Today Two Under Unlike Until Upon We What When Whether Where Which While Who Whose Why With Within Without
  Yes Yesterday Yet You Your`.split(/\s+/),
);
