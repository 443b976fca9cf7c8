import { describe, expect, it } from "vitest";
import { findNames } from "./find-names.ts";

const names = (text: string) => findNames(text, [[0, text.length]]);

describe("a name", () => {
  it.each([
    ["Officials met Charles de Gaulle on Monday.", ["Charles de Gaulle"]],
    [
      "The Organization for Security and Co-operation in Europe met.",
      ["Organization for Security and Co-operation", "Europe"],
    ],
    ["Residents left Brod in March.", ["Brod"]],
    ["Dovrany's Prime Minister, Marit Halloran, left.", ["Dovrany", "Marit Halloran"]],
    ["On Tuesday he left.", []],
    ["“Nobody was there.”", []],
  ])("is found in %j", (text, expected) => {
    expect(names(text).map(({ name }) => name)).toEqual(expected);
  });

  it("is not altered: its span has its words", () => {
    const text = "Karethi Foreign Minister Ilva Ostrem met Dr. Lena Aldous.";
    for (const { name, nameSpan } of names(text)) expect(text.slice(...nameSpan)).toBe(name);
  });
});

it("with a non-breaking space in it is the same name", () => {
  expect(names("They left the United\u00a0States.")).toMatchObject([{ name: "United States", kind: "place" }]);
});

describe("what the words around a name say", () => {
  it.each([
    ["He met Edita Bern, a lawyer from Brod.", "Edita Bern", { kind: "person", roles: ["lawyer from Brod"] }],
    ["He met Ruta Malin, a teacher whose son was taken.", "Ruta Malin", { kind: "person", gender: "female" }],
    ["He met Ostrem's spokeswoman, Dana Wirth.", "Dana Wirth", { kind: "person", of: "Ostrem", gender: "female" }],
    ["He met the militia commander Anton Kessim.", "Anton Kessim", { kind: "person", roles: ["militia commander"] }],
    ["He read the state news agency KPS.", "KPS", { kind: "organisation", press: "agency" }],
    ["He read Open Hands, the relief society.", "Open Hands", { description: "relief society" }],
    ["He left in Brod.", "Brod", { kind: "place" }],
    ["He met Armenians.", "Armenians", { kind: "group" }],
    ["He left Armenia.", "Armenia", { kind: "place" }],
    ["He joined the European Union.", "European Union", { kind: "organisation" }],
  ])("%j", (text, name, expected) => {
    expect(names(text).find((one) => one.name === name)).toMatchObject(expected);
  });
});
