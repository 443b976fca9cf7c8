import type { Word } from "../text/words.ts";
import { findState } from "./find-states.ts";
import { isGivenName } from "./is-given-name.ts";
import { isOffice } from "./nouns.ts";
import type { Run } from "./run.ts";
import { startOfOffice } from "./split-office.ts";

/** Parts "France Anton Lund" behind "President of", and "Armenia Nikol Pashinyan" behind "in": a state and somebody. */
export function splitState(words: readonly Word[], run: Run): readonly Run[] {
  const { first, end } = run;
  const hasOffice = words[first - 1]?.lower === "of" && isOffice(words[first - 2]?.text ?? "");
  for (const length of [3, 2, 1]) {
    const rest = first + length;
    if (end - rest < 2 || !(hasOffice || isGivenName(words[rest]!.text))) continue;
    const name = words.slice(first, rest).map(({ text }) => text);
    if (findState(name.join(" "))?.as !== "name") continue;
    const officeFrom = hasOffice ? { officeFrom: startOfOffice(words, first - 2) } : {};
    return [
      { first, end: rest },
      { first: rest, end, ...officeFrom },
    ];
  }
  return [run];
}
