import { expect, it } from "vitest";
import type { Entity } from "../schema/entity.ts";
import { type Span, slice } from "../text/span.ts";
import { castParties } from "./cast-parties.ts";

const text = "The Free Army shelled two villages. It hit the two villages again, said Mara Ilic, its spokeswoman.";
const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
const entity = (id: string, name: string): Entity => ({
  id,
  name,
  kind: "organisation",
  aliases: [],
  role: null,
  party: null,
  mentions: [at(name)],
  reasons: [],
});
const known = [entity("e1", "Free Army"), entity("e2", "Mara Ilic")];

it("leads words back to whoever bears them, and keeps who is known already", () => {
  const party = { span: at("The Free Army") };
  const { entities, castOf } = castParties(text, known, [party]);
  expect(castOf([party, { entity: "e2" }])).toEqual(["e1", "e2"]);
  expect(entities).toEqual(known);
});

it("makes those whom nobody names a group, once however often they are told of", () => {
  const parties = [{ span: at("two villages") }, { span: at("the two villages") }];
  const { entities, castOf } = castParties(text, known, parties);
  expect(castOf(parties)).toEqual(["e3"]);
  expect(entities.at(-1)).toMatchObject({ id: "e3", name: "two villages", kind: "group" });
  expect(entities.at(-1)!.mentions.map((span) => slice(text, span))).toEqual(["two villages", "the two villages"]);
});

it("takes a pronoun for nobody", () => {
  const { entities, castOf } = castParties(text, known, [{ span: at("It") }]);
  expect(castOf([{ span: at("It") }])).toEqual([]);
  expect(entities).toEqual(known);
});

it("has the mentions of a party in the order of the text, in whatever order its deeds are told", () => {
  const { entities } = castParties(text, known, [{ span: at("the two villages") }, { span: at("two villages") }]);
  expect(entities.at(-1)!.mentions).toEqual([at("two villages"), at("the two villages")]);
});
