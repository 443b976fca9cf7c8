import { expect, it } from "vitest";
import type { PressName } from "../schema/cast.ts";
import { findNamedChannels } from "./find-named-channels.ts";

/** The kind of channel that a name is in a stretch of words, "told" being the cue. */
function kindIn(text: string, name: string, kind: PressName["kind"], mayBe = true): string | null {
  const at = text.indexOf(name);
  const told = text.indexOf("told");
  const cue = { source: [], cue: [told, told + 4], content: [], parent: null, confidence: 1 } as const;
  const [found] = findNamedChannels(text, [0, text.length], cue, [{ span: [at, at + name.length], kind, mayBe }]);
  return found?.kind ?? null;
}

it.each([
  ["Reck told Reuters", "Reuters", "agency", "agency"],
  ["Reck told N12 on Monday", "N12", null, "agency"],
  ["Reck told Iskel Morning in an interview", "Iskel Morning", null, "newspaper"],
  ["Reck told FBI agents", "FBI", null, null],
  ["Reck told them that Reuters had left", "Reuters", "agency", null],
] as const)("takes the name in %j, %s, for a channel or none", (text, name, kind, expected) => {
  expect(kindIn(text, name, kind)).toBe(expected);
});

it("takes nobody for a channel who cannot be one", () => {
  expect(kindIn("Reck told Halloran in an interview", "Halloran", null, false)).toBeNull();
});
