/**
 * Words around the names in a byline. Origin: own list, from the author lines of English news pages and the credits
 * under agency reports.
 */

/** What opens a line of authors' names; tried on small letters. */
export const bylineLeads =
  /^(?:(?:written |words |story |text |report |analysis |opinion |posted |published |article |photographs? and text )?by\b:?|(?:additional |extra )?(?:reporting|writing|editing|research|production) (?:and (?:\w+ )?(?:reporting|writing|editing|research) )?by\b:?|(?:compiled|edited|reported|translated|produced|researched|reviewed|contributed|adapted) by\b:?|(?:authors?|reporters?|editors?|writers?|correspondents?)\s?:|from our (?:\w+ )?correspondent\b)/;

/** Credits of the people behind an agency report: all that stands after one of these is a credit. */
export const creditLeads =
  /^(?:additional |extra )?(?:reporting|writing|editing|research|compiled|edited) (?:and (?:\w+ )?(?:reporting|writing|editing) )?by\b/;

/** Words in small letters that stand between or beside names. */
export const nameParticles: ReadonlySet<string> = new Set(
  "al and at bin bint da das de del della den der di dos du e el for from ibn in la las le los of the van ver via von with y".split(
    " ",
  ),
);

/** Words with a capital that a phrase, but no name, begins with: "By Tuesday", "By Contrast". */
export const notNames: ReadonlySet<string> = new Set(
  (
    "a all an any april august christmas contrast day december each early election end every february friday how it january july june " +
    "last late law march may midday midnight monday most next night no noon november now october one our phone popular saturday " +
    "september some sunday that then these this those thursday today tomorrow tuesday two wednesday what when yesterday year"
  ).split(" "),
);

/** Words of the names of sections, "World News", "Middle East", which stand beside dates as authors do. */
export const sectionWords: ReadonlySet<string> = new Set(
  (
    "africa america americas analysis arts asia breaking business culture east economy elections entertainment europe explainer health " +
    "international latest live local middle money national news opinion politics region science society sport sports tech technology " +
    "today top uk us video weather world"
  ).split(" "),
);

/** What publishing systems write in the place of an author, in small letters. */
export const unnamedAuthors: ReadonlySet<string> = new Set(
  "admin,administrator,editor,editors,guest,news desk,newsroom,none,null,staff,undefined,user,web desk".split(","),
);

/** What a person is, beside the name: cut off before the name is kept. */
export const jobs =
  /^(?:[\p{L}’'-]+ ){0,4}(?:analysts?|anchor|columnists?|contributors?|correspondents?|editors?|fellow|journalists?|news agency|photographers?|presenter|producers?|reporters?|staff|writers?)$|^(?:bureau chief|staff)\b/iu;
