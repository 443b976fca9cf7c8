/** Words in small letters that stand inside names: "Ministry of Defence", "Mohammed bin Salman". Origin: own list. */
export const smallNameWords: ReadonlySet<string> = new Set(
  "al and bin da das de del della den der di do dos du el for ibn in la las le los of on ter the to van von y".split(
    " ",
  ),
);
