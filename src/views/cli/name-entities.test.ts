import { expect, it } from "vitest";
import type { Annotation } from "../../schema/annotation.ts";
import { accountOf, toNamer } from "./name-entities.ts";

const entity = (id: string, name: string) =>
  ({ id, name, kind: "organisation", aliases: [], role: null, party: null, mentions: [], reasons: [] }) as const;
const annotation = {
  entities: [entity("e1", "Halmora"), entity("e2", "Drusenia"), entity("e3", "Halmora and Drusenia")],
  attributions: [
    { id: "a1", speaker: "e1" },
    { id: "a2", speaker: null },
    { id: "a3", speaker: "e3" },
  ],
} as unknown as Annotation;

it("names several in one breath", () => {
  expect(toNamer(annotation)(["e1", "e2", "e9"])).toBe("Halmora, Drusenia, somebody unnamed");
});

it.each([
  ["a1", ["e2"], "says Halmora"],
  ["a1", ["e1"], null],
  ["a1", [], "says Halmora"],
  ["a2", ["e1"], "says somebody unnamed"],
  ["a3", ["e1", "e2"], null],
  [null, ["e1"], null],
])("says whose word it is where that is not told already: %s, told of %j", (attribution, told, account) => {
  expect(accountOf(annotation, attribution, told)).toBe(account);
});
