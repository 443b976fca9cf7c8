/** Words by an event noun or its verb that say that it is still to come. Origin: own list. */
export const plannedWords: ReadonlySet<string> = new Set(
  "expected forthcoming future imminent impending next planned plan possible potential proposed propose scheduled schedule threatened upcoming".split(
    " ",
  ),
);

/** Words by an event noun or its verb that leave it to others to say that it was. Origin: own list. */
export const allegedWords: ReadonlySet<string> = new Set(
  "alleged allegedly purported purportedly reportedly supposed supposedly suspected".split(" "),
);
