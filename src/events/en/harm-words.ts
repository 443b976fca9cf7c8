/** Verbs that say what became of people, by whatever: only the report's other words tell whether somebody did it. Origin: own list. */
export const harmVerbs: ReadonlySet<string> = new Set(["hurt", "injure", "kill", "maim", "wound"]);

/** Words for what hurts people without anybody's doing. Origin: own list. */
export const accidents: ReadonlySet<string> = new Set(
  "accident avalanche blizzard capsize collapse collide collision crash crush cyclone derail derailment disease drought drown earthquake epidemic famine flood flooding hurricane landslide lightning mudslide quake stampede storm tornado tsunami typhoon wildfire".split(
    " ",
  ),
);
